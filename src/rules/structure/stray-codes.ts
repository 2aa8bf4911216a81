import { a1, cellsOf } from '../../model';
import type { BoundCell, CodeFault, Table, TableCode, Verdict } from '../../model';
import { isEconomicCode } from '../../recognise/rows/subject-code';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { judgedCodes } from './codes';
import { isNoSubject, straysOf } from '../strays';
import type { Stray } from '../strays';
import { FUNCTIONAL, subjectsOf } from './subjects';
import { failed, inTables, passed, shownCells } from './verdicts';

/** Tables with a fixed list of economic 科目. */
const ECONOMIC: readonly TableCode[] = ['05', '08'];
const TABLES: readonly TableCode[] = [...FUNCTIONAL, ...ECONOMIC];

function isEconomic({ code = '' }: Stray): boolean {
  return isEconomicCode(code);
}

/** Functional codes have 3, 5 or 7 digits and begin with 2, economic ones 3 or 5 and begin with 3. */
export const codeForm: StructureRule = {
  id: 'D-01',
  kind: '典',
  weight: 'E',
  title: '科目编码格式',
  basis: DERIVED,
  statement: '功能分类编码为 2 开头的 3、5、7 位数字，经济分类编码为 3 开头的 3、5 位数字',
  ...inTables('D-01', TABLES, (table) => {
    const wrong = straysOf(table).filter((stray) => stray.code !== undefined && !(ECONOMIC.includes(table.code) && isEconomic(stray)));
    return [judgedStrays(codeForm, table, 'form', wrong)];
  }),
};

/** A name that says something else is never taken for its code's, so that such a row stays unbound; so does one that comes again. */
export const economicPairs: StructureRule = {
  id: 'D-07',
  kind: '典',
  weight: 'W',
  title: '经济分类科目的编码与名称相符',
  basis: DERIVED,
  statement: '05、08 中的编码和名称是支出经济分类的同一个科目',
  ...inTables('D-07', ECONOMIC, (table) => {
    const economic = straysOf(table).filter(isEconomic);
    const wrong = economic.filter((stray) => !isListed(table, stray));
    return [wrong.length > 0 ? judgedStrays(economicPairs, table, 'catalogue', wrong) : judgedStrays(economicPairs, table, 'repeated', economic)];
  }),
};

/** Whether the table has a row of its own for this code and name. */
function isListed({ items }: Table, { code, name }: Stray): boolean {
  return items.some((item) => item.row !== undefined && item.code === code && (name === undefined || item.name.normalize('NFKC') === name));
}

function judgedStrays(rule: StructureRule, table: Table, fault: CodeFault, wrong: readonly Stray[]): Verdict {
  if (wrong.length === 0) return passed(rule.id, table.code);
  const codes = wrong.map(({ row, code, name }) => [a1(row.ref.row, row.ref.column), code, name].filter((part) => part !== undefined).join(' '));
  const severity = rule.weight === 'E' ? 'error' : 'review';
  return failed(rule.id, table.code, severity, { code: 'codes', fault, table: table.code, codes, cells: shownCells(wrong.map((stray) => leadCell(stray, table))), formula: rule.statement });
}

/** The first amount of a row that could not be bound, to lead to the row. It is in the column of those above and below; as nobody knows its 科目, no amount is taken from it. */
function leadCell({ row: { ref, written }, code = '', name = '' }: Stray, table: Table): BoundCell {
  const column = cellsOf(table).find((cell) => cell.ref.column === ref.column)?.column ?? '';
  return { ref, table: table.code, item: `${code} ${name}`.trim(), column, written, reading: { kind: 'unreadable', cause: 'text' } };
}

const PAIRS = 'D-13';

/** A row of a 科目 has both a code and a name. */
export const codeAndName: StructureRule = {
  id: PAIRS,
  kind: '典',
  weight: 'W',
  title: '科目的编码和名称都已填写',
  basis: DERIVED,
  statement: '每个科目行既有编码又有名称',
  ...inTables(PAIRS, TABLES, (table) => {
    const codeless = straysOf(table).filter(({ code, name }) => code === undefined && name !== undefined && !isNoSubject(name));
    const nameless = subjectsOf(table).filter(({ name }) => name === '');
    if (codeless.length > 0) return [judgedStrays(codeAndName, table, 'codeless', codeless)];
    return [judgedCodes(codeAndName, table, 'nameless', nameless)];
  }),
};
