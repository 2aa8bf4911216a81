import type { CellValue } from '../model';

/**
 * A text as it is compared: half width (NFKC), without white space, quotes and Markdown marks, brackets
 * kept in half width. `“三公”` and `"三公"` and `收 入` and `收入` become the same.
 */
export function normalised(value: CellValue): string {
  if (typeof value === 'boolean' || value === null) return '';
  return String(value)
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』*#]/g, '');
}

/** A label without its ordinal: `一、教育支出` and `(一)教育支出` are 教育支出. */
export function withoutOrdinal(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/, '');
}

/** The shortest text that may stand for a longer name whose end the sheet cut off. */
const SHORTEST_CUT = 4;

/** Whether a text is a name or the beginning of one that was cut at the cell's edge. */
export function isCutOf(text: string, name: string): boolean {
  return text.length >= SHORTEST_CUT && text.length < name.length && name.startsWith(text);
}
