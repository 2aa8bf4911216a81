import type { Book, TableCode } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { outlays, states } from './support/one-rule';

/** The book with rows of one table that could not be bound. */
const withStrays = (book: Book, code: TableCode, ...labels: readonly (readonly string[])[]): Book => ({
  ...book,
  tables: book.tables.map((table) =>
    table.code === code ? { ...table, strays: labels.map((own, index) => ({ ref: { sheet: table.sheet, row: 20 + index, column: 2 }, written: 5, labels: own })) } : table,
  ),
});
const about = (rule: string, start: string, book: Book): readonly string[] => states(rule, book).filter((state) => state.startsWith(start));

// 类 205 with money, and below it what is no code by itself: 款 and 项 written in steps.
const STEPS = [['08', '进修及培训'], ['03', '培训支出']] as const;

describe('what a table seems not to list may be a row that nobody could read', () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    ['none', [], 'error'],
    ['rows with names', STEPS, 'not-evaluated rows-absent'],
    ['a code of a form that there is not', [['2050803O', '培训支出']], 'not-evaluated rows-absent'],
    ['a code alone', [['2050803O']], 'not-evaluated rows-absent'],
    ['a total', [['总计']], 'error'],
    ['an amount without any label', [[]], 'error'],
    ['a line of signatures', [['单位负责人:张三']], 'error'],
  ])('D-08, D-09 and X-20 with %s: %s', (_, labels, expected) => {
    const three = outlays({ '03': ['205 教育 | 5.00 | 5.00 | 0.00'] });
    expect(about('D-08', '03', withStrays(three, '03', ...labels))).toEqual([`03: ${expected}`]);
    const eight = typedBook({ '08': { columns: ['决算数'], rows: ['301 工资福利支出 | 5.00'] } });
    expect(about('D-09', '08', withStrays(eight, '08', ...labels))).toEqual([`08: ${expected}`]);
    const both = outlays({ '06': ['205 教育 | 7.00 | 7.00 | 0.00'], '03': ['208 社保 | 5.00 | 5.00 | 0.00'] });
    expect(about('X-20', '06 03', withStrays(both, '03', ...labels))).toEqual([`06 03: ${expected}`]);
    // Rows of 06 itself that nobody could read change nothing of those that were read.
    expect(about('X-20', '06 03', withStrays(both, '06', ...labels))).toEqual(['06 03: error']);
  });

  it('so may what 06 seems to lack of 09', () => {
    const both = typedBook({ '06': { columns: ['项目支出'], rows: ['208 社保 | 5.00'] }, '09': { columns: ['本年支出'], rows: ['205 教育 | 7.00'] } });
    expect([about('X-51', '09 06', both), about('X-51', '09 06', withStrays(both, '06', ...STEPS))]).toEqual([['09 06: error'], ['09 06: not-evaluated rows-absent']]);
  });

  it('what is listed to the last is listed', () => {
    const three = outlays({ '03': ['205 教育 | 5.00 | 5.00 | 0.00', '20508 培训 | 5.00 | 5.00 | 0.00', '2050803 培训支出 | 5.00 | 5.00 | 0.00'] });
    expect(about('D-08', '03', withStrays(three, '03', ...STEPS))).toEqual(['03: pass']);
  });

  describe('and then what another table shows of it is not held against nothing', () => {
    const both = (...nine: readonly string[]): Book =>
      typedBook({ '06': { columns: ['项目支出'], rows: ['2120201 城乡社区规划与管理 | 1037.66'] }, '09': { columns: ['本年支出'], rows: nine } });
    const said = (book: Book): readonly string[] => about('X-36', '06[2120201]', book);

    it.each<[string, readonly (readonly string[])[], string]>([
      ['no such row', [], 'error'],
      ['a row with its name and no code', [['城乡社区规划与管理']], 'not-evaluated rows-absent'],
      ['a row with its name, indented and numbered', [['其中:城乡社区规划与管理']], 'not-evaluated rows-absent'],
      ['a row with its name and what is no code', [['212O201', '城乡社区规划与管理']], 'not-evaluated rows-absent'],
      ['a row with such a code alone', [['212O201']], 'not-evaluated rows-absent'],
      ['a row with the name of another 科目', [['其他城乡社区支出']], 'error'],
      ['a row with the name of another and what is no code', [['212O299', '其他城乡社区支出']], 'error'],
      ['a total', [['合计']], 'error'],
      ['an amount without any label', [[]], 'error'],
    ])('%s in 09', (_, labels, expected) => expect(said(withStrays(both('合计 | 1037.66'), '09', ...labels))).toEqual([`06[2120201].项目支出: ${expected}`]));

    it('nor is it where the table lists what is below it', () => {
      const whole = typedBook({ '06': { columns: ['项目支出'], rows: ['21202 城乡社区规划与管理 | 1037.66'] }, '09': { columns: ['本年支出'], rows: ['2120201 城乡社区规划与管理 | 1037.66'] } });
      expect(about('X-36', '06[21202]', whole)).toEqual(['06[21202].项目支出: not-evaluated rows-absent']);
      const beside = typedBook({ '06': { columns: ['项目支出'], rows: ['21202 城乡社区规划与管理 | 1037.66'] }, '09': { columns: ['本年支出'], rows: ['2120101 行政运行 | 1037.66'] } });
      expect(about('X-36', '06[21202]', beside)).toEqual(['06[21202].项目支出: error']);
    });

    it('of several tables only one that may show it makes it unknown', () => {
      const three = (ten: readonly (readonly string[])[]): Book =>
        withStrays(
          typedBook({
            '04': { columns: ['一般公共预算财政拨款', '合计'], rows: ['212 城乡社区支出 | 5.00 | 5.00'] },
            '06': { columns: ['小计'], rows: [] },
          }),
          '06',
          ...ten,
        );
      const states18 = (ten: readonly (readonly string[])[]): readonly string[] => about('X-18', '04[212]', three(ten));
      expect([states18([]), states18([['城乡社区支出']])]).toEqual([['04[212].一般公共预算财政拨款: error'], ['04[212].一般公共预算财政拨款: not-evaluated rows-absent']]);
    });

    it('a row that is listed is judged, whatever else could not be read; so is one of nothing', () => {
      expect(said(withStrays(both('2120201 城乡社区规划与管理 | 1037.00'), '09', ['城乡社区规划与管理']))).toEqual(['06[2120201].项目支出: error']);
      const nothing = typedBook({ '06': { columns: ['项目支出'], rows: ['2120201 城乡社区规划与管理 | 0.00'] }, '09': { columns: ['本年支出'], rows: [] } });
      expect(said(withStrays(nothing, '09', ['城乡社区规划与管理']))).toEqual(['06[2120201].项目支出: pass']);
    });
  });
});
