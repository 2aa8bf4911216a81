import type { CellValue } from '../model';

/**
 * A text as it is compared: half width (NFKC), without white space, invisible marks (web pages leave
 * U+200B behind), quotes and Markdown marks; an error such as `###` stays. `“三公”` and `"三公"`
 * become the same, and so do `收 入` and `收入`.
 */
export function normalised(value: CellValue): string {
  if (typeof value === 'boolean' || value === null) return '';
  if (typeof value === 'number') return String(value);
  return value
    .normalize('NFKC')
    .replace(/^\s*#+\s+/, '')
    .replace(/[\s\p{Cf}"'“”‘’「」『』〝〞〟*]/gu, '');
}

/** A label without its ordinal: `一、教育支出`, `一.教育支出`, `一·教育支出` and `(一)教育支出` are 教育支出. */
export function withoutOrdinal(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+[、.,:·・•]|\([一二三四五六七八九十]+\)、?|\d+[.、])/, '');
}

/** A name without `其中：` before it. */
export function withoutAmong(text: string): string {
  return text.replace(/^其中:(?=.)/, '');
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
