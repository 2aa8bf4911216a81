import { cellOf, tableOf } from '../../src/model';
import type { TableCode } from '../../src/model';
import { recognise } from '../../src/recognise';
import { toSheets } from '../fixtures/drawing/sheets';
import { SC2024_BOOK } from '../fixtures/sc2024/book';
import { sc2024Printed } from '../fixtures/sc2024/printed';
import { boundAmounts, cellCounts } from './support/bound-amounts';
import { SC_SHEETS } from './support/fixtures';
import { printedAmounts } from './support/printed-amounts';

const book = recognise(SC_SHEETS);
const table = (code: TableCode) => tableOf(book, code)!;

describe('the real book', () => {
  it('gives all thirteen tables with department, year and unit, and nothing to refuse', () => {
    expect(book.tables.map(({ code }) => code)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13']);
    expect(book).toMatchObject({ department: '四川省医疗保障局', year: 2024, unit: '万元', missing: [], refusals: [] });
    for (const { code, label, unitStated, department, year } of book.tables) {
      expect({ label, unitStated, department, year }).toEqual({
        label: `财决公开${code}表`,
        unitStated: true,
        department: '四川省医疗保障局',
        year: 2024,
      });
    }
  });

  it('has every amount bound', () => {
    expect(cellCounts(book)).toEqual({
      '01': 42, '02': 189, '03': 162, '04': 125, '05': 350, '06': 81, '07': 378, '08': 83, '09': 16, '10': 6, '11': 4, '12': 3, '13': 24,
    });
  });

  it.each<[TableCode, item: string, column: string, amount: string]>([
    ['01', '一般公共预算财政拨款收入', '决算数', '12588.45'],
    ['01', '收入总计', '决算数', '12588.45'],
    ['01', '205', '决算数', '93.68'],
    ['01', '210', '决算数', '11299.80'],
    ['01', '234', '决算数', '0.00'],
    ['01', '支出总计', '决算数', '12588.45'],
    ['02', '合计', '本年收入合计', '12588.45'],
    ['02', '2101501', '财政拨款收入', '3079.77'],
    ['02', '2210203', '其他收入', '0.00'],
    ['03', '合计', '基本支出', '5471.75'],
    ['03', '合计', '项目支出', '7116.70'],
    ['03', '210', '基本支出', '4183.11'],
    ['03', '2101504', '项目支出', '3415.80'],
    ['03', '2101101', '项目支出', 'blank'],
    ['04', '一般公共预算财政拨款', '金额', '12588.45'],
    ['04', '年初一般公共预算财政拨款', '金额', '0.00'],
    ['04', '208', '一般公共预算财政拨款', '588.67'],
    ['04', '221', '合计', '606.30'],
    ['04', '支出总计', '国有资本经营预算财政拨款', '0.00'],
    ['05', '31002', '一般公共预算财政拨款.项目支出', '19.92'],
    ['05', '31007', '合计', '2365.00'],
    ['05', '31013', '一般公共预算财政拨款.小计', '17.50'],
    ['05', '39999', '国有资本经营预算财政拨款.项目支出', '0.00'],
    ['06', '合计', '小计', '12588.45'],
    ['06', '2101550', '基本支出', '820.17'],
    ['06', '2101101', '项目支出', 'error-value ###'],
    ['07', '合计', '301', '4076.91'],
    ['07', '合计', '30102', '821.00'],
    ['07', '2101501', '30101', '696.24'],
    ['07', '2080505', '30108', '373.44'],
    ['07', '2210201', '30113', '300.85'],
    ['08', '301', '决算数', '4076.91'],
    ['08', '302', '决算数', '1282.33'],
    ['08', '30299', '决算数', '374.93'],
    ['08', '39999', '决算数', '0.00'],
    ['08', '人员经费合计', '决算数', '4189.43'],
    ['08', '公用经费合计', '决算数', '1282.33'],
    ['09', '合计', '本年收入', '7116.70'],
    ['09', '21015', '本年支出', '5616.70'],
    ['10', '合计', '本年支出.小计', '0.00'],
    ['11', '合计', '年末结转和结余', '0.00'],
    ['12', '合计', '本年支出.合计', '0.00'],
    ['13', '决算数', '合计', '50.05'],
    ['13', '决算数', '公务用车购置及运行维护费.公务用车运行维护费', '28.42'],
    ['13', '一般公共预算财政拨款', '公务接待费', '4.14'],
    ['13', '政府性基金预算财政拨款', '合计', '0.00'],
  ])('%s[%s].%s is %s', (code, item, column, amount) => {
    expect(boundAmounts(book).get(`${code}[${item}].${column}`)).toBe(amount);
  });

  it('says exactly what is printed', () => {
    const printed = [...printedAmounts(SC2024_BOOK)].map(([key, amount]) => [key, amount === null ? 'blank' : amount === '###' ? 'error-value ###' : amount]);
    expect(Object.fromEntries(boundAmounts(book))).toEqual(Object.fromEntries(printed));
  });

  it('lacks what 05 and 07 do not print, and says which', () => {
    const absent = table('05').items.filter(({ row }) => row === undefined).map(({ key }) => key);
    expect([absent.length, absent[0], absent.at(-1)]).toEqual([76, '合计', '31001']);
    expect(table('05').cells.has('301')).toBe(false);
    const columns = table('07').columns.filter(({ present }) => !present).map(({ key }) => key);
    expect([columns.length, columns[0], columns.at(-1)]).toEqual([97, '30199', '39999']);
    expect(cellOf(table('07'), '合计', '30199')).toBeUndefined();
    const others = book.tables.filter(({ code }) => code !== '05' && code !== '07');
    expect(others.flatMap(({ items }) => items).filter(({ row }) => row === undefined)).toEqual([]);
    expect(others.flatMap(({ columns: all }) => all).filter(({ present }) => !present)).toEqual([]);
  });

  it('marks 210 as a partial listing in the five tables, and nothing else', () => {
    const partial = book.tables.flatMap(({ code, items }) => items.filter((item) => item.partial).map(({ key }) => `${code}[${key}]`));
    expect(partial).toEqual(['02[210]', '03[210]', '06[210]', '07[210]', '09[210]']);
  });

  it('points back to the cell that holds the amount', () => {
    for (const { cells, sheet } of book.tables) {
      const { origin, values } = SC_SHEETS.find(({ name }) => name === sheet)!;
      for (const { ref, written } of [...cells.values()].flatMap((row) => [...row.values()])) {
        expect(ref.sheet).toBe(sheet);
        expect(values[ref.row - origin.row]?.[ref.column - origin.column] ?? null).toBe(written);
      }
    }
  });

  it('keeps notes, and knows 类 款 项 and what stands above them', () => {
    expect(table('01').notes).toEqual(['注:1.本表反映部门本年度的总收支和年末结转结余情况。', '2.本套报表金额单位转换时可能存在尾数误差。']);
    expect(table('10').notes).toEqual(['注:本表无数据。']);
    const item = (key: string) => table('03').items.find((entry) => entry.key === key);
    expect(item('21015')).toMatchObject({ level: '款', parent: '210', name: '医疗保障管理事务' });
    expect(item('2101501')).toMatchObject({ level: '项', parent: '21015', name: '行政运行' });
    expect(item('210')?.parent).toBeUndefined();
  });
});

describe('the book as printed', () => {
  it('says the same, cell by cell', () => {
    const printed = recognise(toSheets(sc2024Printed()));
    expect(boundAmounts(printed)).toEqual(boundAmounts(book));
    expect(printed).toMatchObject({ department: '四川省医疗保障局', year: 2024, unit: '万元', missing: [], refusals: [] });
    expect(printed.tables.map(({ label }) => label)).toEqual(book.tables.map(({ label }) => label));
    expect(printed.tables.map(({ items }) => items.map(({ key, partial }) => [key, partial]))).toEqual(
      book.tables.map(({ items }) => items.map(({ key, partial }) => [key, partial])),
    );
  });
});
