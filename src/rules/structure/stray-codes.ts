import { a1 } from '../../model';
import type { CodeFault, StrayRow, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { FUNCTIONAL, judgedCodes, subjectsOf } from './codes';
import { failed, inTables, passed } from './verdicts';

/** Tables with a fixed list of economic 科目. */
const ECONOMIC: readonly TableCode[] = ['05', '08'];
const TABLES: readonly TableCode[] = [...FUNCTIONAL, ...ECONOMIC];

/** What a row that could not be bound has on its left: a code, or what was meant to be one, and a name. */
interface Stray {
  readonly row: StrayRow;
  readonly code: string | undefined;
  readonly name: string | undefined;
}

const CODE_LIKE = /^(?=\D*\d)[\dA-Za-z]{3,}(?:\.0+)?$/;
/** A total below the list, or on a page of its own, is no 科目. */
const TOTAL = '计';

function straysOf(table: Table): readonly Stray[] {
  return (table.strays ?? []).map((row) => {
    // 08 has three lists side by side; the nearest labels are the row's own.
    const labels = ECONOMIC.includes(table.code) ? row.labels.slice(-2) : row.labels;
    const code = labels.find((text) => CODE_LIKE.test(text));
    const name = labels.find((text) => /\p{L}/u.test(text) && text !== code);
    return { row, code, name };
  });
}

function isEconomic({ code = '' }: Stray): boolean {
  return /^3\d{2}(?:\d{2})?$/.test(code);
}

/** Functional codes have 3, 5 or 7 digits and begin with 2, economic ones 3 or 5 and begin with 3. */
export const codeForm = strayRule('D-01', 'E', '科目编码格式', '功能分类编码为 2 开头的 3、5、7 位数字，经济分类编码为 3 开头的 3、5 位数字', 'form', (table, stray) => {
  return stray.code !== undefined && !(ECONOMIC.includes(table.code) && isEconomic(stray));
});

/** A name that says something else is never taken for its code's, so that such a row stays unbound. */
export const economicPairs = strayRule('D-07', 'W', '经济分类科目的编码与名称相符', '05、08 中的编码和名称是支出经济分类的同一个科目', 'catalogue', (_table, stray) => isEconomic(stray), ECONOMIC);

function strayRule(
  id: string,
  weight: 'E' | 'W',
  title: string,
  statement: string,
  fault: CodeFault,
  isWrong: (table: Table, stray: Stray) => boolean,
  tables: readonly TableCode[] = TABLES,
): StructureRule {
  const check = (table: Table): Verdict => {
    const wrong = straysOf(table).filter((stray) => isWrong(table, stray));
    return judgedStrays(id, table, weight === 'E' ? 'error' : 'review', fault, statement, wrong);
  };
  return { id, kind: '典', weight, title, basis: DERIVED, statement, ...inTables(id, tables, (table) => [check(table)]) };
}

function judgedStrays(id: string, table: Table, severity: 'error' | 'review', fault: CodeFault, statement: string, wrong: readonly Stray[]): Verdict {
  if (wrong.length === 0) return passed(id, table.code);
  const codes = wrong.map(({ row, code, name }) => [a1(row.ref.row, row.ref.column), code, name].filter((part) => part !== undefined).join(' '));
  return failed(id, table.code, severity, { code: 'codes', fault, table: table.code, codes, cells: [], formula: statement });
}

const PAIRS = 'D-13';

/** A row with money has both a code and a name. */
export const codeAndName: StructureRule = {
  id: PAIRS,
  kind: '典',
  weight: 'W',
  title: '科目的编码和名称都已填写',
  basis: DERIVED,
  statement: '有金额的科目行既有编码又有名称',
  ...inTables(PAIRS, TABLES, (table) => {
    const codeless = straysOf(table).filter(({ code, name }) => code === undefined && name !== undefined && !name.endsWith(TOTAL));
    const nameless = subjectsOf(table).filter(({ name }) => name === '');
    if (codeless.length > 0) return [judgedStrays(PAIRS, table, 'review', 'codeless', codeAndName.statement, codeless)];
    return [judgedCodes(codeAndName, table, 'nameless', nameless)];
  }),
};
