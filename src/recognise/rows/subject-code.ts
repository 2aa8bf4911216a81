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

/** The ways to write a code. */
function written(code: string): readonly string[] {
  return [code, `[${code}]`, `(${code})`, `【${code}】`];
}

/** A name without the row's own code in front of it, as in 201 一般公共服务支出, 201-… and [201]…; any other number stays. */
export function withoutOwnCode(name: string, code: string): string {
  const form = written(code).find((start) => name.startsWith(start));
  if (form === undefined) return name;
  const rest = name.slice(form.length).replace(/^[-–—_、.:]/, '');
  return /^\d|^$/.test(rest) ? name : rest;
}

/** A code and the name behind it in one cell (2050803 培训支出), or a code in brackets ([2050803]), or with its level (205类). */
const CODE_WITH_NAME = /^(?:\[(?<square>\d+)\]|\((?<round>\d+)\)|【(?<thick>\d+)】|(?<bare>\d+))(?:$|[-–—_、.:]?(?<name>\p{Script=Han}.*)$)/u;
/** 201户 and 212万元 begin with a number of something, as no name of a 类 does. */
const COUNTED = /^(?:[年月日元户个人]|[千万亿]元)/;
/** 205教育支出小计 adds up what is listed elsewhere. */
const SUBTOTAL = /[小合总]计$/;

/**
 * The code that stands with its name in one of a row's label cells, or in brackets. Where another cell has digits that say
 * anything else (205类 | 08款), nobody can tell.
 */
export function codeWithName(texts: readonly string[], isCode: (text: string) => boolean): string | undefined {
  const codes = texts
    .filter((text) => /\d/.test(text))
    .map((text) => {
      const { square, round, thick, bare, name = '' } = CODE_WITH_NAME.exec(text)?.groups ?? {};
      const code = square ?? round ?? thick ?? bare ?? '';
      return isCode(code) && !SUBTOTAL.test(name) && !(code.length === 3 && COUNTED.test(name)) ? code : undefined;
    });
  return new Set(codes).size === 1 ? codes[0] : undefined;
}

/** Whether a text is a code and nothing else: 205, [205], 205类. */
export function isBareCode(text: string, code: string): boolean {
  return written(code).includes(codeText(text).replace(/[类款项]$/, ''));
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
