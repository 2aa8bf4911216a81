import type { Book } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { typedBook } from '../support/typed-book';
import { facts, firstState, outlay, states, verdicts, withTable, withoutRow } from './support/one-rule';

describe('F-605 running costs', () => {
  it.each([
    ['2010101 行政运行 | 5.00 | 0.00 | 5.00', 'info'],
    ['2010101 行政运行 | 5.00 | 5.00 | 0.00', 'pass'],
    ['2010150 事业运行 | 5.00 | 0.00 | 5.00', 'info'],
    ['2010102 一般行政管理事务 | 5.00 | 5.00 | 0.00', 'info'],
    ['2010102 一般行政管理事务 | 5.00 | 0.00 | 5.00', 'pass'],
    ['2010103 行政运行 | 5.00 | 0.00 | 5.00', 'nothing'],
    ['2010101 机关服务 | 5.00 | 0.00 | 5.00', 'nothing'],
    ['20101 行政运行 | 5.00 | 0.00 | 5.00', 'nothing'],
    ['2010101 行政运行 | 5.00 | 5.00 | ###', 'not-evaluated unreadable'],
    ['2010101 行政运行 | 5.00 | 5.00 | ', 'not-evaluated blank'],
    ['2010101 行政运行 | 5.00 | 5.00 | -', 'pass'],
    ['2010101 行政运行 | ### | ### | 5.00', 'info'],
    ['2010101 行政运行 | ### | ### | 0.00', 'pass'],
  ])('%s: %s', (row, expected) => expect(firstState('F-605', outlay('06', row)).replace(/^.*: /, '')).toBe(expected));
});

describe('F-809 a part as large as its whole', () => {
  const eight = (...rows: readonly string[]): string => firstState('F-809', outlay('08', ...rows));

  it.each<[string, readonly string[], string]>([
    ['beside another with money', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 1.00'], 'error'],
    ['beside others without', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 0.00'], 'pass'],
    ['beside what rounding explains', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 0.01'], 'pass'],
    ['none at all', ['302 商品 | 5.00', '30201 办公费 | 4.00', '30202 印刷费 | 1.00'], 'pass'],
    ['beside an unreadable one alone', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | ###'], 'not-evaluated unreadable'],
    ['beside a blank alone', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | '], 'not-evaluated blank'],
    ['beside a dash', ['302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | -'], 'pass'],
    ['perhaps an unreadable one, beside another with money', ['302 商品 | 5.00', '30201 办公费 | ###', '30202 印刷费 | 2.00'], 'not-evaluated unreadable'],
    ['perhaps one of two that are unreadable', ['302 商品 | 5.00', '30201 办公费 | ###', '30202 印刷费 | ###'], 'not-evaluated unreadable'],
    ['perhaps an unreadable one, beside others without', ['302 商品 | 5.00', '30201 办公费 | ###', '30202 印刷费 | 0.00'], 'pass'],
    ['perhaps an unreadable one, beside what rounding explains', ['302 商品 | 5.00', '30201 办公费 | ###', '30202 印刷费 | 0.01'], 'pass'],
    ['beside an unreadable one, but of nothing', ['302 商品 | 0.00', '30201 办公费 | 0.00', '30202 印刷费 | ###', '30203 咨询费 | 5.00'], 'pass'],
    ['beside an unreadable one and another with money', ['302 商品 | 5.00', '30201 办公费 | ###', '30202 印刷费 | 5.00', '30203 咨询费 | 1.00'], 'error'],
    ['zero as the 类, beside another with money', ['302 商品 | 0.00', '30201 办公费 | 0.00', '30202 印刷费 | 5.00'], 'pass'],
    ['all zero', ['302 商品 | 0.00', '30201 办公费 | 0.00'], 'pass'],
    ['an unreadable whole', ['302 商品 | ###', '30201 办公费 | 5.00'], 'not-evaluated unreadable'],
    ['a blank whole', ['302 商品 | ', '30201 办公费 | 5.00'], 'not-evaluated blank'],
    ['no cell for the whole', ['302 商品 | ∅', '30201 办公费 | 5.00'], 'not-evaluated rows-absent'],
  ])('%s: %j is %s', (_, rows, expected) => expect(eight(...rows)).toBe(`08[302]: ${expected}`));
});

describe('F-605 judges', () => {
  it('a 项 by the cell of the outlay that it should not have, where it has one', () => {
    expect(states('F-605', outlay('06', '2010101 行政运行 | 5.00 | 5.00 | 0.00'))).toEqual(['06[2010101].项目支出: pass']);
    expect(states('F-605', outlay('06', '2010101 行政运行 | 5.00 | 5.00 | ∅'))).toEqual([]);
  });
});

describe('F-809 judges', () => {
  it('each 类, and no 款', () => {
    expect(states('F-809', outlay('08', '301 工资 | 2.00', '30101 基本工资 | 2.00', '302 商品 | 5.00', '30201 办公费 | 5.00'))).toEqual(['08[301]: pass', '08[302]: pass']);
  });

  it('what stands in the way is each 款 without an amount', () => {
    const eight = outlay('08', '302 商品 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | ', '30203 咨询费 | ###');
    expect(verdicts('F-809', eight)).toMatchObject([{ outcome: { reason: 'unreadable', cells: [{ item: '30202' }, { item: '30203' }] } }]);
  });

  it('what stands in the way is the 类’s own cell', () => {
    const gap = (whole: string): unknown => checkBook(outlay('08', `302 商品 | ${whole}`, '30201 办公费 | ###'), CATALOGUE.filter(({ id }) => id === 'F-809')).notEvaluated;
    expect(gap('')).toMatchObject([{ reason: 'blank', cells: [{ item: '302' }] }]);
    expect(gap('###')).toMatchObject([{ reason: 'unreadable', cells: [{ item: '302' }] }]);
    expect(gap('∅')).toMatchObject([{ reason: 'rows-absent', cells: [] }]);
  });
});

describe('F-508 the order of 05', () => {
  const five = (...rows: readonly string[]): Book => typedBook({ '05': { columns: ['合计'], rows: rows.map((row) => `${row} | 1.00`) } });
  /** The book with two of its rows printed in each other's place. */
  const swapped = (book: Book, one: string, other: string): Book =>
    withTable(book, (table) => {
      const rowOf = (key: string): number => table.items.find((item) => item.key === key)?.row ?? 0;
      const rows: Readonly<Record<string, number>> = { [one]: rowOf(other), [other]: rowOf(one) };
      return { ...table, items: table.items.map((item) => (item.row === undefined ? item : { ...item, row: rows[item.key] ?? item.row })) };
    });
  const list = five('合计', '301 工资福利支出', '30101 基本工资', '30102 津贴补贴');

  it('holds where each row stands below those before it, and rows that are not printed stand nowhere', () => {
    expect(states('F-508', list)).toEqual(['顺序: pass']);
    expect(states('F-508', withoutRow(list, '30101'))).toEqual(['顺序: pass']);
    expect(states('F-508', withoutRow(list, '30102'))).toEqual(['顺序: pass']);
  });

  it('names the row that stands too low and the one above it, by code where there is one', () => {
    expect(facts('F-508', swapped(list, '30101', '30102'))).toMatchObject({ item: '30101 基本工资', after: '30102 津贴补贴', cells: [{ cell: { item: '30101' } }] });
    expect(facts('F-508', swapped(list, '合计', '301'))).toMatchObject({ item: '合计', after: '301 工资福利支出' });
    expect(facts('F-508', withoutRow(swapped(list, '301', '30102'), '30101'))).toMatchObject({ item: '301 工资福利支出', after: '30102 津贴补贴' });
  });
});
