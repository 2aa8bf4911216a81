import type { NarrativeDocument } from '../../../src/model';
import { textOf } from '../../../src/narrative/wording/say';

/** A number of a published text that ours does not have, or has otherwise, with the reason. */
export interface Difference {
  /** As published; missing where ours says more. */
  readonly published?: string;
  /** As ours says it; missing where ours says nothing there. */
  readonly ours?: string;
  readonly reason: string;
}

/** The numbers of one block of a published text, in the order in which they stand there. */
export type PublishedBlock = readonly (string | Difference)[];

/** A number on its own: no year, no date, no number of a figure or paragraph, no threshold of the prescribed wording. */
const NOT_FIGURES = /\d{4}年度?|\d+月\d+日|^\d+[.、]|^（\d）|单价100万元|单位价值\d+万元以上|（图\d：.*?）|^图\d：.*$/g;

/** The numbers of each block of our text, by the block's heading. */
export function numbersByHeading({ paragraphs }: NarrativeDocument): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  let heading = '';
  for (const paragraph of paragraphs) {
    const text = textOf(paragraph.runs);
    if (paragraph.heading > 0) {
      heading = text;
      blocks.set(heading, []);
    } else {
      const said = text.replace(/〔待填：[^〕]*〕/g, '').replace(NOT_FIGURES, '');
      blocks.get(heading)?.push(...(said.match(/-?\d+(\.\d+)?/g) ?? []));
    }
  }
  return blocks;
}

/** What ours must say: every published number, except where a difference says otherwise. */
export function expectedOf(block: PublishedBlock): readonly string[] {
  return block.flatMap((entry) => {
    if (typeof entry === 'string') return [stripped(entry)];
    return entry.ours === undefined ? [] : [entry.ours];
  });
}

/** 11299.80 and 11299.8 are one number. */
function stripped(numeral: string): string {
  return numeral.includes('.') ? numeral.replace(/\.?0+$/, '') : numeral;
}
