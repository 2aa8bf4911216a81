import type { Level } from '../../model';

const CODE_LEVELS: Readonly<Record<number, Level>> = { 3: '类', 5: '款', 7: '项' };

/** The level of a functional 科目 code by its length: 3 类, 5 款, 7 项. */
export function levelOf(code: string): Level | undefined {
  return CODE_LEVELS[code.length];
}

/** Whether a text is a whole functional code: 2 and 2, 4 or 6 more digits. */
export function isFunctionCode(text: string): boolean {
  return /^2\d{2}(?:\d{2}){0,2}$/.test(text);
}

/** Whether a text is an economic code: 3 and 2 or 4 more digits. */
export function isEconomicCode(text: string): boolean {
  return /^3\d{2}(?:\d{2})?$/.test(text);
}

/** A code cell's text; codes may be numbers and so end in `.0`. */
export function codeText(text: string): string {
  return text.replace(/\.0+$/, '');
}

/** A name without the row's own code in front of it, as in 201 一般公共服务支出, 201-… and [201]…; any other number stays. */
export function withoutOwnCode(name: string, code: string): string {
  const written = [code, `[${code}]`, `(${code})`, `【${code}】`].find((form) => name.startsWith(form));
  if (written === undefined) return name;
  const rest = name.slice(written.length).replace(/^[-_、.:]/, '');
  return /^\d|^$/.test(rest) ? name : rest;
}

/**
 * The functional code that stands in a row's label cells: whole in one of them (`2050803`), or
 * split over 类, 款 and 项 (`205|08|03`, where numbers have lost their zeros).
 */
export function functionCodeIn(texts: readonly string[]): string | undefined {
  const isDigits = (text: string): boolean => /^\d+$/.test(text);
  const plain = texts.map(codeText);
  const from = plain.findIndex(isDigits);
  const length = plain.slice(from).findIndex((text) => !isDigits(text));
  // Digits behind the name are another column's.
  const codes = from < 0 ? [] : plain.slice(from, length < 0 ? undefined : from + length);
  const whole = codes.filter(isFunctionCode).at(-1);
  const [first, ...rest] = codes;
  if (first === undefined || !/^2\d{2}$/.test(first)) return whole;
  if (rest.length === 0 || rest.length > 2 || rest.some((part) => part.length > 2)) return whole;
  return first + rest.map((part) => part.padStart(2, '0')).join('');
}
