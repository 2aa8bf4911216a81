import type { Book } from '../../../src/model';
import { alarms, checked, everythingBook, statesOf } from '../support/books';
import { withRows } from '../support/changes';
import { typedBook } from '../support/typed-book';
import { facts, outlays, states } from './support/one-rule';

describe('X-51 codes of 09 that 06 lacks', () => {
  const both = (nine: readonly string[], six: readonly string[]): Book =>
    typedBook({ '09': { columns: ['本年收入', '本年支出'], rows: nine }, '06': { columns: ['小计', '基本支出', '项目支出'], rows: six } });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same', ['2050803 培训 | 5.00 | 5.00'], ['2050803 培训 | 6.00 | 1.00 | 5.00'], ['09 06: pass']],
    ['one that nobody can read', ['2050803 培训 | 5.00 | ###'], ['2050801 进修 | 6.00 | 1.00 | 5.00'], ['09 06: not-evaluated unreadable']],
    ['a blank one', ['2050803 培训 | 5.00 | '], ['2050801 进修 | 6.00 | 1.00 | 5.00'], ['09 06: not-evaluated blank']],
    ['one that nobody can read, but that 06 lists', ['2050803 培训 | 5.00 | ###'], ['2050803 培训 | ### | ### | ###'], ['09 06: pass']],
    ['one that nobody can read, and one with outlay', ['2050803 甲 | ### | ###', '2050804 乙 | 3.00 | 3.00'], ['2050801 丙 | ### | ### | ###'], ['09 06: error']],
    ['one without outlay whose income nobody can read', ['2050803 培训 | ### | 0.00'], ['2050801 进修 | 6.00 | 1.00 | 5.00'], ['09 06: pass']],
    ['one without outlay', ['2050803 培训 | 5.00 | 0.00'], ['2050801 进修 | 6.00 | 1.00 | 5.00'], ['09 06: pass']],
    ['one with outlay alone', ['2050803 培训 | 0.00 | 5.00'], ['2050801 进修 | 6.00 | 6.00 | 0.00'], ['09 06: error']],
    ['one of the same money, as 项目支出', ['2050803 培训 | 5.00 | 5.00'], ['2050801 进修 | 6.00 | 1.00 | 5.00'], ['09 06 编码: error']],
    ['one of the same money, but as 基本支出', ['2050803 培训 | 5.00 | 5.00'], ['2050801 进修 | 5.00 | 5.00 | 0.00'], ['09 06: error']],
    ['one of the same money, but that 09 lists', ['2050803 培训 | 5.00 | 5.00', '2050801 进修 | 5.00 | 5.00'], ['2050801 进修 | 5.00 | 0.00 | 5.00'], ['09 06: error']],
    ['one of the same money, but a 款', ['2050803 培训 | 5.00 | 5.00'], ['20501 管理 | 5.00 | 0.00 | 5.00'], ['09 06: error']],
    ['either of two of the same money', ['2050803 培训 | 5.00 | 5.00'], ['2050801 甲 | 5.00 | 0.00 | 5.00', '2050802 乙 | 5.00 | 0.00 | 5.00'], ['09 06: error']],
    ['one for two of the same money', ['2050803 甲 | 5.00 | 5.00', '2050804 乙 | 5.00 | 5.00'], ['2050801 丙 | 5.00 | 0.00 | 5.00'], ['09 06: error']],
    ['one of the same money, and another', ['2050803 甲 | 5.00 | 5.00', '2050804 乙 | 3.00 | 3.00'], ['2050801 丙 | 5.00 | 0.00 | 5.00'], ['09 06 编码: error', '09 06: error']],
  ])('%s', (_, nine, six, expected) => expect(states('X-51', both(nine, six))).toEqual(expected));

  it('wants both tables', () => {
    expect(states('X-51', outlays({ '06': ['205 教育 | 5.00'] }))).toEqual(['缺表: not-applicable table-absent']);
  });

  it('names a 款 mistyped with its 项, level by level', () => {
    const mistyped = both(['20509 甲 | 5.00 | 5.00', '2050999 乙 | 5.00 | 5.00'], ['20508 甲 | 5.00 | 0.00 | 5.00', '2050803 乙 | 5.00 | 0.00 | 5.00']);
    expect(facts('X-51', mistyped)).toMatchObject({ table: '09', in: '06', pairs: [['20509', '20508'], ['2050999', '2050803']] });
  });

  it('speaks for the row of 06 that X-36 weighs against nothing', () => {
    const renamed = withRows(everythingBook(), '09', (rows) => rows.map((row) => (row.key === '2120201' ? { ...row, key: '2120298', code: '2120298' } : row)));
    const run = checked(renamed);
    expect(alarms(run).filter((alarm) => alarm.includes(' X-'))).toEqual(['error X-51 09 06 编码 09 中有本年支出的科目都列在 06 中']);
    expect(statesOf(run).get('X-36 06[2120201].项目支出')).toBe('not-applicable replaced');
    expect(run.causes).toEqual([]);
  });

  it('leaves X-36 alone where the money differs', () => {
    const renamed = withRows(everythingBook(), '09', (rows) => rows.map((row) => (row.key === '2120201' ? { ...row, key: '2120298', code: '2120298', amounts: ['1037.66', '1000.00'] } : row)));
    const states = statesOf(checked(renamed));
    expect([states.get('X-51 09 06'), states.get('X-36 06[2120201].项目支出')]).toEqual(['error', 'error']);
  });
});
