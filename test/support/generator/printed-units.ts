/** A printed book read back as whole hundredths of its unit. */

import type { Book, Printed, PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';
import { TABLE_NUMBERS } from '../../fixtures/layout/book';

/** The book with every amount in 0.01 of its unit. */
export function printedUnits(book: PrintedBook): Book<bigint> {
  const tables = Object.fromEntries(
    TABLE_NUMBERS.map((table) => [
      table,
      book.tables[table].map((row): TableRow<bigint> => ({ ...row, amounts: row.amounts.map(units) })),
    ]),
  ) as Record<TableNumber, TableRow<bigint>[]>;
  return { department: book.department, year: book.year, tables };
}

function units(printed: Printed): bigint {
  return BigInt((printed ?? '').replace('.', ''));
}
