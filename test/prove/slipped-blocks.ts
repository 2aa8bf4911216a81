import type { PrintedBook, TableNumber } from '../fixtures/layout/book';
import { withFault } from '../support/generator/faults';
import type { Random } from '../support/generator/random';

/** A mistake of more than one cell. */
export interface WideFault {
  readonly kind: 'rows-slid' | 'column-copied' | 'two-cells';
  readonly table: TableNumber;
  readonly book: PrintedBook;
  /** How many cells hold another figure than before. */
  readonly cells: number;
}

interface Change {
  readonly table: TableNumber;
  readonly row: number;
  readonly column: number;
  readonly wrong: string;
}

/** Some rows of one column slid down by one: each holds what the row above it should. */
export function slidRows(book: PrintedBook, table: TableNumber, random: Random): WideFault | undefined {
  const rows = book.tables[table];
  if (rows.length < 6) return undefined;
  const column = random.int(0, (rows[0]?.amounts.length ?? 1) - 1);
  const length = random.int(3, 6);
  const first = random.int(1, rows.length - length - 1);
  const changes = Array.from({ length }, (_, index) => ({
    table,
    column,
    row: first + index,
    wrong: index === 0 ? '0.00' : (rows[first + index - 1]?.amounts[column] ?? '0.00'),
  }));
  return widened(book, 'rows-slid', table, changes);
}

/** One column typed over its right neighbour, row for row. */
export function copiedColumn(book: PrintedBook, table: TableNumber, random: Random): WideFault | undefined {
  const rows = book.tables[table];
  const width = rows[0]?.amounts.length ?? 0;
  if (width < 2 || rows.length < 4) return undefined;
  const column = random.int(1, width - 1);
  const changes = rows.map(({ amounts }, row) => ({ table, row, column, wrong: amounts[column - 1] ?? '0.00' }));
  return widened(book, 'column-copied', table, changes);
}

/** Two cells of different tables typed wrong. */
export function twoCells(book: PrintedBook, faults: readonly [Change, Change]): WideFault | undefined {
  return widened(book, 'two-cells', faults[0].table, faults);
}

function widened(book: PrintedBook, kind: WideFault['kind'], table: TableNumber, changes: readonly Change[]): WideFault | undefined {
  const real = changes.filter((change) => book.tables[change.table][change.row]?.amounts[change.column] !== change.wrong);
  if (real.length < 2) return undefined;
  return { kind, table, cells: real.length, book: real.reduce((sofar, change) => withFault(sofar, change), book) };
}
