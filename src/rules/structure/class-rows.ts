import { amountIn, cellOf, tableOf } from '../../model';
import type { Book, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { classesOf } from './subjects';
import type { Subject } from './subjects';
import { failed, leadCells, passed, tableAbsent } from './verdicts';

const ID = 'D-11';

/** A copy of a figure may differ by two last places (01 is rounded on its own); what is more is money. */
const PLACES = 2;

/**
 * A 类 with money has its row in 01 and 04, and the other way round. compare the
 * figures of 03 and 06 class by class; here is what they cannot: classes that 01 and 04 have no
 * row for at all, and the columns of the two other funds in 04.
 */
export const classRows: StructureRule = {
  id: ID,
  kind: '典',
  weight: 'E',
  title: '01、04 的各类与各表的类对应',
  basis: DERIVED,
  statement: '01、04 中有金额的类，与 03、06、10、12 中有金额的类一一对应',
  reads: ['01', '03', '04', '06', '10', '12'],
  check: (book: Book) => {
    const verdicts = [
      unknownClasses(book, '03', '01', '本年支出合计'),
      unknownClasses(book, '06', '04', '小计'),
      ...fundClasses(book, '10', '本年支出.小计', '政府性基金预算财政拨款'),
      ...fundClasses(book, '12', '本年支出.合计', '国有资本经营预算财政拨款'),
    ];
    const judged = verdicts.flatMap((verdict) => verdict ?? []);
    return judged.length < verdicts.length ? [...judged, tableAbsent(ID)] : judged;
  },
};

function unknownClasses(book: Book, from: TableCode, to: TableCode, column: string): Verdict | undefined {
  const source = tableOf(book, from);
  const target = tableOf(book, to);
  if (source === undefined || target === undefined) return undefined;
  const known = new Set(target.items.map(({ code }) => code));
  return judged(source, to, classesOf(source).filter((item) => !known.has(item.code) && isMoney(source, item.key, column) === true));
}

/** Both ways: the class rows of 04 in the column of a fund, and the classes of the fund's own table. */
function fundClasses(book: Book, code: TableCode, column: string, fund: string): readonly (Verdict | undefined)[] {
  const own = tableOf(book, code);
  const all = tableOf(book, '04');
  if (own === undefined || all === undefined) return [undefined, undefined];
  const unlisted = classesOf(all).filter((item) => {
    const row = classesOf(own).find((entry) => entry.code === item.code);
    return isMoney(all, item.key, fund) === true && (row === undefined || isMoney(own, row.key, column) === false);
  });
  const unspent = classesOf(own).filter((item) => {
    const row = classesOf(all).find((entry) => entry.code === item.code);
    return isMoney(own, item.key, column) === true && (row === undefined || isMoney(all, row.key, fund) === false);
  });
  return [judged(all, code, unlisted), judged(own, '04', unspent)];
}

/** Whether a cell holds more than rounding can bring about; undefined where nobody can tell. */
function isMoney(table: Table, item: string, column: string): boolean | undefined {
  const cell = cellOf(table, item, column);
  const amount = cell === undefined ? undefined : amountIn(cell);
  return amount === undefined ? undefined : Math.abs(amount.fen) > PLACES * amount.step;
}

function judged(from: Table, to: TableCode, wrong: readonly Subject[]): Verdict {
  const about = `${from.code} ${to}`;
  if (wrong.length === 0) return passed(ID, about);
  return failed(ID, about, 'error', {
    code: 'code-unlisted',
    table: from.code,
    in: to,
    codes: wrong.map(({ code, name }) => `${code} ${name}`),
    cells: leadCells(from, wrong),
    formula: classRows.statement,
  });
}
