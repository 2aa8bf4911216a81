import { GoujiError } from '../model';
import type { Edits } from './narrative-edits';
import type { SetAside } from './set-asides';

/** What goes with the workbook's file: what was set aside, the settings, last year's amounts. */
export interface Kept {
  readonly asides: readonly SetAside[];
  /** Who last set something aside, to be proposed the next time. */
  readonly by?: string;
  /** The department's own rules, a line each. */
  readonly ownRules?: string;
  /** The name of the style that the 情况说明 is written in. */
  readonly style?: string;
  /** The styles of one's own by their names, as JSON (narrative/styles/own-style.ts). */
  readonly ownStyles?: Readonly<Record<string, string>>;
  /** What a person wrote in the 情况说明. */
  readonly edits?: Edits;
  /** Last year's accounts (prior-packing.ts), and the file that they came from. */
  readonly prior?: { readonly fileName: string; readonly packed: string; readonly here?: true };
}

export const NOTHING_KEPT: Kept = { asides: [] };

const SCHEMA = 1;

/** Undefined where there is nothing to keep, so that no empty part stays behind in the file. */
export function keptText(kept: Kept): string | undefined {
  const { asides, ownRules, prior, style, ownStyles = {}, edits = {} } = kept;
  const isUnset = (ownRules ?? '') === '' && prior === undefined && style === undefined;
  const isEmpty = asides.length === 0 && isUnset && Object.keys(ownStyles).length === 0 && Object.keys(edits).length === 0;
  return isEmpty ? undefined : JSON.stringify({ schema: SCHEMA, ...kept });
}

/**
 * Reads what `keptText` wrote.
 * @throws GoujiError STATE_VERSION where it has another schema, or is none of ours
 */
export function keptFrom(text: string | undefined): Kept {
  if (text === undefined) return NOTHING_KEPT;
  const { schema, ...kept } = parsed(text);
  if (schema !== SCHEMA || !Array.isArray(kept.asides) || !kept.asides.every(isSetAside)) throw new GoujiError('STATE_VERSION');
  return kept as unknown as Kept;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new GoujiError('STATE_VERSION', {}, { cause });
  }
  throw new GoujiError('STATE_VERSION');
}

function isSetAside(value: unknown): value is SetAside {
  if (typeof value !== 'object' || value === null) return false;
  const { covers, ...words } = value as Readonly<Record<string, unknown>>;
  const areWords = ['issue', 'title', 'reason', 'by', 'at'].every((key) => typeof words[key] === 'string');
  return areWords && typeof covers === 'object' && covers !== null;
}
