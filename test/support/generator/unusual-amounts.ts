/** Amounts that a text must take care with: nothing, next to nothing, all but a little, the same as last year. */

import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';
import type { Random } from './random';

/** The tables that the text tells of. */
const TOLD: readonly TableNumber[] = ['01', '02', '03', '04', '06', '08', '10', '12', '13'];

type Change = (amount: string, total: string) => string;

/**
 * A book in which some cells hold unusual amounts, so that its tables no longer add up: what the
 * text says of each cell does not depend on that.
 */
export function withUnusualAmounts(book: PrintedBook, random: Random): PrintedBook {
  const changes: readonly Change[] = [
    () => '0.00',
    () => '0.01',
    (_amount, total) => total,
    (_amount, total) => lessACent(total),
    () => '-3.21',
    () => '99999999.99',
  ];
  return mapped(book, (table, row, column, amount) => {
    if (!TOLD.includes(table) || !random.chance(6)) return amount;
    const total = book.tables[table].find(({ key }) => key === '合计')?.amounts[column] ?? amount;
    // A text tells of a negative balance; no other amount can be negative.
    const fits = changes.filter((_change, index) => index !== 4 || row.key.includes('结'));
    return random.pick(fits)(amount, total);
  });
}

/** Last year's book in which some cells are what they are this year. */
export function withSameAmounts(prior: PrintedBook, current: PrintedBook, random: Random): PrintedBook {
  return mapped(prior, (table, row, column, amount) => {
    if (!random.chance(12)) return amount;
    return current.tables[table].find(({ key }) => key === row.key)?.amounts[column] ?? amount;
  });
}

function lessACent(numeral: string): string {
  const cents = BigInt(numeral.replace('.', ''));
  const digits = String(cents <= 0n ? 0n : cents - 1n).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

type Cell = (table: TableNumber, row: TableRow<string | null>, column: number, amount: string) => string;

function mapped(book: PrintedBook, cell: Cell): PrintedBook {
  const tables = Object.fromEntries(
    TABLE_NUMBERS.map((table) => [
      table,
      book.tables[table].map((row) => ({ ...row, amounts: row.amounts.map((amount, column) => (amount === null ? null : cell(table, row, column, amount))) })),
    ]),
  ) as unknown as PrintedBook['tables'];
  return { ...book, tables };
}
