import type { Layout } from '../layouts';
import type { Grid } from './grid';
import { normalised, withoutOrdinal } from './text';

/** A cell whose text is a standard title. */
export interface TitleCell {
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What may stand before a title in its own cell: the number label, and `表1:` in other provinces. */
const LABEL_BEFORE = /^(?:(?:财决)?公开\d{1,2}表|(?:附?表|附件)(?:\d{1,2}|[一二三四五六七八九十]+))[:、.-]?/;
/** What may stand behind it: the unit, the year or the label, in brackets. */
const BRACKETS_BEHIND = /\((?:20\d\d年度?|(?:金额)?(?:单位:)?[千万亿]?元|(?:财决)?公开\d{1,2}表)\)$/;
/** The year parts the department's name from the title: 某某局2024年度收入支出决算总表. */
const UP_TO_YEAR = /^.*20\d\d年度?/;
const OF_THE_DEPARTMENT = /^(?:部门|单位)/;

/**
 * Every cell of a sheet that holds a title, from top to bottom. A title must be the whole text
 * (after folding, and but for an ordinal, a label, a year and the department's own name):
 * 支出决算表 is part of half the other titles.
 * @param departments names that may stand before a title
 */
export function titleCells(grid: Grid, layouts: readonly Layout[], departments: readonly string[]): readonly TitleCell[] {
  const byTitle = new Map(layouts.flatMap((layout) => layout.titles.map((title) => [normalised(title), layout] as const)));
  const found: TitleCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const { column, text } of grid.rowTexts(row)) {
      // Every title says 表; most cells do not.
      if (!text.includes('表')) continue;
      const layout = bareTitles(text, departments)
        .map((title) => byTitle.get(title))
        .find((match) => match !== undefined);
      if (layout !== undefined) found.push({ layout, row, column, text });
    }
  }
  return found;
}

/** What a text may be a title by, the fullest reading first. */
function bareTitles(text: string, departments: readonly string[]): readonly string[] {
  const plain = withoutOrdinal(text.replace(LABEL_BEFORE, '')).replace(BRACKETS_BEHIND, '').replace(UP_TO_YEAR, '');
  const named = departments.filter((name) => plain.startsWith(name)).map((name) => plain.slice(name.length));
  return [plain, ...named].flatMap((title) => [title, title.replace(OF_THE_DEPARTMENT, '')]);
}
