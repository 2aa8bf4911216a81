import type { CellValue } from '../model';

/**
 * A text as it is compared: half width (NFKC), without white space, invisible marks (web pages leave
 * U+200B behind), quotes and Markdown marks; an error such as `###` stays. `“三公”` and `"三公"`
 * become the same, and so do `收 入` and `收入`, and the sign of a ratio (∶), which looks like a colon, and one.
 */
export function normalised(value: CellValue): string {
  if (typeof value === 'boolean' || value === null) return '';
  if (typeof value === 'number') return String(value);
  return value
    .normalize('NFKC')
    .replace(/^\s*#+\s+/, '')
    .replaceAll('∶', ':')
    // NFKC takes the double prime apart, so that it goes with the single one.
    .replace(/[\s\p{Cf}"'\u2018-\u201f\u2032「」『』〝〞〟*]/gu, '');
}

/** No line that says something of a table is as long; a cell may hold 32,767 characters, which would take the patterns too long. */
const LONGEST_LINE = 2000;

/** Whether a text is short enough to be a line of a form, and worth looking through. */
export function mayBeLine(text: string): boolean {
  return text.length <= LONGEST_LINE;
}

/** A label without its ordinal: `一、教育支出`, `一.教育支出`, `一·教育支出`, `(一)教育支出` and `1)教育支出` are 教育支出. */
export function withoutOrdinal(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+[、.,:·・•)—–-]|\((?:[一二三四五六七八九十]+|\d{1,2})\)、?|\d+[.、)])/, '');
}

/** 其中, in brackets or not, and what people put behind it; `其中 教育收费` has lost its space by now. */
const AMONG = '(?:其中|[(【[]其中:?[)】\\]])[:,;、.—–-]*';
const AMONG_BEFORE = new RegExp(`^${AMONG}(?=[\\p{L}\\d([【])`, 'u');
const AMONG_ALONE = new RegExp(`^${AMONG}$`);

/** A name without `其中：` before it. */
export function withoutAmong(text: string): string {
  return text.replace(AMONG_BEFORE, '');
}

/** Whether a text says `其中：` and nothing else. */
export function isAmong(text: string): boolean {
  return AMONG_ALONE.test(text);
}

/** The shortest text that may stand for a longer name whose end the sheet cut off. */
const SHORTEST_CUT = 4;

/** Whether a text is a name or the beginning of one that was cut at the cell's edge. */
export function isCutOf(text: string, name: string): boolean {
  return text.length >= SHORTEST_CUT && text.length < name.length && name.startsWith(text);
}

/** Digits as a whole number, digit by digit: number parsing is kept out of this room. */
export function wholeNumber(digits: string): number {
  return Array.from(digits).reduce((number, digit) => number * 10 + '0123456789'.indexOf(digit), 0);
}
