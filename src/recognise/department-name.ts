import { NEXT_LABEL, PAGE } from './form-labels';
import { YEAR_DIGITS } from './frame-words';

/** What the frame's cell says besides the name, with a label of its own; the name ends before it. */
const WITH_LABEL = new RegExp(`${NEXT_LABEL}.*$`);
/** A day or a month in words wherever it stands; a year with 年 has been read before. */
const NUMERAL = '[\\d一二三四五六七八九十]';
const DATE = new RegExp(`${YEAR_DIGITS}年${NUMERAL}{0,3}月(?:${NUMERAL}{0,3}日)?`);
/** The place of the seal, in brackets of any kind: (公章), 【盖章】, (财务专用章). A name's own brackets, as (本级) and (章丘), stay. */
const SEAL = /\([^()]*[公盖签]章[^()]*\)|[([【〔][^()[\]【】〔〕]*章处?[)\]】〕]/;
/** The department's number in the budget before its name: [101001], 101001-. A short number may be part of a name. */
const CODE = /^(?:\[\d+\]|\(\d+\)|【\d+】|\d{6,}|\d{3,}(?=[-_—–]))[-_—–]*/;
/** What ends no name: 2025-08-20, 1-12月, a bare year, a long number, a page, a mark. */
const BEHIND = new RegExp(
  `(?:(?<!\\d)20\\d\\d([-/.])\\d{1,2}(?:\\1\\d{1,2})?|(?<!\\d)\\d{1,2}月?[-~—至]\\d{1,2}月份?|(?<!\\d)20\\d\\d|(?<!\\d)\\d{6,}|[([【]\\d{6,}[)\\]】]|${PAGE}|[。.,;、:/|_—-])+$`,
);

/**
 * A department's name without what else people write in its cell.
 * @param text what stands behind 单位名称:
 * @returns nothing where no name is left
 */
export function departmentName(text: string): string | undefined {
  const name = text.replace(WITH_LABEL, '').replace(DATE, '').replace(SEAL, '').replace(CODE, '').replace(BEHIND, '');
  return name === '' ? undefined : name;
}
