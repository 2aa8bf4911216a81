import type { Numbering } from '../model';
import type { Grid } from './grid';
import type { Header } from './header';
import { isOrdinal, ordinalDigits } from './header-texts';
import { wholeNumber } from './text';

/** A 行次, which some print with a zero in front. */
const ROW_NUMBER = /^0*[1-9]\d{0,2}$/;

/**
 * The 行次 of the body's rows and the 栏次 of the header, as they are printed. A column that holds anything but numbers is
 * no column of 行次, whatever stands above it, and is left out. Cells without a number are passed over, and so is a
 * number that stands alone in its row, which may well be the page's.
 */
export function readNumberings(grid: Grid, { rowNumbers, columnNumbers }: Header, body: readonly number[]): readonly Numbering[] {
  const rows = body.filter((row) => grid.rowTexts(row).length > 1);
  const columns = rowNumbers.map((column) => rows.map((row) => ({ row, column, text: grid.text(row, column) })).filter(({ text }) => text !== ''));
  const ordinals = columnNumbers === undefined ? [] : grid.rowTexts(columnNumbers).filter(({ text }) => isOrdinal(text));
  return [
    ...columns.filter((cells) => cells.every(({ text }) => ROW_NUMBER.test(text))).map((cells) => numbering('行次', cells)),
    numbering('栏次', ordinals.map(({ column, text }) => ({ row: columnNumbers ?? 0, column, text }))),
  ].filter(({ numbers }) => numbers.length > 0);
}

function numbering(kind: Numbering['kind'], cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]): Numbering {
  // A 栏次 may say how it is made up, as 3=1+2 does.
  return { kind, numbers: cells.map(({ row, column, text }) => ({ row, column, number: wholeNumber(ordinalDigits(text)) })) };
}
