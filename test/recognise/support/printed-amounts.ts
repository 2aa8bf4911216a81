/** What a printed book says, in the names that rules use; typed apart from the layouts it is to judge. */

import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { Printed, PrintedBook, TableNumber, TableRow } from '../../fixtures/layout/book';
import { CLASSES } from '../../fixtures/layout/classes';
import { COLUMNS } from '../../fixtures/layout/columns';
import { keyOf } from './bound-amounts';

const CLASS_CODES = new Map(CLASSES.map(({ name, code }) => [name, code]));

const THREE_PUBLIC: Readonly<Record<string, string>> = {
  合计: '合计',
  因公出国: '因公出国（境）费',
  公车小计: '公务用车购置及运行维护费.小计',
  公务用车购置费: '公务用车购置及运行维护费.公务用车购置费',
  公务用车运行维护费: '公务用车购置及运行维护费.公务用车运行维护费',
  公务接待费: '公务接待费',
};

/** Every amount of a printed book by its meaning, as printed. */
export function printedAmounts(book: PrintedBook): ReadonlyMap<string, Printed> {
  return new Map(
    TABLE_NUMBERS.flatMap((table) =>
      book.tables[table].flatMap((row) =>
        row.amounts.map((amount, index): [string, Printed] => [keyOf(table, itemOf(table, row, index), columnOf(table, row, index)), amount]),
      ),
    ),
  );
}

function itemOf(table: TableNumber, row: TableRow<Printed>, index: number): string {
  if (table === '13') return COLUMNS['13'][index]?.split('.')[0] ?? '';
  if (table === '01' || table === '04') return CLASS_CODES.get(row.key) ?? row.key.replace('年初.', '年初');
  return row.key;
}

function columnOf(table: TableNumber, row: TableRow<Printed>, index: number): string {
  const name = COLUMNS[table][index] ?? '';
  if (table === '13') return THREE_PUBLIC[name.split('.')[1] ?? ''] ?? '';
  if (table === '04' && row.amounts.length === 1) return '金额';
  const underOutlay = (table === '10' && ['小计', '基本支出', '项目支出'].includes(name)) || table === '12';
  return underOutlay ? `本年支出.${name}` : name;
}
