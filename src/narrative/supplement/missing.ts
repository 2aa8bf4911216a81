import type { NarrativeDocument } from '../../model';
import { fieldAt } from './fields';

/** A field that the text still asks for. */
export interface MissingField {
  readonly field: string;
  /** What it is, in the words of the field. */
  readonly title: string;
  /** The first section of the text that asks for it. */
  readonly section: string;
}

/** What a text still asks for of the 补充数据, each once and in the order of the text: reasons only where they are required. */
export function missingFields({ paragraphs }: NarrativeDocument): readonly MissingField[] {
  const missing = new Map<string, MissingField>();
  for (const { section, runs } of paragraphs) {
    for (const run of runs) {
      if (run.kind !== 'blank' || run.field === undefined || missing.has(run.field)) continue;
      missing.set(run.field, { field: run.field, title: fieldAt(run.field)?.title ?? run.wanted, section });
    }
  }
  return [...missing.values()];
}
