import { wholeNumber } from './text';

/** The words of a frame as they are spelled in any text, to make patterns of. */

/** 公开01表, 财决公开01表. */
export const LABEL_WORD = '(?:财决)?公开0?\\d{1,2}表';
export const UNIT_WORD = '(?:人民币)?(?:元|千元|万元|亿元)';
const ZERO = '〇○零0Oo';
/** The four digits of a year: 2024, 二〇二四. */
export const YEAR_DIGITS = `(?:20\\d\\d|二[${ZERO}][${ZERO}一二三四五六七八九]{2})`;
/** 2024年, 2024年度. */
export const YEAR_WORD = `${YEAR_DIGITS}年度?`;

/** The year that digits of either kind write. */
export function yearOf(digits: string): number {
  return wholeNumber(Array.from(digits, (digit) => (ZERO.includes(digit) ? '0' : digitOf(digit))).join(''));
}

function digitOf(digit: string): string {
  const value = '一二三四五六七八九'.indexOf(digit) + 1;
  return value === 0 ? digit : String(value);
}
