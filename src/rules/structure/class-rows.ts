import { amountIn, cellOf, stepOf, tableOf } from '../../model';
import type { Book, BoundCell, NamedCode, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { mayListMore, straysOf } from '../strays';
import type { Stray } from '../strays';
import { isOfAnotherYear, refusedAs } from './refused-tables';
import { classesOf } from './subjects';
import type { Subject } from './subjects';
import { failed, notEvaluated, passed, shownCells, tableAbsent, undecided } from './verdicts';

const ID = 'D-11';

/** A copy of a figure may differ by two last places (01 is rounded on its own); what is more is money. */
const PLACES = 2;

/** The row that closes the 类 of 01 and 04. */
const CLOSING = '本年支出合计';

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
      ...rowsFor(book, '03', '01', '本年支出合计'),
      ...rowsFor(book, '06', '04', '小计'),
      ...fundClasses(book, '10', '本年支出.小计', '政府性基金预算财政拨款'),
      ...fundClasses(book, '12', '本年支出.合计', '国有资本经营预算财政拨款'),
    ];
    const judged = verdicts.flatMap((verdict) => verdict ?? []);
    return judged.length < verdicts.length ? [...judged, tableAbsent(ID)] : judged;
  },
};

/** A 类 with its amount in one table, wrong unless this or another cell, whose amount nobody knows, says otherwise. */
interface LoneClass {
  readonly item: Subject;
  readonly cell: BoundCell;
  /** Its cell in the other table, where that has a row for it. */
  readonly other?: BoundCell;
}

/** @returns undefined in place of what cannot be said without one of the tables */
function rowsFor(book: Book, from: TableCode, to: TableCode, column: string): readonly (Verdict | undefined)[] {
  const source = tableOf(book, from);
  const target = tableOf(book, to);
  if (source === undefined || target === undefined) return [undefined];
  return judged(book, source, target, loneClasses(source, column, target));
}

/** Both ways: the class rows of 04 in the column of a fund, and the classes of the fund's own table. */
function fundClasses(book: Book, code: TableCode, column: string, fund: string): readonly (Verdict | undefined)[] {
  const own = tableOf(book, code);
  const all = tableOf(book, '04');
  if (own === undefined || all === undefined) return [undefined, undefined];
  return [...judged(book, all, own, loneClasses(all, fund, own, column)), ...judged(book, own, all, loneClasses(own, column, all, fund))];
}

/**
 * The 类 with money in a column of one table for which another has no row, or none in a column of its own. A row without a
 * cell says nothing, and an item of the layout that the sheet lacks is no row.
 * @param elsewhere the other table's column; where none is given its row will do
 */
function loneClasses(from: Table, column: string, to: Table, elsewhere?: string): readonly LoneClass[] {
  // What is nought in the coarser unit need not be shown there.
  const least = PLACES * Math.max(stepOf(from.unit, 0), stepOf(to.unit, 0));
  return classesOf(from).flatMap((item): readonly LoneClass[] => {
    const cell = cellOf(from, item.key, column);
    if (cell === undefined || isMoney(cell, least) === false) return [];
    const row = classesOf(to).find((entry) => entry.code === item.code && entry.row !== undefined);
    if (row === undefined) return [{ item, cell }];
    const other = elsewhere === undefined ? undefined : cellOf(to, row.key, elsewhere);
    return other === undefined || isMoney(other, least) === true ? [] : [{ item, cell, other }];
  });
}

/** Whether a cell holds more than rounding can bring about; undefined where nobody can tell. */
function isMoney(cell: BoundCell, least: number): boolean | undefined {
  const amount = amountIn(cell);
  return amount === undefined ? undefined : Math.abs(amount.fen) > least;
}

function judged(book: Book, from: Table, to: Table, lone: readonly LoneClass[]): readonly Verdict[] {
  const about = `${from.code} ${to.code}`;
  const known = lone.filter((one) => cellsOfLone(one).every((cell) => amountIn(cell) !== undefined));
  const unlisted = known.filter(({ other }) => other === undefined);
  const inColumn = known.flatMap(({ item, cell, other }) => (other === undefined ? [] : [{ item, cell, other }]));
  const said = [...(unlisted.length > 0 ? [saidUnlisted(book, from, to, unlisted)] : []), ...(inColumn.length > 0 ? [saidOfColumn(from, to, inColumn)] : [])];
  return said.length > 0 ? said : [undecided(ID, about, lone.flatMap(cellsOfLone)) ?? passed(ID, about)];
}

function cellsOfLone({ cell, other }: LoneClass): readonly BoundCell[] {
  return other === undefined ? [cell] : [cell, other];
}

const namesOf = (lone: readonly LoneClass[]): readonly NamedCode[] => lone.map(({ item: { code, name } }) => ({ code, name }));

function saidUnlisted(book: Book, from: Table, to: Table, unlisted: readonly LoneClass[]): Verdict {
  const about = `${from.code} ${to.code}`;
  const cells = unlisted.map(({ cell }) => cell);
  if (mayHoldMore(book, to)) return notEvaluated(ID, about, 'rows-absent', cells);
  const facts = { code: 'code-unlisted', table: from.code, in: to.code, subjects: namesOf(unlisted), cells: shownCells(cells), formula: classRows.statement } as const;
  return failed(ID, about, 'error', facts);
}

/** That the rows stand there, with nothing in the column for the money. */
function saidOfColumn(from: Table, to: Table, lone: readonly Required<LoneClass>[]): Verdict {
  return failed(ID, `${from.code} ${to.code} 列`, 'error', {
    code: 'column-without-money',
    table: from.code,
    in: to.code,
    column: lone[0]?.other.column ?? '',
    subjects: namesOf(lone),
    cells: shownCells(lone.flatMap(cellsOfLone)),
    formula: classRows.statement,
  });
}

/** Whether a row that a table seems to lack may have been passed over: unread, cut off with the table's end, or on a page that was not taken. */
function mayHoldMore(book: Book, table: Table): boolean {
  const isCutOff = table.items.some(({ key, row }) => key === CLOSING && row === undefined);
  const isOnAnotherPage = refusedAs(book, table.code).some((refusal) => refusal.reason !== 'unknown-rows' && !isOfAnotherYear(refusal, book));
  return isCutOff || isOnAnotherPage || mayListMore(table) || straysOf(table).some(isAmountAlone);
}

/** An amount without a label may be anything's. */
function isAmountAlone({ row: { labels, written } }: Stray): boolean {
  return labels.length === 0 && /[1-9#]/.test(String(written));
}
