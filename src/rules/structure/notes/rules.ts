import { cellsOf, isTrueOfAllCells, tableOf } from '../../../model';
import type { Book, Table, Verdict } from '../../../model';
import { EMPTY_TABLE, HAS_NO, IS_NOT_THERE, IS_ZERO } from '../../../recognise/empty-form';
import { DERIVED } from '../../rule';
import type { StructureRule } from '../../rule';
import { claimsOf, FUND_TABLES } from './claims';
import { saysSomethingOfItsOwn } from './printed';
import { failed, holdsMoney, inEveryTable, passed, shownCells, tableAbsent, undecided } from '../verdicts';

const SAYS_NOTHING_IS_THERE = new RegExp(`${HAS_NO}|${IS_NOT_THERE}|${EMPTY_TABLE}|[:：]空|${IS_ZERO}`);

const CONTRADICTED = 'M-08';

/**
 * A table that is said to be empty is. That the fund's column of 04 is empty too follows by X-37
 * and X-38, which compare the figures.
 */
export const emptyAsSaid: StructureRule = {
  id: CONTRADICTED,
  kind: '结',
  weight: 'E',
  title: '注明无数据的表没有金额',
  basis: DERIVED,
  statement: '注明“本表无数据”的表，各项金额为零',
  check: inEveryTable((table) => [checkEmpty(table)]),
};

/** A plain claim that money contradicts comes before one that may be of a part, and money anywhere before what nobody can read. */
function checkEmpty(table: Table): Verdict {
  const claims = table.notes.flatMap((note) =>
    claimsOf(note, table).map(({ isPlain, denies }) => {
      const said = cellsOf(table).filter(({ column }) => denies(column));
      return { note, isPlain, said, holding: said.filter(holdsMoney) };
    }),
  );
  const contradicted = claims.filter(({ holding }) => holding.length > 0);
  const gravest = contradicted.find(({ isPlain }) => isPlain) ?? contradicted[0];
  if (gravest === undefined) {
    const plainlySaid = new Set(claims.flatMap(({ isPlain, said }) => (isPlain ? said : [])));
    return undecided(CONTRADICTED, table.code, [...plainlySaid]) ?? passed(CONTRADICTED, table.code);
  }
  return failed(CONTRADICTED, table.code, gravest.isPlain ? 'error' : 'review', {
    code: 'note-contradicted',
    table: table.code,
    note: gravest.note,
    cells: shownCells(gravest.holding),
    formula: emptyAsSaid.statement,
  });
}

const UNSAID = 'M-09';

/** A table without any money says so; outside the funds' own tables the wording is not prescribed. */
export const emptySaid: StructureRule = {
  id: UNSAID,
  kind: '结',
  weight: 'E',
  title: '没有数据的表有说明',
  basis: '没有数据的表格应当列出空表并说明',
  statement: '各项金额都为零的表，表下注明无数据',
  check: inEveryTable((table) => [checkSaid(table)]),
};

function checkSaid(table: Table): Verdict {
  const isWithoutMoney = isTrueOfAllCells(table, (cell) => !holdsMoney(cell));
  if (!isWithoutMoney || table.notes.some((text) => SAYS_NOTHING_IS_THERE.test(text))) return passed(UNSAID, table.code);
  // A note in other words may well be why: 本单位不是政府性基金预算单位.
  const isPlainlyUnsaid = FUND_TABLES.has(table.code) && !table.notes.some(saysSomethingOfItsOwn);
  return undecided(UNSAID, table.code, cellsOf(table)) ?? failed(UNSAID, table.code, isPlainlyUnsaid ? 'error' : 'review', {
    code: 'note-missing',
    table: table.code,
    cells: [],
    formula: emptySaid.statement,
  });
}

const TAIL_NOTE = 'M-19';
const SPEAKS_OF_TAILS = /尾数|尾差|四舍五入/;

/** Where rounding shows, note 2 of 01 explains it to whoever reads the tables; a note on any table will do. */
export const tailsExplained: StructureRule = {
  id: TAIL_NOTE,
  kind: '结',
  weight: 'I',
  title: '有尾差时注明可能存在尾数误差',
  basis: DERIVED,
  statement: '存在尾差时，01 注明“金额单位转换时可能存在尾数误差”',
  check: () => [],
  afterwards: (book: Book, failures: readonly Verdict[]) => {
    const first = tableOf(book, '01');
    if (first === undefined) return [tableAbsent(TAIL_NOTE)];
    const hasTails = failures.some(({ outcome }) => outcome.state === 'fail' && outcome.severity === 'rounding');
    if (!hasTails || book.tables.some(({ notes }) => notes.some((note) => SPEAKS_OF_TAILS.test(note)))) return [passed(TAIL_NOTE, '附注')];
    return [failed(TAIL_NOTE, '附注', 'info', { code: 'tail-note-missing', table: first.code, cells: [], formula: tailsExplained.statement })];
  },
};
