import type { Book, TableCode } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { facts, states, withTable } from './support/one-rule';

/** A table with rows of these labels that could not be bound; the first amount of the first stands in C9. */
const strays = (code: TableCode, ...rows: readonly (readonly string[])[]): Book =>
  withTable(typedBook({ [code]: { columns: [], rows: [] } }), (table) => ({
    ...table,
    strays: rows.map((labels, index) => ({ ref: { sheet: table.sheet, row: 8 + index, column: 2 }, labels })),
  }));
/** What D-01, D-07 and D-13 make of one such row. */
const judged = (code: TableCode, ...labels: readonly string[]): string =>
  ['D-01', 'D-07', 'D-13'].flatMap((rule) => states(rule, strays(code, labels)).flatMap((state) => (state.startsWith(`${code}: `) && !state.endsWith('pass') ? `${rule} ${state.slice(4)}` : []))).join() || 'nothing';

describe('a row with an amount and no known 科目', () => {
  it.each<[TableCode, readonly string[], string]>([
    // A functional code of a form that there is not, or an economic one among them.
    ['03', ['21202011', '城乡社区规划与管理'], 'D-01 error'],
    ['03', ['212O201', '城乡社区规划与管理'], 'D-01 error'],
    ['03', ['301', '工资福利支出'], 'D-01 error'],
    ['03', ['21202011'], 'D-01 error'],
    ['03', ['O5', '教育'], 'D-13 review'],
    ['03', ['Z050803', '培训支出'], 'D-01 error'],
    ['03', ['21202011.00', '城乡社区规划与管理'], 'D-01 error'],
    // A name may have digits in it.
    ['03', ['2024年结转'], 'D-13 review'],
    ['03', ['结转2024'], 'D-13 review'],
    // No code at all; a total below the list is no 科目.
    ['03', ['城乡社区规划与管理'], 'D-13 review'],
    ['03', ['计划生育服务'], 'D-13 review'],
    ['03', ['合计'], 'nothing'],
    ['03', ['小计'], 'nothing'],
    ['03', [], 'nothing'],
    ['03', ['—'], 'nothing'],
    // An economic code with the name of another.
    ['05', ['302', '咨询费'], 'D-07 review'],
    ['05', ['30202', '咨询费'], 'D-07 review'],
    ['08', ['30202', '咨询费'], 'D-07 review'],
    // Neither 3 nor 5 digits that begin with 3.
    ['05', ['3020', '咨询费'], 'D-01 error'],
    ['05', ['302021', '咨询费'], 'D-01 error'],
    ['05', ['20302', '咨询费'], 'D-01 error'],
    ['05', ['咨询费'], 'D-13 review'],
    // Of the labels side by side in 08 the nearest two are the row's own.
    ['08', ['3010', '工资福利支出', '30202', '咨询费'], 'D-07 review'],
    ['08', ['301', '工资福利支出', '3020', '咨询费', '30799', '其他债务费用'], 'D-07 review'],
  ])('%s %j: %s', (code, labels, expected) => expect(judged(code, ...labels)).toBe(expected));

  it('is named by its first amount, its code and its name, as far as it has them', () => {
    expect(facts('D-01', strays('03', ['2050', '教育'], ['城乡社区规划与管理'], ['21202011'], ['212O201', '城乡社区']))).toMatchObject({
      codes: ['C9 2050 教育', 'C11 21202011', 'C12 212O201 城乡社区'],
    });
    expect(facts('D-13', strays('03', ['城乡社区'], ['2050', '教育'], ['合计']))).toMatchObject({ fault: 'codeless', codes: ['C9 城乡社区'] });
  });
});
