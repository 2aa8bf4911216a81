import type { Layout } from '../layouts';
import type { Grid } from './grid';
import { withoutOrdinal } from './text';

/** A cell whose text is a standard title. */
export interface TitleCell {
  readonly layout: Layout;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** 2024年度收入支出决算总表 is that table too. */
function withoutYear(text: string): string {
  return text.replace(/^20\d\d年度?/, '');
}

/**
 * Every cell of a sheet that holds a title, from top to bottom. A title must be the whole text
 * (after folding, and but for an ordinal, a year and the department's own name): 支出决算表 is
 * part of half the other titles.
 * @param departments names that may stand before a title
 */
export function titleCells(grid: Grid, layouts: readonly Layout[], departments: readonly string[]): readonly TitleCell[] {
  const byTitle = new Map(layouts.flatMap((layout) => layout.titles.map((title) => [title, layout] as const)));
  const found: TitleCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const { column, text } of grid.rowTexts(row)) {
      const layout = bareTitles(text, departments)
        .map((title) => byTitle.get(title))
        .find((match) => match !== undefined);
      if (layout !== undefined) found.push({ layout, row, column, text });
    }
  }
  return found;
}

function bareTitles(text: string, departments: readonly string[]): readonly string[] {
  const plain = withoutYear(withoutOrdinal(text));
  const named = departments.filter((name) => plain.startsWith(name)).map((name) => withoutYear(plain.slice(name.length)));
  return [plain, ...named];
}
