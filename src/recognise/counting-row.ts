import type { Grid } from './grid';
import { wholeNumber } from './text';

/** A 栏次 as amounts are shown: 3, 3.00. */
const SHOWN_AS_AMOUNT = /^([1-9]\d?)(?:\.0+)?$/;
/** A cell that says something and is no error value. */
const WORDS = /^[^#]*\p{L}/u;

/**
 * The row right below the header of 13 that counts its columns and does not say so, in the format of amounts (1.00, 2.00 …).
 * It can be told from amounts only where it counts every one of them from 1 on, and the amounts themselves follow.
 * @param all how many amounts the layout has
 * @param bound the columns that the header gave amounts to: all, or half of them, or fewer where it cannot be read
 */
export function countingRow(grid: Grid, all: number, bound: readonly number[], first: number, last: number): number | undefined {
  const [row, next] = filledRows(grid, first, last);
  if (row === undefined || next === undefined) return undefined;
  const cells = grid.rowTexts(row);
  const columns = cells.map(({ column }) => column);
  const isWhole = columns.length === all || (columns.length * 2 >= all && columns.join() === bound.join());
  const counts = cells.every(({ text }, index) => wholeNumber(SHOWN_AS_AMOUNT.exec(text)?.[1] ?? '') === index + 1);
  const amounts = columns.map((column) => grid.text(next, column)).filter((text) => text !== '');
  return isWhole && counts && amounts.length > 1 && !amounts.some((text) => WORDS.test(text)) ? row : undefined;
}

function filledRows(grid: Grid, first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter((row) => grid.rowTexts(row).length > 0);
}
