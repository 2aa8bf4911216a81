import type { Book, Sheet, TableCode } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { toSheets } from '../../fixtures/drawing/sheets';
import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { TableNumber } from '../../fixtures/layout/book';
import { variantTables } from '../../fixtures/workbooks';
import { drawBase } from '../../support/generator/styles/variants';
import { typedBook } from '../support/typed-book';
import { facts, states, withTable } from './support/one-rule';

/** A table with rows of these labels that could not be bound; the first amount of the first stands in C9. */
const strays = (code: TableCode, ...rows: readonly (readonly string[])[]): Book =>
  withTable(typedBook({ [code]: { columns: [], rows: [] } }), (table) => ({
    ...table,
    strays: rows.map((labels, index) => ({ ref: { sheet: table.sheet, row: 8 + index, column: 2 }, written: 5, labels })),
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
    // A row of 栏次 is no 科目, though a number in it is no whole one.
    ['03', ['类', '款', '项', '栏次'], 'nothing'],
    ['03', ['项目栏次'], 'nothing'],
    ['03', ['项目支出'], 'D-13 review'],
    // Nor is a line that is signed, whatever number stands in it.
    ['11', ['单位负责人:张三', '财务负责人:李四', '填表人:王五'], 'nothing'],
    ['11', ['填报日期'], 'nothing'],
    ['11', ['审核事务'], 'D-13 review'],
    ['11', ['项目审核'], 'D-13 review'],
  ])('%s %j: %s', (code, labels, expected) => expect(judged(code, ...labels)).toBe(expected));

  it('is named by its first amount, its code and its name, as far as it has them', () => {
    expect(facts('D-01', strays('03', ['2050', '教育'], ['城乡社区规划与管理'], ['21202011'], ['212O201', '城乡社区']))).toMatchObject({
      codes: ['C9 2050 教育', 'C11 21202011', 'C12 212O201 城乡社区'],
    });
    expect(facts('D-13', strays('03', ['城乡社区'], ['2050', '教育'], ['合计']))).toMatchObject({ fault: 'codeless', codes: ['C9 城乡社区'] });
  });

  it('leads to that amount, which counts for nothing', () => {
    const cell = { ref: { row: 8, column: 2 }, table: '03', written: 5, reading: { kind: 'unreadable' } };
    expect(facts('D-13', strays('03', ['城乡社区']))?.cells).toMatchObject([{ role: 'subject', cell: { ...cell, item: '城乡社区' } }]);
    expect(facts('D-01', strays('03', ['城乡社区'], ['2050', '教育']))?.cells).toMatchObject([{ cell: { ...cell, ref: { row: 9, column: 2 }, item: '2050 教育' } }]);
    expect(facts('D-07', strays('05', ['302', '咨询费']))?.cells).toMatchObject([{ cell: { ...cell, table: '05', item: '302 咨询费' } }]);
  });
});

describe('a row of a sheet as it is printed, whose labels do not fit', () => {
  const sheets = toSheets(drawBase(variantTables()));
  const sheetOf = (table: TableNumber): Sheet => sheets[TABLE_NUMBERS.indexOf(table)]!;
  /** The sheet with other values in some cells, by their address: `B9`. */
  const changed = (sheet: Sheet, cells: Readonly<Record<string, string | number | null>>): Sheet => ({
    ...sheet,
    values: sheet.values.map((row, at) => row.map((value, column) => cells[`${String.fromCharCode(65 + column)}${at + 1}`] ?? (`${String.fromCharCode(65 + column)}${at + 1}` in cells ? null : value))),
  });
  /** What D-01, D-07 and D-13 say of it: `D-07 catalogue D9 30102 津贴补助`. */
  const said = (table: TableCode, sheet: Sheet): readonly string[] =>
    ['D-01', 'D-07', 'D-13'].flatMap((rule) => {
      const found = facts(rule, recognise([sheet]));
      return found?.code === 'codes' && found.table === table ? [`${rule} ${found.fault} ${found.codes.join('、')}`] : [];
    });
  /** 08 with a column of 行次 before each amount. */
  const numbered08 = (sheet: Sheet): Sheet => {
    const widened = (row: number, cells: readonly (string | number | boolean | null)[]): (string | number | boolean | null)[] =>
      cells.flatMap((value, column) => (column % 3 === 2 ? [row === 4 ? '行次' : row > 4 && cells[column - 2] !== null ? row - 4 + 28 * ((column - 2) / 3) : null, value] : [value]));
    return { ...sheet, values: sheet.values.map((cells, row) => widened(row, cells)), formats: sheet.formats.map((cells) => [...cells, 'General', 'General', 'General']), merges: [] };
  };

  it.each<[string, Readonly<Record<string, string | number | null>>, string]>([
    ['another name', { B9: '津贴补助' }, 'D-07 catalogue D9 30102 津贴补助'],
    ['the name of another 款', { B9: '奖金' }, 'D-07 catalogue D9 30102 奖金'],
    ['the code of another 款', { A9: 30103 }, 'D-07 catalogue D9 30103 津贴补贴'],
    ['no code', { A9: null }, 'D-13 codeless D9 津贴补贴'],
    ['a code of no form', { A9: '3O102' }, 'D-01 form D9 3O102 津贴补贴'],
    ['the code and the name of the row above', { A9: 30101, B9: '基本工资' }, 'D-07 repeated D9 30101 基本工资'],
    ['the code and the name of the row above, with the code in front of the name', { A9: 30101, B9: '30101 基本工资' }, 'D-07 repeated D9 30101 基本工资'],
    ['the code of another 款 in front of its name', { B9: '30103 津贴补贴' }, 'D-07 catalogue D9 30102 30103津贴补贴'],
    ['a code of the row above and no name', { A9: 30101, B9: null }, 'D-07 repeated D9 30101'],
  ])('05 with %s', (_, cells, expected) => expect(said('05', changed(sheetOf('05'), cells))).toEqual([expected]));

  it.each<[string, Readonly<Record<string, string | number | null>>, string]>([
    ['another name', { E8: '印制费' }, 'D-07 catalogue F8 30202 印制费'],
    ['no code', { D8: null }, 'D-13 codeless F8 印刷费'],
    ['a code of no form', { G8: 3070 }, 'D-01 form I8 3070 国外债务付息'],
  ])('08 with %s, beside rows that are right', (_, cells, expected) => {
    expect(said('08', changed(sheetOf('08'), cells))).toEqual([expected]);
    const moved = expected.replace(/([FI])8/, (_address, column: string) => `${column === 'F' ? 'H' : 'L'}8`);
    const wide = numbered08(changed(sheetOf('08'), cells));
    expect(recognise([numbered08(sheetOf('08'))]).refusals).toEqual([]);
    expect(said('08', wide)).toEqual([moved]);
  });

  it.each(['02', '03', '06', '07', '09', '10', '11', '12'] as const)('%s without a code, and with one of no form', (table) => {
    const sheet = sheetOf(table);
    const row = sheet.values.findIndex(([code]) => /^2\d\d$/.test(String(code)));
    const [code, name] = [sheet.values[row]![0], sheet.values[row]![3]];
    const first = `E${row + 1}`;
    expect(said(table, changed(sheet, { [`A${row + 1}`]: null }))).toEqual([`D-13 codeless ${first} ${String(name)}`]);
    expect(said(table, changed(sheet, { [`A${row + 1}`]: `${String(code)}0` }))).toEqual([`D-01 form ${first} ${String(code)}0 ${String(name)}`]);
  });

  it.each(['02', '03', '05', '06', '07', '08', '09', '10', '11', '12'] as const)('%s says nothing of the line that it is signed on', (table) => {
    const { values, formats, ...sheet } = sheetOf(table);
    const width = values[0]!.length;
    const signed = ['单位负责人：张三', null, null, '填表人：王五', '填报日期：2025年3月1日', '联系电话：028-86001234'];
    const body = values.filter((cells) => !String(cells[0]).startsWith('注'));
    const lines = [...body, [], Array.from({ length: width }, (_value, column) => signed[column] ?? null)];
    const book = recognise([{ ...sheet, values: lines, formats: [...formats, [], []] }]);
    expect([book.refusals, ['D-01', 'D-07', 'D-13'].map((rule) => facts(rule, book))]).toEqual([[], [undefined, undefined, undefined]]);
  });

  it.each(['02', '03', '06', '07'] as const)('%s with a 栏次 that is no whole number says nothing of codes', (table) => {
    const row = sheetOf(table).values.findIndex((cells) => cells.includes('栏次'));
    expect(said(table, changed(sheetOf(table), { [`F${row + 1}`]: 2.5 }))).toEqual([]);
  });
});
