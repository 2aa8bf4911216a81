import type { Book } from '../../../src/model';
import { facts, firstState, outlay, outlays, states, verdicts, withoutRow } from './support/one-rule';

describe('D-02 to D-04, D-08 codes', () => {
  const list = (...codes: readonly string[]): Book => outlay('03', ...codes.map((code) => `${code} 科目${code} | 1.00 | 1.00 | 0.00`));

  it.each<[string, readonly string[], string]>([
    ['D-02', ['205', '20508', '2050803'], 'pass'],
    ['D-02', ['20508', '2050803'], 'error'],
    ['D-02', ['205', '2050803'], 'error'],
    ['D-02', ['205', '208', '20508'], 'pass'],
    ['D-03', ['205', '20508'], 'pass'],
    ['D-03', ['205', '208', '205'], 'error'],
    ['D-04', ['205', '20508', '2050803', '20509', '208'], 'pass'],
    ['D-04', ['205', '2050803', '20508'], 'info'],
    ['D-04', ['208', '205'], 'info'],
    // D-03 says that.
    ['D-04', ['205', '205'], 'pass'],
    ['D-08', ['205', '20508', '2050803'], 'pass'],
    ['D-08', ['205'], 'error'],
    ['D-08', ['205', '20508'], 'error'],
    ['D-08', ['205', '208', '20805', '2080505'], 'error'],
  ])('%s of %j: %s', (rule, codes, expected) => {
    expect(firstState(rule, list(...codes))).toBe(`03: ${expected}`);
  });

  it('D-08 wants no 项 of a row without money, nor below 其中：', () => {
    expect(firstState('D-08', outlay('03', '205 教育 | 0.00 | 0.00 | 0.00'))).toBe('03: pass');
    expect(firstState('D-08', outlay('03', '205 教育 | 9.00 | 9.00 | 0.00', '其中：', '20508 培训 | 5.00 | 5.00 | 0.00'))).toBe('03: pass');
    expect(firstState('D-08', outlay('03', '205 教育 | 9.00 | 9.00 | 0.00', '其中：', '20508 培训 | 5.00 | 5.00 | 0.00', '208 社保 | 1.00 | 1.00 | 0.00'))).toBe('03: error');
  });

  it.each<[string, readonly string[], string]>([
    ['one row that cannot be read', ['205 教育 | ### | ### | ###'], 'not-evaluated unreadable'],
    ['one row of blanks', ['205 教育 |  |  | '], 'not-evaluated blank'],
    ['one row of dashes', ['205 教育 | - | - | -'], 'pass'],
    ['one readable amount in it', ['205 教育 | ### | 5.00 | ###'], 'error'],
    ['no readable money in it', ['205 教育 | 0.00 | ### | 0.00'], 'not-evaluated unreadable'],
    ['another row with money', ['205 教育 | ### | ### | ###', '208 社保 | 5.00 | 5.00 | 0.00'], 'error'],
    ['its 项', ['205 教育 | ### | ### | ###', '20508 培训 | ### | ### | ###', '2050803 培训支出 | ### | ### | ###'], 'pass'],
    ['其中：', ['205 教育 | ### | ### | ###', '其中：'], 'pass'],
  ])('D-08 cannot judge by what has no amount: %s', (_, rows, expected) => expect(firstState('D-08', outlay('03', ...rows))).toBe(`03: ${expected}`));

  it('D-08 tells the cells without an amount of all rows at once', () => {
    const [unknown] = verdicts('D-08', outlay('03', '205 教育 | 0.00 | ### | 0.00', '208 社保 | 0.00 | 0.00 | '));
    expect(unknown?.outcome).toMatchObject({ reason: 'unreadable', cells: [{ item: '205', column: '基本支出' }, { item: '208', column: '项目支出' }] });
  });

  it('each table is judged by itself, and tables that are absent once together', () => {
    const book = outlays({ '03': ['205 教育 | 1.00 | 1.00 | 0.00'], '06': ['205 教育 | 1.00 | 1.00 | 0.00', '205 教育 | 1.00 | 1.00 | 0.00'] });
    expect(states('D-03', book)).toEqual(['03: pass', '06: error', '缺表: not-applicable table-absent']);
    expect(verdicts('D-03', book).at(-1)?.cells).toEqual([]);
  });
});

describe('D-02 the codes that are named', () => {
  it('are those of the 款 and of the 项 where their 类 is left out', () => {
    const book = outlay('03', '20508 进修及培训 | 1.00', '2050803 培训支出 | 1.00', '208 社保 | 1.00');
    expect(facts('D-02', book)).toMatchObject({ codes: ['20508 进修及培训', '2050803 培训支出'] });
  });
});

describe('D-09 down to the 款', () => {
  const eight = outlay('08', '302 商品和服务支出 | 5.00', '30201 办公费 | 5.00', '30202 印刷费 | 0.00');

  it.each<[string, Book, string]>([
    ['all 款 printed', eight, 'pass'],
    ['some 款 printed', withoutRow(eight, '30202'), 'pass'],
    ['no 款 printed', withoutRow(withoutRow(eight, '30202'), '30201'), 'error'],
    ['not even the 类 printed', ['302', '30201', '30202'].reduce(withoutRow, eight), 'pass'],
    ['no money in the 类', outlay('08', '302 商品和服务支出 | 0.00'), 'pass'],
    ['nobody can read the 类', outlay('08', '302 商品和服务支出 | ###'), 'not-evaluated unreadable'],
    ['a blank for the 类', outlay('08', '302 商品和服务支出 | '), 'not-evaluated blank'],
    ['nobody can read the 类, but its 款 are printed', outlay('08', '302 商品和服务支出 | ###', '30201 办公费 | ###'), 'pass'],
    ['nobody can read the 类, and another has money', outlay('08', '302 商品和服务支出 | ###', '303 补助 | 5.00'), 'error'],
  ])('%s', (_, book, expected) => expect(firstState('D-09', book)).toBe(`08: ${expected}`));
});

describe('D-10 and F-1203 money of 国有资本经营预算', () => {
  it.each<[string, 'D-10' | 'F-1203', '06' | '12', string, string]>([
    ['its 类 outside its tables', 'D-10', '06', '223 国有资本经营预算支出', 'review'],
    ['its 项 outside its tables', 'D-10', '06', '2230105 国有企业退休人员社会化管理补助支出', 'review'],
    ['another 项 that ends in 223', 'D-10', '06', '2130223 信息管理', 'pass'],
    ['its 项 in its tables', 'F-1203', '12', '2230105 国有企业退休人员社会化管理补助支出', 'pass'],
    ['another 项 in its tables', 'F-1203', '12', '2130223 信息管理', 'review'],
  ])('%s', (_, rule, table, row, expected) => {
    expect(states(rule, outlay(table, `${row} | 1.00`))).toContain(`${table}: ${expected}`);
  });
});
