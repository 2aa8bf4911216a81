/** From 分 to what a table prints: each cell rounded on its own. */

import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { Book, Printed, PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';
import type { DepartmentTables } from './department-tables';

/** The printed form of a department's tables. In 万元 tails arise as they do in life; in 元 nothing rounds. */
export function toPrinted(tables: DepartmentTables, unit: PrintedBook['unit'] = '万元'): PrintedBook {
  const print = unit === '万元' ? tenThousands : hundredths;
  return { ...mapAmounts(tables, print), unit };
}

/** 分 as 万元 with two decimals, half away from zero. */
export function tenThousands(fen: bigint): string {
  const half = fen < 0n ? -5_000n : 5_000n;
  return hundredths((fen + half) / 10_000n);
}

function hundredths(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function mapAmounts(book: Book<bigint>, print: (fen: bigint) => Printed): Book<Printed> {
  const tables = Object.fromEntries(
    TABLE_NUMBERS.map((table) => [table, book.tables[table].map((row) => printRow(row, print))]),
  ) as Record<TableNumber, TableRow<Printed>[]>;
  return { department: book.department, year: book.year, tables };
}

function printRow(row: TableRow<bigint>, print: (fen: bigint) => Printed): TableRow<Printed> {
  return { ...row, amounts: row.amounts.map(print) };
}
