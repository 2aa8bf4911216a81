import { amountIn, cellOf, tableOf } from '../../model';
import type { Amount, Book, Item, Table, TableCode } from '../../model';
import { classesOf } from './subjects';
import type { Subject } from './subjects';
import { gravityOfCopy } from '../tolerance';
import { residualIn } from './residual';

/** Where the money that a 类 has in a column of a table is shown once more. */
type Witness = readonly [column: string, table: TableCode, elsewhere: string];

/** The ties of, and those of 类 by 类; income is outlay for a 类 that carries nothing over. */
const WITNESSES: Readonly<Partial<Record<TableCode, readonly Witness[]>>> = {
  '02': [
    ['本年收入合计', '03', '本年支出合计'],
    ['财政拨款收入', '04', '合计'],
  ],
  '03': [['本年支出合计', '01', '决算数']],
  '06': [
    ['小计', '07', '合计'],
    ['小计', '04', '一般公共预算财政拨款'],
  ],
  '07': [
    ['合计', '06', '小计'],
    ['合计', '04', '一般公共预算财政拨款'],
  ],
  '09': [['本年支出', '06', '项目支出']],
  '10': [['本年支出.小计', '04', '政府性基金预算财政拨款']],
  '11': [
    ['本年支出', '12', '本年支出.合计'],
    ['本年支出', '04', '国有资本经营预算财政拨款'],
  ],
  '12': [
    ['本年支出.合计', '11', '本年支出'],
    ['本年支出.合计', '04', '国有资本经营预算财政拨款'],
  ],
};

/** A 类 that a table does not list, with the money that another table shows for it. */
interface LostClass {
  readonly item: Subject;
  readonly amount: Amount;
}

/**
 * The 类 whose money makes up what a table's 合计 holds over its listed 类: one, or all that another table has and
 * this one has not. None where no other table can tell, or tells of other money.
 */
export function lostClasses(book: Book, table: Table, total: Item): readonly Subject[] {
  for (const [column, code, elsewhere] of WITNESSES[table.code] ?? []) {
    const other = tableOf(book, code);
    const unlisted = other === undefined ? [] : unlistedIn(table, other, elsewhere);
    const found = [...unlisted.map((one) => [one]), unlisted].find((lost) => lost.length > 0 && makeUp(table, total, column, lost));
    if (found !== undefined) return found.map(({ item }) => item);
  }
  return table.code === '02' ? spentWithoutIncome(book, table, total) : [];
}

/** Money carried over makes income differ from outlay: then the only 类 that 03 has and 02 has not, where 01 shows that 合计 is right. */
function spentWithoutIncome(book: Book, income: Table, total: Item): readonly Subject[] {
  const [outlay, summary] = [tableOf(book, '03'), tableOf(book, '01')];
  if (outlay === undefined || summary === undefined) return [];
  const unlisted = unlistedIn(income, outlay, '本年支出合计');
  const here = amountAt(income, total.key, '本年收入合计');
  const there = amountAt(summary, '本年收入合计', '决算数');
  const isRight = here !== undefined && there !== undefined && gravityOfCopy(here.fen - there.fen, here, there) !== 'error';
  return unlisted.length === 1 && isRight ? unlisted.map(({ item }) => item) : [];
}

function unlistedIn(table: Table, other: Table, column: string): readonly LostClass[] {
  const listed = new Set(table.items.map(({ code }) => code));
  return classesOf(other).flatMap((item) => {
    const amount = listed.has(item.code) ? undefined : amountAt(other, item.key, column);
    return amount === undefined || amount.fen === 0 ? [] : [{ item, amount }];
  });
}

/** Rounding apart. */
function makeUp(table: Table, total: Item, key: string, lost: readonly LostClass[]): boolean {
  const column = table.columns.find((entry) => entry.key === key);
  const rest = column === undefined ? undefined : residualIn(table, total, classesOf(table), column, lost.map(({ amount }) => amount));
  return rest !== undefined && rest.gravity !== 'error';
}

function amountAt(table: Table, item: string, column: string): Amount | undefined {
  const cell = cellOf(table, item, column);
  return cell === undefined ? undefined : amountIn(cell);
}
