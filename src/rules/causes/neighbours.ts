import { amountIn, cellsOf, tableOf } from '../../model';
import type { Amount, Book, BoundCell, SlipKind } from '../../model';

/** Figures of fewer digits are often alike: 30.00 stands beside 30.00 by chance, and 0.03 beside 0.03. */
const FEWEST_DIGITS = 3;
const PLACES_OF_ONE = 100;

/** The columns that add others up, in every table. */
const TOTAL_COLUMN = /(?:计|^本年收入|^本年支出)$/;

/**
 * Whether a figure is a copy of one beside, above or below it.
 * @param written what the cell holds, not zero: zeros tell nothing
 */
export function copiedFrom(book: Book, cell: BoundCell, written: Amount): SlipKind | undefined {
  // Round as they are, figures of 13 slip from 预算数 to 决算数.
  const isOtherBlock = (other: BoundCell): boolean => other.column === cell.column && other.ref.row === cell.ref.row;
  const isSame = (other: BoundCell): boolean => amountIn(other)?.fen === written.fen && (isTelling(written) || isOtherBlock(other));
  if (neighboursInRow(book, cell).some((other) => isSame(other) && !areOneAcross(book, cell, other))) return 'neighbouring-column';
  return neighboursInColumn(book, cell).some((other) => isSame(other) && !isPartOf(book, cell, other) && !isPartOf(book, other, cell)) ? 'neighbouring-row' : undefined;
}

/** Whether a figure has so many digits that another one like it is no chance; the zeros of a whole number are none. */
function isTelling({ fen, step }: Amount): boolean {
  const places = Math.abs(fen) / step;
  const digits = places % PLACES_OF_ONE === 0 ? String(places).replace(/0+$/, '') : String(places);
  return digits.length >= FEWEST_DIGITS;
}

/** A 类 with a single 款 has the same figure by rights, and so has the 合计 of a single 类. */
function isPartOf(book: Book, part: BoundCell, whole: BoundCell): boolean {
  const items = tableOf(book, part.table)?.items ?? [];
  const classes = items.filter(({ level }) => level === '类');
  if (whole.item === '合计' && classes.length === 1) return classes.some(({ key }) => key === part.item);
  return items.some(({ key, parent }) => key === part.item && parent === whole.item);
}

/** Whether two equal figures of a row are so by rights: one adds the row up, and all that the row has is the other. */
function areOneAcross(book: Book, one: BoundCell, other: BoundCell): boolean {
  if (one.item !== other.item || (!TOTAL_COLUMN.test(one.column) && !TOTAL_COLUMN.test(other.column))) return false;
  return cellsOfItsTable(book, one).every((cell) => cell.item !== one.item || cell === one || cell === other || (amountIn(cell)?.fen ?? 0) === 0);
}

function neighboursInRow(book: Book, cell: BoundCell): readonly BoundCell[] {
  const row = cellsOfItsTable(book, cell).filter((other) => other.ref.row === cell.ref.row);
  // In 13 the same column stands once in each block, and figures slip from 预算数 to 决算数.
  return row.filter((other) => other !== cell && (Math.abs(other.ref.column - cell.ref.column) === 1 || other.column === cell.column));
}

/** The cells directly above and below in the sheet's own order, which need not be the order of the items. */
export function neighboursInColumn(book: Book, cell: BoundCell): readonly BoundCell[] {
  const column = cellsOfItsTable(book, cell)
    .filter((other) => other.ref.column === cell.ref.column)
    .sort((one, other) => one.ref.row - other.ref.row);
  const at = column.indexOf(cell);
  return column.filter((_, index) => Math.abs(index - at) === 1);
}

function cellsOfItsTable(book: Book, cell: BoundCell): readonly BoundCell[] {
  return book.tables.filter(({ code }) => code === cell.table).flatMap(cellsOf);
}
