import { cellsOf, isTrueOfAllCells } from '../../model';
import type { BoundCell, StructureFacts, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { uncommonCells } from './uncommon-cells';
import { failed, holdsMoney, inEveryTable, passed, shownCells } from './verdicts';

const BLANK_TABLE = 'M-10';

/** A table of blanks counts as zeros; that is worth saying. */
export const blankTables: StructureRule = {
  id: BLANK_TABLE,
  kind: '结',
  weight: 'I',
  title: '整表空白按零处理',
  basis: DERIVED,
  statement: '整张表空白时，各项金额按 0 核对',
  check: inEveryTable((table) => {
    const isBlank = isTrueOfAllCells(table, ({ reading }) => reading.kind === 'blank' && !reading.dash);
    if (!isBlank) return [passed(BLANK_TABLE, table.code)];
    return [failed(BLANK_TABLE, table.code, 'info', { code: 'blank-table', table: table.code, cells: [], formula: blankTables.statement })];
  }),
};

/** The rule that a blank which must hold money breaks too. */
export const BLANK_CELLS = 'M-12';

/**
 * A blank in a column that prints its zeros is missing; M-11 speaks of dashes. Where the other
 * figures say that it must hold money, the search for causes makes an error of it.
 */
export const blankCells: StructureRule = {
  id: BLANK_CELLS,
  kind: '结',
  weight: 'I',
  title: '印有 0 的列中有空白',
  basis: DERIVED,
  statement: '同一列要么都印 0，要么都留空',
  check: inEveryTable((table) => {
    const cells = uncommonCells(table).filter(({ reading }) => reading.kind === 'blank' && !reading.dash && !reading.asZero);
    if (cells.length === 0) return [passed(BLANK_CELLS, table.code)];
    const facts = { code: 'blank-cells', table: table.code, count: cells.length, cells: shownCells(cells), formula: blankCells.statement } as const;
    return [failed(BLANK_CELLS, table.code, 'info', facts)];
  }),
};

type How = Extract<StructureFacts, { readonly code: 'writing' }>['how'];

/** Money is printed with two decimals; a zero may be a plain 0. */
export const twoDecimals: StructureRule = {
  id: 'M-15',
  kind: '结',
  weight: 'W',
  title: '金额显示两位小数',
  basis: DERIVED,
  statement: '金额都显示两位小数',
  check: inEveryTable((table) => [checkWriting('M-15', table, 'decimals', holdsMoney, ({ decimals }) => decimals !== undefined)]),
};

/** Text that looks like a number is left out by Excel's own sums; M-11 speaks of its odd writings. */
export const numbersAsText: StructureRule = {
  id: 'M-18',
  kind: '结',
  weight: 'W',
  title: '金额以文本形式存储',
  basis: DERIVED,
  statement: '金额是数字，不是文本',
  check: inEveryTable((table) => [checkWriting('M-18', table, 'text', isNumber, isText)]),
};

function isNumber({ reading }: BoundCell): boolean {
  return reading.kind === 'amount';
}

function isText({ written, reading }: BoundCell): boolean {
  return typeof written === 'string' && reading.kind === 'amount' && reading.oddity === undefined;
}

type Which = (cell: BoundCell) => boolean;

/**
 * One finding a table. Where most cells are written so, that is a habit: marking every cell would hide the others' marks.
 * @param isMeant which cells the rule is about
 * @param isOdd which of the uncommon ones among these are written oddly
 */
function checkWriting(rule: string, table: Table, how: How, isMeant: Which, isOdd: Which): Verdict {
  const odd = uncommonCells(table).filter((cell) => isMeant(cell) && isOdd(cell));
  if (odd.length === 0) return passed(rule, table.code);
  const amounts = cellsOf(table).filter(isMeant);
  return failed(rule, table.code, 'review', {
    code: 'writing',
    how,
    table: table.code,
    count: odd.length,
    total: amounts.length,
    cells: odd.length * 2 <= amounts.length ? shownCells(odd) : [],
    formula: (how === 'text' ? numbersAsText : twoDecimals).statement,
  });
}
