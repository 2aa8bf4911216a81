import type { Book, Sheet, TableCode } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { toSheets } from '../../fixtures/drawing/sheets';
import { sc2024 } from '../../fixtures/sc2024/sc2024';
import { facts, outlay, outlays, states, withTable } from './support/one-rule';

describe('D-05 names', () => {
  const names = (code: string, one: string, other: string): string => states('D-05', outlays({ '03': [`${code} ${one} | 1.00`], '06': [`${code} ${other} | 1.00`] }))[0] ?? 'nothing';

  it.each([
    ['20508', '进修及培训', '进修及培训', 'pass'],
    ['20508', '进修及培训', '进修培训', 'error'],
    ['2080505', '机关事业单位基本养老保险缴费支出', '机关事业单位基本养老保', 'pass'],
    ['2080505', '机关事业单位基本养老保', '机关事业单位基本养老保险缴费支出', 'pass'],
    ['20508', '进修（及）培训', '进修(及)培训', 'pass'],
    ['20508', '进修 及培训', '进修及培训', 'pass'],
    ['210', '卫生健康支出', '医疗卫生与计划生育支出', 'pass'],
    ['210', '医疗卫生与计划生育支出', '卫生健康支出', 'pass'],
    ['210', '卫生健康支出', '教育支出', 'error'],
    ['205', '卫生健康支出', '医疗卫生与计划生育支出', 'error'],
  ])('%s %s and %s: %s', (code, name, other, expected) => expect(names(code, name, other)).toBe(`${code}: ${expected}`));

  it('of a cut and a whole name the whole one is shown, with every table that has either', () => {
    const book = outlays({
      '03': ['2080505 机关事业单位基本养老保 | 1.00'],
      '06': ['2080505 机关事业单位基本养老保险缴费支出 | 1.00'],
      '07': ['2080505 别的支出 | 1.00'],
    });
    expect(facts('D-05', book)).toMatchObject({
      values: [
        { value: '机关事业单位基本养老保险缴费支出', tables: ['03', '06'] },
        { value: '别的支出', tables: ['07'] },
      ],
    });
  });

  it('leads to the table that differs where most agree, and to all where none can be told', () => {
    const cellsOf = (rows: Parameters<typeof outlays>[0]): readonly string[] => {
      const found = facts('D-05', outlays(rows)) as { readonly cells: readonly { readonly cell: { readonly table: string } }[] };
      return found.cells.map(({ cell }) => cell.table);
    };
    expect(cellsOf({ '03': ['20508 进修及培训 | 1.00'], '06': ['20508 进修培训 | 1.00'], '07': ['20508 进修及培训 | 1.00'] })).toEqual(['06']);
    expect(cellsOf({ '03': ['20508 进修及培训 | 1.00'], '06': ['20508 进修培训 | 1.00'] })).toEqual(['03', '06']);
  });

  it('a code in one table alone has nothing to differ from', () => {
    expect(states('D-05', outlays({ '03': ['205 教育 | 1.00'], '06': ['208 社保 | 1.00'] }))).toEqual(['缺表: not-applicable table-absent']);
  });
});

describe('D-05 a code printed in front of its name', () => {
  const coded = (sheet: Sheet, change: (code: string) => string): Sheet => ({
    ...sheet,
    values: sheet.values.map((cells) => (/^2\d{2,6}$/.test(String(cells[0])) ? cells.map((value, column) => (column === 3 ? `${change(String(cells[0]))} ${String(value)}` : value)) : cells)),
  });
  /** The real book with something in front of the names of 02 alone. */
  const book = (change: (code: string) => string): Book => recognise(toSheets(sc2024()).map((sheet, at) => (at === 1 ? coded(sheet, change) : sheet)));
  const failures = (change: (code: string) => string): number => states('D-05', book(change)).filter((state) => state.endsWith('error')).length;

  it('is no part of the name', () => expect(failures((code) => code)).toBe(0));

  it('that is another’s is', () => expect(failures((code) => (code === '2050803' ? '2050801' : code))).toBe(1));
});

describe('D-05 the name that is shown', () => {
  const shown = (three: string, six: string): unknown =>
    facts('D-05', outlays({ '03': [`20508 ${three} | 1.00`], '06': [`20508 ${six} | 1.00`], '07': ['20508 别的支出 | 1.00'] }));

  it.each([
    ['进修及培训支出', '进修及培', '进修及培训支出'],
    ['进修及培', '进修及培训支出', '进修及培训支出'],
    // Two ways to write one name: the first.
    ['进修（及）培训', '进修(及)培训', '进修（及）培训'],
  ])('of %s and %s is %s', (three, six, value) => {
    expect(shown(three, six)).toMatchObject({ values: [{ value, tables: ['03', '06'] }, { value: '别的支出', tables: ['07'] }] });
  });
});

describe('D-05 leaves to other rules', () => {
  it('a row without a name', () => {
    const nameless = (...others: readonly TableCode[]): Book =>
      withTable(outlays({ '03': ['205 教育 | 1.00'], ...Object.fromEntries(others.map((code) => [code, [`205 教育${code} | 1.00`]])) }), (table) =>
        table.code === '03' ? { ...table, items: table.items.map((item) => ({ ...item, name: '' })) } : table,
      );
    expect(states('D-05', nameless('06'))).toEqual(['缺表: not-applicable table-absent']);
    expect(facts('D-05', nameless('06', '07'))).toMatchObject({ values: [{ tables: ['06'] }, { tables: ['07'] }], cells: [{}, {}] });
  });

  it('a 科目 that is listed twice in one table', () => {
    const twice = withTable(outlay('03', '205 教育 | 1.00', '205 科技 | 1.00'), (table) => ({
      ...table,
      items: table.items.map((item, index) => (index === 1 ? { ...item, key: '205#2' } : item)),
    }));
    expect(states('D-05', twice)).toEqual(['缺表: not-applicable table-absent']);
  });
});
