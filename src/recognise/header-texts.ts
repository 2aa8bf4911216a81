import type { Grid } from './grid';
import { withoutAmong } from './text';

/** The texts above a column, outermost first. */
export type ColumnTexts = ReadonlyMap<number, readonly string[]>;

/**
 * A header text without what is no part of the name: `其中：`, the unit, and the 栏次 that a merge put behind it. 决算金额 says
 * no more than 决算数 does.
 */
export function headerText(text: string): string {
  return withoutAmong(text)
    .replace(/(?<=.)\((?:单位:)?[千万亿]?元\)/, '')
    .replace(/(?<=\D)\d{1,3}$/, '')
    .replace(/(?<=.)栏次$/, '')
    .replace(/(?<=[预决]算)金额$/, '数');
}

/** Whether a text is a 栏次 or 行次 number; 栏次 may say how it is made up (`3=1+2`). */
export function isOrdinal(text: string): boolean {
  return /^[1-9]\d{0,2}(?:=[\d+.-]+)?$/.test(text);
}

/** The cell that a header column's text comes from. */
interface Head {
  readonly row: number;
  readonly column: number;
}

function sameHead(one: Head | undefined, other: Head | undefined): boolean {
  return one !== undefined && one.row === other?.row && one.column === other.column;
}

/**
 * The texts above each column, outermost first. A merged area stands for all its columns; where
 * nothing is merged, an empty cell continues its left neighbour as long as both lie under the
 * same group. A column without any text of its own is a gap and has none.
 * @param read what a header's text says
 */
export function columnTexts(grid: Grid, top: number, bottom: number, read: (text: string) => string): ColumnTexts {
  const heads = new Map<number, readonly Head[]>();
  let above = new Map<number, Head>();
  for (let row = top; row <= bottom; row += 1) {
    const here = new Map<number, Head>();
    for (let column = grid.left; column <= grid.right; column += 1) {
      const own = grid.head(row, column);
      const left = here.get(column - 1);
      const continues = row === top || sameHead(above.get(column), above.get(column - 1));
      if (grid.text(own.row, own.column) !== '') here.set(column, own);
      else if (left !== undefined && continues) here.set(column, left);
      const head = here.get(column);
      const known = heads.get(column) ?? [];
      if (head !== undefined && !known.some((entry) => sameHead(entry, head))) heads.set(column, [...known, head]);
    }
    above = new Map([...above, ...here]);
  }
  const textsOf = (column: readonly Head[]): readonly string[] =>
    column.map((head) => read(grid.text(head.row, head.column))).filter((text) => text !== '栏次' && !isOrdinal(text));
  const named = [...heads].filter(([column, entries]) => entries.some((head) => head.column === column));
  return new Map(named.map(([column, entries]) => [column, textsOf(entries)]));
}
