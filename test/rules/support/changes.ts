import { columnIndex } from '../../fixtures/layout/columns';
import type { Printed, PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';

/** The book with the rows of one table replaced. */
export function withRows(
  book: PrintedBook,
  table: TableNumber,
  change: (rows: readonly TableRow<Printed>[]) => readonly TableRow<Printed>[],
): PrintedBook {
  return { ...book, tables: { ...book.tables, [table]: change(book.tables[table]) } };
}

/** The book without some rows of one table. */
export function withoutRows(book: PrintedBook, table: TableNumber, ...keys: readonly string[]): PrintedBook {
  for (const key of keys) {
    if (!book.tables[table].some((row) => row.key === key)) throw new Error(`${table} has no row ${key}`);
  }
  return withRows(book, table, (rows) => rows.filter(({ key }) => !keys.includes(key)));
}

/** The book with one amount computed anew from the one that stood there. */
export function withAmount(
  book: PrintedBook,
  table: TableNumber,
  key: string,
  column: string,
  next: (amount: Printed) => Printed,
): PrintedBook {
  const at = columnIndex(table, column);
  if (book.tables[table].every((row) => row.key !== key || at >= row.amounts.length)) throw new Error(`no cell ${table}[${key}].${column}`);
  return withRows(book, table, (rows) =>
    rows.map((row) =>
      row.key === key ? { ...row, amounts: row.amounts.map((amount, index) => (index === at ? next(amount) : amount)) } : row,
    ),
  );
}

const units = (decimal: string): bigint => BigInt(decimal.replace('.', ''));

function decimalOf(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The book with one cell changed as a line says: `03[212].基本支出 +300.00` adds, `=-1.00` and `=###` put in
 * place, `=` empties.
 */
export function changed(book: PrintedBook, line: string): PrintedBook {
  const [, table = '', key = '', column = '', sign = '', value = ''] = /^(\d{2})\[(.+?)\]\.(\S+) ([=+])(.*)$/.exec(line) ?? [];
  if (sign === '') throw new Error(`not a change: ${line}`);
  return withAmount(book, table as TableNumber, key, column, (amount) => {
    if (sign === '=') return value === '' ? null : value;
    return decimalOf(units(amount ?? '') + units(value));
  });
}

/** The book with one table's amounts written in 元, below the unit line that it has. */
export function inYuan(book: PrintedBook, table: TableNumber): PrintedBook {
  return multiplied(book, table, 10_000n);
}

/** The book with one table's amounts all so many times as large, which still add up: another department's. */
export function multiplied(book: PrintedBook, table: TableNumber, times: bigint): PrintedBook {
  const larger = (amount: Printed): Printed => (amount !== null && /^-?\d+\.\d\d$/.test(amount) ? decimalOf(units(amount) * times) : amount);
  return withRows(book, table, (rows) => rows.map((row) => ({ ...row, amounts: row.amounts.map(larger) })));
}

/** The book with one table's amounts pasted one row too low; the last ones go to the top. */
export function slid(book: PrintedBook, table: TableNumber): PrintedBook {
  return withRows(book, table, (rows) => rows.map((row, index) => ({ ...row, amounts: (rows[index - 1] ?? rows[rows.length - 1]!).amounts })));
}
