import { amountIn, cellsOf, tableOf } from '../../model';
import type { Amount, Book, BoundCell, SlipKind } from '../../model';

/**
 * Whether a figure is a copy of one beside, above or below it.
 * @param written what the cell holds, not zero: zeros tell nothing
 */
export function copiedFrom(book: Book, cell: BoundCell, written: Amount): SlipKind | undefined {
  const isSame = (other: BoundCell): boolean => amountIn(other)?.fen === written.fen;
  if (neighboursInRow(book, cell).some(isSame)) return 'neighbouring-column';
  return neighboursInColumn(book, cell).some((other) => isSame(other) && !isPartOf(book, cell, other) && !isPartOf(book, other, cell)) ? 'neighbouring-row' : undefined;
}

/** A 类 with a single 款 has the same figure by rights. */
function isPartOf(book: Book, part: BoundCell, whole: BoundCell): boolean {
  return tableOf(book, part.table)?.items.some(({ key, parent }) => key === part.item && parent === whole.item) === true;
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
