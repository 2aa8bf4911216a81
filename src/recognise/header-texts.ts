import type { Grid } from './grid';
import { withoutAmong } from './text';

/** The texts above a column, outermost first. */
export type ColumnTexts = ReadonlyMap<number, readonly string[]>;

/** The unit in brackets: 决算数(万元), 金额(单位:人民币万元). */
const UNIT_IN_BRACKETS = /(?<=.)\((?:单位:?)?(?:人民币:?)?[千万亿]?元\)/;
/** The unit behind a mark, or on a line of its own, which the name's last character parts from it: 决算数/万元, 金额:万元, 决算数万元. */
const UNIT_BEHIND = /(?<=.)(?:[/:,、](?:人民币)?[千万亿]?元|(?<=[数额计])[千万亿]元)$/;

/**
 * A header text without what is no part of the name: `其中：`, the unit, and the 栏次 that a merge put behind it. 决算金额 says
 * no more than 决算数 does, and 行号 than 行次.
 */
export function headerText(text: string): string {
  if (isOrdinal(text)) return text;
  return withoutAmong(text)
    .replace(UNIT_IN_BRACKETS, '')
    .replace(/(?<=\D)\d{1,3}$/, '')
    .replace(/(?<=.)\/?栏次$|^栏次\/(?=.)/, '')
    .replace(UNIT_BEHIND, '')
    .replace(/(?<=[预决]算)金额$/, '数')
    .replace(/^行号$/, '行次');
}

/** 3, (3), 3栏, 第3栏 or 栏3, and how it is made up: 3=1+2, 1=2~6, 1=(2+…+6). */
const ORDINAL = /^(?:[1-9]\d{0,2}|\([1-9]\d{0,2}\)|第?[1-9]\d{0,2}栏|栏[1-9]\d{0,2})(?:=(?=.*\d)[\d+.:()~∑Σ—–-]+)?$/;

/** Whether a text is a 栏次 or 行次 number; 栏次 may say how it is made up (`3=1+2`). */
export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}

/** The number that a 栏次 is, in digits. */
export function ordinalDigits(text: string): string {
  return /\d+/.exec(text)?.[0] ?? '';
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
