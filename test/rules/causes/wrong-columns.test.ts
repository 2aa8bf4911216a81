import type { Book } from '../../../src/model';
import { movedIn } from './support/moved';
import { typedBook } from '../support/typed-book';

const COLUMNS = ['小计', '基本支出', '项目支出'];
const ACROSS = '06[*].小计 = Σ 06[*].(基本支出、项目支出)';
const DOWN = ['06[合计].* = Σ 06[类].*', '06[类].* = Σ 06[其款].*'];
/** 05 has the totals alone; 03 has each row, and no less of it than 06. */
const TIES = ['05[合计].一般公共预算财政拨款.基本支出 = 06[合计].基本支出', '05[合计].一般公共预算财政拨款.项目支出 = 06[合计].项目支出'];
const LIMITS = '06[科目].(基本支出、项目支出) ≤ 03[同科目].(基本支出、项目支出)';
const RULES = [ACROSS, ...DOWN, ...TIES, LIMITS];

/** 06 as typed, beside 05 and 03 as they should be: 20501 has 4.13 and 6.48, 20502 has 7.35 and nothing, 20801 nothing and 12.79. */
const book = (rows: readonly string[]): Book =>
  typedBook({
    '03': { columns: ['基本支出', '项目支出'], rows: ['205 教育支出 | 11.48 | 6.48', '20501 教育管理事务 | 4.13 | 6.48', '20502 普通教育 | 7.35 | 0.00', '208 社会保障和就业支出 | 0.00 | 12.79', '20801 人力资源管理事务 | 0.00 | 12.79'] },
    '05': { columns: ['一般公共预算财政拨款.基本支出', '一般公共预算财政拨款.项目支出'], rows: ['合计 | 11.48 | 19.27'] },
    '06': { columns: COLUMNS, rows },
  });
const MANAGEMENT = '20501 教育管理事务 | 10.61 | 4.13 | 6.48';
const SECURITY = ['208 社会保障和就业支出 | 12.79 | 0.00 | 12.79', '20801 人力资源管理事务 | 12.79 | 0.00 | 12.79'];
const RIGHT = ['合计 | 30.75 | 11.48 | 19.27', '205 教育支出 | 17.96 | 11.48 | 6.48', MANAGEMENT, '20502 普通教育 | 7.35 | 7.35 | 0.00', ...SECURITY];
const ALL_OF = (款: string): string => ['合计', '205', 款].flatMap((row) => ['基本支出', '项目支出'].map((column) => `${row}.${column}`)).join(', ');

describe('an amount in another column of its row, which formulas carried on into both sums, is one cause', () => {
  it('none where all is right', () => expect(movedIn(book(RIGHT), ...RULES)).toEqual([]));

  it('all that the row has', () => {
    const wrong = ['合计 | 30.75 | 4.13 | 26.62', '205 教育支出 | 17.96 | 4.13 | 13.83', MANAGEMENT, '20502 普通教育 | 7.35 | 0.00 | 7.35', ...SECURITY];
    expect(movedIn(book(wrong), ...RULES)).toEqual([`06 wrong-column 7.35: ${ALL_OF('20502')}`]);
  });

  it('or a part of it', () => {
    // 2.00 of 6.48.
    const wrong = ['合计 | 30.75 | 13.48 | 17.27', '205 教育支出 | 17.96 | 13.48 | 4.48', '20501 教育管理事务 | 10.61 | 6.13 | 4.48', '20502 普通教育 | 7.35 | 7.35 | 0.00', ...SECURITY];
    expect(movedIn(book(wrong), ...RULES)).toEqual([`06 wrong-column 6.48: ${ALL_OF('20501')}`]);
  });

  it('named by the 款, though its 类 has no other', () => {
    const wrong = ['合计 | 30.75 | 24.27 | 6.48', ...RIGHT.slice(1, 4), '208 社会保障和就业支出 | 12.79 | 12.79 | 0.00', '20801 人力资源管理事务 | 12.79 | 12.79 | 0.00'];
    const [cause, ...others] = movedIn(book(wrong), ...RULES);
    expect([cause, others]).toEqual(['06 wrong-column 12.79: 合计.基本支出, 合计.项目支出, 208.基本支出, 208.项目支出, 20801.基本支出, 20801.项目支出', []]);
  });
});

describe('no amount is said to be in another column', () => {
  const WRONG = ['合计 | 30.75 | 4.13 | 26.62', '205 教育支出 | 17.96 | 4.13 | 13.83', MANAGEMENT, '20502 普通教育 | 7.35 | 0.00 | 7.35', ...SECURITY];
  const kinds = (of: Book, ...lines: readonly string[]): string => movedIn(of, ...lines).join();

  it('where nothing tells in which row', () => {
    expect(kinds(book(WRONG), ACROSS, ...DOWN, ...TIES)).not.toContain('wrong-column');
  });

  it('where the sums did not follow', () => {
    const typed = [...RIGHT.slice(0, 3), '20502 普通教育 | 7.35 | 0.00 | 7.35', ...SECURITY];
    expect(movedIn(book(typed), ...RULES).filter((line) => line.includes('合计.'))).toEqual([]);
  });

  it('where one column only is off', () => {
    const typed = ['合计 | 38.10 | 11.48 | 26.62', '205 教育支出 | 25.31 | 11.48 | 13.83', MANAGEMENT, '20502 普通教育 | 14.70 | 7.35 | 7.35', ...SECURITY];
    expect(kinds(book(typed), ...RULES)).not.toContain('wrong-column');
  });

  it('where less was spent and more is left at the year’s end: the one follows from the other', () => {
    // 10's 支出 of 212 lacks 7.00, and formulas carried that into 合计 and to the year's end.
    const fund = typedBook({
      '04': { columns: ['政府性基金预算财政拨款'], rows: ['本年支出合计 | 58.91', '年末财政拨款结转和结余 | 25.35'] },
      '10': { columns: ['年初结转和结余', '本年收入', '本年支出.小计', '年末结转和结余'], rows: ['合计 | 9.79 | 74.47 | 51.91 | 32.35', '212 城乡社区支出 | 9.79 | 74.47 | 51.91 | 32.35'] },
    });
    const rules = ['10[*].年末结转和结余 = 10[*].年初结转和结余 + 10[*].本年收入 - 10[*].本年支出.小计', '10[合计].* = Σ 10[类].*', '10[合计].本年支出.小计 = 04[本年支出合计].政府性基金预算财政拨款', '10[合计].年末结转和结余 = 04[年末财政拨款结转和结余].政府性基金预算财政拨款'];
    expect(kinds(fund, ...rules)).not.toContain('wrong-column');
  });

  it('where the two are off by different amounts', () => {
    // 7.35 too few, and 7.53 too many.
    const typed = ['合计 | 30.93 | 4.13 | 26.80', '205 教育支出 | 18.14 | 4.13 | 14.01', MANAGEMENT, '20502 普通教育 | 7.53 | 0.00 | 7.53', ...SECURITY];
    expect(kinds(book(typed), ...RULES)).not.toContain('wrong-column');
  });
});
