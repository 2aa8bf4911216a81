import type { Book, Cause } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { causesOf, inWords } from './support/said';

describe('one slip over many cells', () => {
  const RIGHT = ['11.25', '23.87', '34.96', '47.18'];
  const rowsOf = (cells: (index: number) => string): readonly string[] => RIGHT.map((_, index) => `20${index + 1} 类${index + 1} | ${cells(index)}`);
  /** 06 with these 小计, beside the right 基本支出; 07 has the right 合计. */
  const outlays = (wrong: readonly string[]): Book =>
    typedBook({
      '06': { columns: ['小计', '基本支出'], rows: rowsOf((index) => `${wrong[index] ?? ''} | ${RIGHT[index] ?? ''}`) },
      '07': { columns: ['合计'], rows: rowsOf((index) => RIGHT[index] ?? '') },
    });
  const RULES = ['06[*].小计 = 06[*].基本支出', '06[*].小计 = 07[同科目].合计'];
  const cellsOf = ({ cell, block }: Cause): readonly string[] => [cell, ...block].map(({ item, column }) => `${item}.${column}`).sort();

  it('rows that slid down are one cause that names all its cells', () => {
    const causes = causesOf(outlays(['0.00', '11.25', '23.87', '34.96']), ...RULES);
    expect(causes.map((cause) => [cause.kind, ...cellsOf(cause)])).toEqual([['rows-shifted', '201.小计', '202.小计', '203.小计', '204.小计']]);
    // In either relation the other figure could be the wrong one: 1 ahead.
    expect(causes[0]).toMatchObject({ id: 'c1', confidence: 0.66 });
    expect(new Set(causes[0]?.instances).size).toBe(8);
  });

  it('rows that slid up are, too', () => {
    const causes = causesOf(outlays(['23.87', '34.96', '47.18', '0.00']), ...RULES);
    expect(causes.map((cause) => [cause.kind, cellsOf(cause).length])).toEqual([['rows-shifted', 4]]);
  });

  it('figures that are wrong each for itself stay apart', () => {
    const causes = causesOf(outlays(['112.50', '23.87', '34.96', '48.17']), ...RULES);
    expect(causes.map((cause) => inWords(cause)).sort()).toEqual(['201.小计 decimal-shift 11.25 0.66 (2)', '204.小计 digits-swapped 47.18 0.66 (2)']);
    const beside = causesOf(outlays(['11.52', '32.87', '34.96', '47.18']), ...RULES);
    expect(beside.map((cause) => cellsOf(cause))).toEqual([['201.小计'], ['202.小计']]);
  });

  it('a column typed over another is one cause', () => {
    const lines = ['03[*].基本支出 = 06[同科目].基本支出', '03[*].本年支出合计 = 03[*].基本支出 + 03[*].项目支出'];
    const book = typedBook({
      '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['205 教育支出 | 18.93 | 7.64 | 7.64', '210 卫生健康支出 | 52.18 | 31.07 | 31.07'] },
      '06': { columns: ['基本支出'], rows: ['205 教育支出 | 11.29', '210 卫生健康支出 | 21.11'] },
    });
    const causes = causesOf(book, ...lines);
    expect(causes.map((cause) => [cause.kind, ...cellsOf(cause)])).toEqual([['neighbouring-column', '205.基本支出', '210.基本支出']]);
  });

  it('two that hold each other’s figure are an exchange', () => {
    expect(causesOf(outlays(['23.87', '11.25', '34.96', '47.18']), ...RULES).map((cause) => [cause.kind, ...cellsOf(cause)])).toEqual([['rows-swapped', '201.小计', '202.小计']]);
  });

  it('a zero that another should hold is no slip of both', () => {
    // 203 should hold nothing, and 202, which holds nothing, 23.87.
    const figures = ['11.25', '23.87', '0.00', '47.18'];
    const rows = (of: readonly string[]): readonly string[] => of.map((figure, index) => `20${index + 1} 类${index + 1} | ${figure}`);
    const book = (wrong: readonly string[], right: readonly string[]): Book =>
      typedBook({ '03': { columns: ['本年支出合计'], rows: rows(right) }, '06': { columns: ['小计'], rows: rows(wrong) }, '07': { columns: ['合计'], rows: rows(right) } });
    const ties = ['06[*].小计 = 07[同科目].合计', '06[*].小计 = 03[同科目].本年支出合计'];
    const cells = (...of: Parameters<typeof book>): readonly string[] => causesOf(book(...of), ...ties).map((cause) => cellsOf(cause).join()).sort();
    expect(cells(['11.25', '0.00', '34.96', '47.18'], figures)).toEqual(['202.小计', '203.小计']);
  });

  it('figures that stand in each other’s place stay apart where they are no neighbours', () => {
    const causes = causesOf(outlays(['34.96', '23.87', '11.25', '47.18']), ...RULES);
    expect(causes.map((cause) => cellsOf(cause)).sort()).toEqual([['201.小计'], ['203.小计']]);
  });

  it('a block is as sure as its surest cell', () => {
    // 203 stands in a third relation, and so two ahead of any other figure: 2 / 2.5.
    const book = outlays(['0.00', '11.25', '23.87', '34.96']);
    const more = typedBook({ '03': { columns: ['本年支出合计'], rows: ['203 类3 | 34.96'] } });
    const [block, ...others] = causesOf({ ...book, tables: [...more.tables, ...book.tables] }, ...RULES, '06[203].小计 = 03[203].本年支出合计');
    expect(others).toEqual([]);
    expect(block).toMatchObject({ kind: 'rows-shifted', confidence: 0.8 });
  });

  it('rows that slid are no copied column, though one of them happens to hold the figure beside it', () => {
    const slid = ['23.87', '34.96', '47.18', '0.00'];
    const beside = ['23.87', '5.13', '6.71', '8.09'];
    const right = typedBook({ '03': { columns: ['本年支出合计'], rows: rowsOf((index) => RIGHT[index] ?? '') }, '07': { columns: ['合计'], rows: rowsOf((index) => RIGHT[index] ?? '') } });
    const wrong = typedBook({ '06': { columns: ['小计', '基本支出'], rows: rowsOf((index) => `${slid[index] ?? ''} | ${beside[index] ?? ''}`) } });
    const causes = causesOf({ ...right, tables: [...right.tables, ...wrong.tables] }, '06[*].小计 = 07[同科目].合计', '06[*].小计 = 03[同科目].本年支出合计');
    expect(causes.map((cause) => [cause.kind, cellsOf(cause).length])).toEqual([['rows-shifted', 4]]);
  });
});

describe('figures copied from the column beside', () => {
  const TOTAL = '合计 | 80.00 | 32.70 | 47.30';
  const HEALTH = '210 卫生健康支出 | 50.00 | 21.23 | 28.77';
  // 205 is 30.00 = 11.47 + 18.53.
  /** 03 and 06, each with its own sums across and down. */
  const totalOf = { '03': '本年支出合计', '06': '小计' } as const;
  const tables = (rows: Partial<Record<keyof typeof totalOf, readonly string[]>>): Book =>
    typedBook(Object.fromEntries(Object.entries(rows).map(([code, own]) => [code, { columns: [totalOf[code as keyof typeof totalOf], '基本支出', '项目支出'], rows: own }])));
  const CROSSING = Object.entries(totalOf).flatMap(([code, total]) => [`${code}[*].${total} = Σ ${code}[*].(基本支出、项目支出)`, `${code}[合计].* = Σ ${code}[类].*`]);
  const said = (book: Book, ...lines: readonly string[]): readonly string[] =>
    causesOf(book, ...lines)
      .map(({ cell, kind, block }) => `${cell.table}[${cell.item}].${cell.column} ${kind}${block.length === 0 ? '' : ' and more'}`)
      .sort();

  it('in two columns are two causes', () => {
    const book = tables({ '03': [TOTAL, '205 教育支出 | 30.00 | 18.53 | 18.53', '210 卫生健康支出 | 50.00 | 21.23 | 21.23'] });
    expect(said(book, ...CROSSING)).toEqual(['03[205].基本支出 neighbouring-column', '03[210].项目支出 neighbouring-column']);
  });

  it('in two tables are two causes', () => {
    const copied = '205 教育支出 | 30.00 | 18.53 | 18.53';
    const book = tables({ '03': [TOTAL, copied, HEALTH], '06': [TOTAL, copied, HEALTH] });
    expect(said(book, ...CROSSING)).toEqual(['03[205].基本支出 neighbouring-column', '06[205].基本支出 neighbouring-column']);
  });

  // Which of the two is found first depends on which changes its figure less: 7.06, and 378.00 or 0.90.
  it.each([
    ['420.00', 'decimal-shift'],
    ['42.90', 'digit-wrong'],
  ])('have nothing to do with another slip in the column: %s for 42.00', (health, kind) => {
    const book = typedBook({
      '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: ['205 教育支出 | 30.00 | 18.53 | 18.53', `210 卫生健康支出 | 72.00 | ${health} | 30.00`] },
      '06': { columns: ['基本支出'], rows: ['205 教育支出 | 11.47', '210 卫生健康支出 | 42.00'] },
    });
    expect(said(book, '03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出)', '03[*].基本支出 = 06[同科目].基本支出')).toEqual([
      '03[205].基本支出 neighbouring-column',
      `03[210].基本支出 ${kind}`,
    ]);
  });
});
