import type { Layout } from '../layouts';
import { PAGE } from './form-labels';
import { LABEL_WORD, UNIT_WORD, YEAR_DIGITS, YEAR_WORD } from './frame-words';
import type { Grid } from './grid';
import { isNote } from './note-mark';
import { mayBeLine, normalised, withoutOrdinal } from './text';

/** A cell whose text is a standard title. */
export interface TitleCell {
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What Chinese texts put around a title. */
const TITLE_MARKS = /《([^《》]*)》|【([^【】]*)】/;
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]+)';
const NUMBERED = `(?:附?表|附件)(?:${NUMBER}(?:-${NUMBER})?|\\(${NUMBER}\\))`;
const ANY_LABEL = `(?:${LABEL_WORD}|财决\\d{1,2}表|公开表\\d{1,2}|GK\\d{2}|${NUMBERED})`;
/** What may stand before a title in its own cell: the number label, also `表1:` as in other provinces, or a number alone. */
const LABEL_BEFORE = new RegExp(`^(?:\\(${ANY_LABEL}\\)|${ANY_LABEL}|第${NUMBER}部分|\\d{1,2}(?!\\d))[:、.-]?`);
/** The year parts the department's name from the title: 某某局2024年度收入支出决算总表; right before the title also without 年. */
const UP_TO_YEAR = new RegExp(`^.*(?:${YEAR_WORD}|${YEAR_DIGITS}会计年度|(?<!\\d)20\\d\\d-?$)`);
const YEAR_AT_END = new RegExp(`(?:${YEAR_DIGITS}(?:年度?|会计年度)|20\\d\\d-?)$`);
/** What refers to a title from a sentence: 本表无数据,详见2024年度…, 情况同2024年度…; 大同 is a place. */
const REFERENCE = /[,。;]|[详参另请]见|^\(?见|(?:见|(?<!大)同)$/;
/** Whose accounts they are, and that they are accounts: 2024年度部门决算公开报表——收入支出决算总表. */
const OF_THE_DEPARTMENT = /(?:部门|单位)?(?:决算(?:公开(?:报?表)?)?)?[-—:]*$/;
/**
 * A department that the frame does not name so, told by what departments are called. Words of money are no part of it: the
 * funds stand before other tables' titles.
 */
const DEPARTMENT = new RegExp(
  '^(?!.*(?:预算|决算|拨款|收入|支出|收支|基金(?!管理|会)|资本|上年|去年|下属|所属|各|关于|见|的))\\p{Script=Han}{2,}' +
    '(?:[局厅委办部处室院校园所站队馆台社会]|中心|[中小大]学|[一二三四五六七八九十]中|[省市县区州盟旗镇乡民]政府|街道|监狱)(?:\\((?:本级|机关)\\))?$',
  'u',
);
/** A department's full name begins with its place; without that a name alone may be another department's, or the end of a sentence. */
const WITH_PLACE = /^\p{Script=Han}+[省市县区州盟旗镇乡]\p{Script=Han}/u;
/** What may stand behind a title: the year, the unit, the label and the page, in brackets or not, parted by a mark or not. */
const FRAME_WORD = `(?:${YEAR_WORD}(?:1-12月)?|(?:金额|计量|货币)?单位[:;]?${UNIT_WORD}(?:[、,/]%)?|${LABEL_WORD})`;
const IN_BRACKETS = `\\((?:${FRAME_WORD}|20\\d\\d|(?:金额)?${UNIT_WORD}|公开表?|草案|续表?)\\)`;
const BEHIND = new RegExp(`^(?:[-—–,、;:/|]*(?:${FRAME_WORD}|${PAGE}|${IN_BRACKETS}))*[:。]?$`);

/** On the sheet of the table itself the next page is a part of it, with its title and header printed again. */
const CONTINUED = /\(续表?\)/;

/**
 * Every cell of a sheet that holds a title, from top to bottom. A title must stand there whole, and
 * all around it in its cell must be the frame's words (an ordinal, a label, a year, a unit, the
 * department's name): 支出决算表 is part of half the other titles.
 * @param departments names that may stand before a title
 */
export function titleCells(grid: Grid, layouts: readonly Layout[], departments: readonly string[]): readonly TitleCell[] {
  const titles = layouts
    .flatMap((layout) => layout.titles.map((title) => ({ title: normalised(title), layout })))
    .sort((one, other) => other.title.length - one.title.length);
  const found: TitleCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const { column, text } of grid.rowTexts(row)) {
      // Every title says 表; most cells do not.
      if (!text.includes('表') || !mayBeLine(text) || isNote(text)) continue;
      const plain = text.replace(TITLE_MARKS, '$1$2');
      const match = titles.find(({ title }) => isTitled(plain, title, departments));
      if (match === undefined || (CONTINUED.test(plain) && found.some(({ layout }) => layout === match.layout))) continue;
      found.push({ layout: match.layout, row, column, text });
    }
  }
  return found;
}

function isTitled(text: string, title: string, departments: readonly string[]): boolean {
  const at = text.indexOf(title);
  return at >= 0 && BEHIND.test(text.slice(at + title.length)) && mayStandBefore(text.slice(0, at), departments);
}

function mayStandBefore(text: string, departments: readonly string[]): boolean {
  const [upToYear = ''] = UP_TO_YEAR.exec(text) ?? [];
  if (REFERENCE.test(upToYear.replace(YEAR_AT_END, ''))) return false;
  const behindYear = text.slice(upToYear.length);
  const rest = withoutOrdinal(behindYear.replace(LABEL_BEFORE, ''));
  const isNamed = (name: string): boolean => DEPARTMENT.test(name) && (behindYear !== text || WITH_PLACE.test(name));
  return [rest, rest.replace(OF_THE_DEPARTMENT, '')].some((name) => name === '' || departments.includes(name) || isNamed(name));
}
