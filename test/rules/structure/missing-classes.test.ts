import type { Book } from '../../../src/model';
import type { TableNumber } from '../../fixtures/layout/book';
import { changed, withRows } from '../support/changes';
import { alarms, checked, everythingBook, statesOf } from '../support/books';
import { wan } from '../support/amounts';
import { typedBook } from '../support/typed-book';
import { facts, firstState, states } from './support/one-rule';

const SIX = ['小计', '基本支出', '项目支出'];
const SEVEN = ['合计', '301'];

/** 06 lists 205 and 208, and 07 what is given. */
const six = (total: string, ...seven: readonly string[]): Book =>
  typedBook({
    '06': { columns: SIX, rows: [`合计 | ${total}`, '205 教育支出 | 5.00 | 3.00 | 2.00', '20501 管理 | 5.00 | 3.00 | 2.00', '208 社保支出 | 4.00 | 4.00 | 0.00'] },
    ...(seven.length === 0 ? {} : { '07': { columns: SEVEN, rows: ['205 教育支出 | 5.00 | 3.00', '208 社保支出 | 4.00 | 4.00', ...seven] } }),
  });

describe('H-6 a 类 left out', () => {
  it.each<[string, Book, string]>([
    ['nothing', six('9.00 | 7.00 | 2.00', '213 农林水支出 | 3.00 | 3.00'), 'pass'],
    ['a 类 that 07 shows with the money', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 3.00 | 3.00'), 'error'],
    ['it, and a last place lost in rounding', six('12.01 | 10.01 | 2.00', '213 农林水支出 | 3.00 | 3.00'), 'error'],
    ['several 类 together', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 1.00 | 1.00', '221 住房保障支出 | 2.00 | 2.00'), 'error'],
    ['one wrong figure of 合计, though it is that money', six('12.00 | 7.00 | 2.00', '213 农林水支出 | 3.00 | 3.00'), 'pass'],
    ['a wrong 合计: 07 shows other money', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 6.00 | 6.00'), 'pass'],
    ['a wrong 合计: 07 lists no other 类', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 0.00 | 0.00'), 'pass'],
    ['what no other table confirms', six('12.00 | 10.00 | 2.00'), 'pass'],
    ['a 款 that 07 alone has', six('12.00 | 10.00 | 2.00', '20805 养老支出 | 3.00 | 3.00'), 'pass'],
    ['more in the 类 than in 合计', six('6.00 | 4.00 | 2.00', '213 农林水支出 | 3.00 | 3.00'), 'pass'],
    ['what cannot be read', six('### | ### | ###', '213 农林水支出 | 3.00 | 3.00'), 'not-evaluated unreadable'],
  ])('%s', (_, book, expected) => expect(firstState('H-6', book)).toBe(`06[合计]: ${expected}`));

  it('needs a 合计 to be told by', () => {
    expect(firstState('H-6', typedBook({ '06': { columns: SIX, rows: ['205 教育支出 | 5.00 | 3.00 | 2.00'] } }))).toBe('缺表: not-applicable table-absent');
  });

  it('is asked of functional 科目 alone: 05 lists the others', () => {
    const five = typedBook({ '05': { columns: ['合计', '一般公共预算财政拨款.小计'], rows: ['合计 | 12.00 | 12.00', '301 工资福利支出 | 5.00 | 5.00'] } });
    expect(states('H-6', five)).toEqual(['缺表: not-applicable table-absent']);
  });

  it('is said with the money and the 类', () => {
    expect(facts('H-6', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 1.00 | 1.00', '221 住房保障支出 | 2.00 | 2.00'))).toMatchObject({
      table: '06',
      classes: [{ code: '213', name: '农林水支出' }, { code: '221', name: '住房保障支出' }],
      residual: wan('3.00').fen,
      formula: '表06 合计 = Σ 所列各类',
    });
    // Of two 类 that 06 does not list, one alone has the money that it lacks.
    expect(facts('H-6', six('12.00 | 10.00 | 2.00', '213 农林水支出 | 1.00 | 1.00', '221 住房保障支出 | 3.00 | 3.00'))).toMatchObject({ classes: [{ code: '221' }] });
  });
});

describe('H-6 in 02, where money carried over makes income differ from outlay', () => {
  /** 02 lacks 7.00 of income; 03 spends other money on the 类 that 02 does not list. */
  const two = (summary: string, ...outlay: readonly string[]): string =>
    firstState('H-6', typedBook({
      '01': { columns: ['决算数'], rows: [`本年收入合计 | ${summary}`] },
      '02': { columns: ['本年收入合计', '财政拨款收入'], rows: ['合计 | 12.00 | 12.00', '205 教育支出 | 5.00 | 5.00'] },
      '03': { columns: ['本年支出合计', '基本支出'], rows: ['205 教育支出 | 5.00 | 5.00', ...outlay] },
    }));

  it.each<[string, string, readonly string[], string]>([
    ['names the only 类 that 03 has beside them', '12.00', ['208 社保支出 | 6.00 | 6.00'], 'error'],
    ['says nothing where 01 has another total', '11.00', ['208 社保支出 | 6.00 | 6.00'], 'pass'],
    ['says nothing where it may be either of two', '12.00', ['208 社保支出 | 6.00 | 6.00', '210 卫生支出 | 2.00 | 2.00'], 'pass'],
    ['says nothing where 03 has no other', '12.00', [], 'pass'],
  ])('%s', (_, summary, outlay, expected) => expect(two(summary, ...outlay)).toBe(`02[合计]: ${expected}`));
});

describe('H-6 speaks for what fails with it', () => {
  const without = (table: TableNumber, code: string) => withRows(everythingBook(), table, (rows) => rows.filter(({ key }) => !key.startsWith(code)));

  it.each<[TableNumber, string, string]>([
    ['02', '208', '312.05'],
    // Its income of 9,529.01 is not what 03 spends.
    ['02', '212', '9529.01'],
    ['03', '223', '156.01'],
    ['06', '208', '312.05'],
    ['07', '208', '312.05'],
    ['09', '212', '1037.66'],
    // In 10 and 11 the opening balance comes first.
    ['10', '212', '279.73'],
    ['11', '223', '44.82'],
    ['12', '223', '156.01'],
  ])('in %s without %s: nothing else is wrong, and no figure is accused', (table, code, residual) => {
    const run = checked(without(table, code));
    expect(alarms(run).filter((alarm) => !alarm.includes(' M-08 '))).toEqual([`error H-6 ${table}[合计] 表${table} 合计 = Σ 所列各类`]);
    expect(run.findings.find(({ rule }) => rule === 'H-6')?.facts).toMatchObject({ classes: [{ code }], residual: wan(residual).fen });
    expect(run.causes).toEqual([]);
  });

  it('but for no other 类, nor for a column that lacks no money', () => {
    const run = checked(changed(changed(without('06', '208'), '06[合计].项目支出 +0.01'), '04[城乡社区支出].一般公共预算财政拨款 +5.00'));
    const states = statesOf(run);
    const replaced = 'not-applicable replaced';
    expect(['F-602 06[合计].小计', 'F-602 06[合计].项目支出', 'X-18 04[208].一般公共预算财政拨款', 'X-18 04[212].一般公共预算财政拨款'].map((name) => states.get(name))).toEqual([replaced, 'rounding', replaced, 'error']);
  });

  it('in each of two tables, and for no sum that is wrong besides', () => {
    const both = withRows(without('06', '208'), '03', (rows) => rows.filter(({ key }) => !key.startsWith('223')));
    expect(alarms(checked(both))).toEqual(['error H-6 03[合计] 表03 合计 = Σ 所列各类', 'error H-6 06[合计] 表06 合计 = Σ 所列各类']);
    const wrongToo = ['02[合计].事业收入 +5.00', '03[208].项目支出 +7.00'].reduce(changed, both);
    expect(checked(wrongToo).findings.flatMap(({ id, severity }) => (severity === 'error' ? [id] : []))).toEqual(expect.arrayContaining(['H-6 03[合计]', 'H-6 06[合计]', 'F-202 02[合计].事业收入']));
  });

  it('nor for codes of which some are not below the 类', () => {
    const both = withRows(without('06', '208'), '06', (rows) => rows.filter(({ key }) => key !== '2120201'));
    expect(checked(both).findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['H-6 06[合计]', 'X-33 07 06']));
  });
});
