import type { PrintedBook, TableNumber } from '../fixtures/layout/book';
import { withFault } from '../support/generator/faults';
import type { Random } from '../support/generator/random';

export const WIDE_KINDS = ['rows-slid', 'rows-exchanged', 'class-lost', 'column-copied', 'two-cells'] as const;

/** A mistake of more than one cell. */
export interface WideFault {
  readonly kind: (typeof WIDE_KINDS)[number];
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

/** Two rows below each other, of one depth, with all their figures in each other's place. */
export function exchangedRows(book: PrintedBook, table: TableNumber, random: Random): WideFault | undefined {
  const rows = book.tables[table];
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && row.code.length > 3 && row.code.length === next.code.length ? [at] : [];
  });
  const at = pairs[random.int(0, Math.max(0, pairs.length - 1))];
  if (at === undefined) return undefined;
  const columns = Array.from({ length: rows[at]?.amounts.length ?? 0 }, (_, column) => column);
  const changes = [[at, at + 1], [at + 1, at]].flatMap(([row = 0, from = 0]) => columns.map((column) => ({ table, row, column, wrong: rows[from]?.amounts[column] ?? '0.00' })));
  return widened(book, 'rows-exchanged', table, changes);
}

/** A 类 with money left out with all its rows, where the table has more than one. */
export function lostClass(book: PrintedBook, table: TableNumber, random: Random): WideFault | undefined {
  const rows = book.tables[table];
  const classes = rows.filter(({ code, amounts }) => /^2\d\d$/.test(code) && Number(amounts[0]) !== 0);
  const lost = classes.length < 2 ? undefined : classes[random.int(0, classes.length - 1)];
  if (lost === undefined) return undefined;
  const left = rows.filter(({ code }) => !code.startsWith(lost.code));
  return { kind: 'class-lost', table, cells: rows.length - left.length, book: { ...book, tables: { ...book.tables, [table]: left } } };
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
