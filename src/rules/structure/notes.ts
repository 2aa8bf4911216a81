import { amountIn, cellsOf, isTrueOfAllCells, tableOf } from '../../model';
import type { Book, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, holdsMoney, inEveryTable, passed, subjects, tableAbsent } from './verdicts';

/** Tables of a fund that many departments have not, so that the note may name the fund instead of the table. */
const OF_A_FUND: ReadonlySet<TableCode> = new Set(['10', '11', '12']);
const NO_DATA = /本表(?:无数据|没有数据|[为是]空表)/;
/** 无…收入 alone does not say that nothing was spent of what was carried over. */
const NO_MONEY = /(?:无|没有)[^。；;]*(?:收支|收入(?:和|与|及|、)?支出)/;
const SAYS_NOTHING_IS_THERE = /无|没有|未发生|未安排|不涉及|空表/;

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

function checkEmpty(table: Table): Verdict {
  const note = table.notes.find((text) => NO_DATA.test(text) || (OF_A_FUND.has(table.code) && NO_MONEY.test(text)));
  const cells = note === undefined ? [] : cellsOf(table).filter(holdsMoney);
  if (note === undefined || cells.length === 0) return passed(CONTRADICTED, table.code);
  return failed(CONTRADICTED, table.code, 'error', {
    code: 'note-contradicted',
    table: table.code,
    note,
    cells: subjects(cells),
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
  const isEmpty = isTrueOfAllCells(table, (cell) => amountIn(cell)?.fen === 0);
  if (!isEmpty || table.notes.some((text) => SAYS_NOTHING_IS_THERE.test(text))) return passed(UNSAID, table.code);
  return failed(UNSAID, table.code, OF_A_FUND.has(table.code) ? 'error' : 'review', {
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
