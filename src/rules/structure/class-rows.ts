import { amountIn, cellOf, tableOf } from '../../model';
import type { Book, BoundCell, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { classesOf } from './subjects';
import type { Subject } from './subjects';
import { failed, leadCells, passed, tableAbsent, undecided } from './verdicts';

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

/** A 类 that is wrong unless one of these cells, whose amount nobody knows, says otherwise. */
interface LoneClass {
  readonly item: Subject;
  readonly cells: readonly BoundCell[];
}

function unknownClasses(book: Book, from: TableCode, to: TableCode, column: string): Verdict | undefined {
  const source = tableOf(book, from);
  const target = tableOf(book, to);
  if (source === undefined || target === undefined) return undefined;
  return judged(source, to, loneClasses(source, column, target));
}

/** Both ways: the class rows of 04 in the column of a fund, and the classes of the fund's own table. */
function fundClasses(book: Book, code: TableCode, column: string, fund: string): readonly (Verdict | undefined)[] {
  const own = tableOf(book, code);
  const all = tableOf(book, '04');
  if (own === undefined || all === undefined) return [undefined, undefined];
  return [judged(all, code, loneClasses(all, fund, own, column)), judged(own, '04', loneClasses(own, column, all, fund))];
}

/**
 * The 类 with money in a column of one table for which another has no row, or none in a column of its own. A row without a
 * cell says nothing.
 * @param elsewhere the other table's column; where none is given its row will do
 */
function loneClasses(from: Table, column: string, to: Table, elsewhere?: string): readonly LoneClass[] {
  return classesOf(from).flatMap((item): readonly LoneClass[] => {
    const cell = cellOf(from, item.key, column);
    if (cell === undefined || isMoney(cell) === false) return [];
    const row = classesOf(to).find(({ code }) => code === item.code);
    if (row === undefined) return [{ item, cells: [cell] }];
    const other = elsewhere === undefined ? undefined : cellOf(to, row.key, elsewhere);
    return other === undefined || isMoney(other) === true ? [] : [{ item, cells: [cell, other] }];
  });
}

/** Whether a cell holds more than rounding can bring about; undefined where nobody can tell. */
function isMoney(cell: BoundCell): boolean | undefined {
  const amount = amountIn(cell);
  return amount === undefined ? undefined : Math.abs(amount.fen) > PLACES * amount.step;
}

function judged(from: Table, to: TableCode, lone: readonly LoneClass[]): Verdict {
  const about = `${from.code} ${to}`;
  const wrong = lone.filter(({ cells }) => cells.every((cell) => isMoney(cell) !== undefined)).map(({ item }) => item);
  if (wrong.length === 0) return undecided(ID, about, lone.flatMap(({ cells }) => cells)) ?? passed(ID, about);
  return failed(ID, about, 'error', {
    code: 'code-unlisted',
    table: from.code,
    in: to,
    codes: wrong.map(({ code, name }) => `${code} ${name}`),
    cells: leadCells(from, wrong),
    formula: classRows.statement,
  });
}
