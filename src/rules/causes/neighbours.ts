import { amountIn, cellsOf, tableOf } from '../../model';
import type { Book, BoundCell, SlipKind, Table } from '../../model';

/** Whether a figure is a copy of one beside, above or below it; zeros tell nothing. */
export function copiedFrom(book: Book, cell: BoundCell): SlipKind | undefined {
  const table = tableOf(book, cell.table);
  const own = amountIn(cell);
  if (table === undefined || own === undefined || own.fen === 0) return undefined;
  if (neighboursInRow(table, cell).some((other) => amountIn(other)?.fen === own.fen)) return 'neighbouring-column';
  return neighboursInColumn(table, cell).some((other) => amountIn(other)?.fen === own.fen) ? 'neighbouring-row' : undefined;
}

function neighboursInRow(table: Table, cell: BoundCell): readonly BoundCell[] {
  const row = cellsOf(table).filter((other) => other.ref.row === cell.ref.row);
  // In 13 the same column stands once in each block, and figures slip from 预算数 to 决算数.
  return row.filter((other) => other !== cell && (Math.abs(other.ref.column - cell.ref.column) === 1 || other.column === cell.column));
}

/** The cells directly above and below in the sheet's own order. */
export function neighboursInColumn(table: Table, cell: BoundCell): readonly BoundCell[] {
  const column = [...table.cells.values()]
    .flatMap((cells) => cells.get(cell.column) ?? [])
    .filter((other) => other.ref.column === cell.ref.column)
    .sort((one, other) => one.ref.row - other.ref.row);
  const at = column.indexOf(cell);
  return column.filter((_, index) => Math.abs(index - at) === 1);
}
