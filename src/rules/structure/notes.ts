import { cellsOf, isTrueOfAllCells, tableOf } from '../../model';
import type { Book, Table, TableCode, Verdict } from '../../model';
import { EMPTY_TABLE, IS_NOT_THERE, IS_ZERO } from '../../recognise/empty-form';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, holdsMoney, inEveryTable, passed, subjects, tableAbsent, undecided } from './verdicts';

/** The tables of a fund that many departments have not, each with its fund, so that the note may name the fund instead of the table. */
const FUNDS: ReadonlyMap<TableCode, string> = new Map([
  ['10', '政府性基金'],
  ['11', '国有资本'],
  ['12', '国有资本'],
]);
/**
 * Behind 如 or 若 a sentence says what should be, not what is: 如本表无数据，应公开空表并说明. 例如, 如下, 如上, 如前, 如实, 如期,
 * 若干 and 若尔盖县 are no conditions. Behind 除…外 it speaks of the rest; that of 一般公共预算 is the funds.
 */
const UNLESS = String.raw`(?<!(?:(?<!例)如(?![下上前实期])|若(?!干|尔盖)|除(?!一般公共预算)[^。；;：:外]*外)[^。；;：:]*)`;
/** 本表没有数据的科目 and 收支差额 are things that the table has not, and no word on the table. */
const ENDS = '(?!的(?!原因)|差|变|调|缺|错|遗漏|项)';
const NO_DATA = new RegExp(`${UNLESS}本表(?:无数据|没有数据|[为是]空表)${ENDS}`, 'g');
/**
 * 无…收入 alone does not say that nothing was spent of what was carried over, and 无 says nothing of what stands behind a comma. Nor is it "none"
 * in 有无, 无误, 无偿, 无需 and in names such as 无锡.
 */
const NO_MONEY = new RegExp(`${UNLESS}(?:(?<!有)无(?![误偿线需须论法锡为])|没有)[^。；;，,]*(?:收支|收入(?:和|与|及|、)?支出)${ENDS}`, 'g');
/** What may be missing without the fund being so: 没有其他收支, 没有结转的收支. In a list, 没有结转和结余、收入和支出, it is missing as well. */
const PART = /其[他它]|别的|[以之]外|(?:结转|结余)(?!结余|[和与及、])/;
const EARLIER = /上年|去年|以前年度/;
const SAYS_NOTHING_IS_THERE = new RegExp(`无|没有|${IS_NOT_THERE}|${EMPTY_TABLE}|[:：]空|${IS_ZERO}`);

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
  const note = table.notes.find((text) => says(text, NO_DATA, table) || (FUNDS.has(table.code) && says(text, NO_MONEY, table)));
  if (note === undefined) return passed(CONTRADICTED, table.code);
  const cells = cellsOf(table).filter(holdsMoney);
  if (cells.length === 0) return undecided(CONTRADICTED, table.code, cellsOf(table)) ?? passed(CONTRADICTED, table.code);
  return failed(CONTRADICTED, table.code, 'error', {
    code: 'note-contradicted',
    table: table.code,
    note,
    cells: subjects(cells),
    formula: emptyAsSaid.statement,
  });
}

/** Whether a text says this of the whole table: the clause that says so names no other fund and no other year. */
function says(text: string, wording: RegExp, table: Table): boolean {
  return [...text.matchAll(wording)].some(({ 0: said, index }) => {
    const clause = text.slice(0, index + said.length).split(/[。；;，,]/).at(-1) ?? said;
    return !PART.test(said) && !namesAnotherFund(clause, table) && !namesAnotherYear(clause, table);
  });
}

function namesAnotherFund(clause: string, { code }: Table): boolean {
  const own = FUNDS.get(code);
  return own !== undefined && !clause.includes(own) && ['一般公共预算', ...FUNDS.values()].some((fund) => clause.includes(fund));
}

function namesAnotherYear(clause: string, { year }: Table): boolean {
  const named: readonly string[] = clause.match(/20\d\d(?=年)/g) ?? [];
  return EARLIER.test(clause) || (year !== undefined && named.length > 0 && !named.includes(String(year)));
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
  return undecided(UNSAID, table.code, cellsOf(table)) ?? failed(UNSAID, table.code, FUNDS.has(table.code) ? 'error' : 'review', {
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
