import { typedBook } from '../support/typed-book';
import { causesOf } from './support/said';
import { movedIn } from './support/moved';

describe('figures that stand in each other’s place are one cause', () => {
  it('though one of them stands in every relation that fails', () => {
    // 201 is 11.25 = 7.13 + 4.12. Its 小计 fails beside 07 and across; 11.25 there, or 4.12 + 11.25, would mend one alone.
    const book = typedBook({
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['201 甲 | 7.13 | 11.25 | 4.12', '202 乙 | 23.87 | 14.36 | 9.51'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
    });
    const rules = ['06[*].小计 = Σ 06[*].(基本支出、项目支出)', '06[*].小计 = 07[同科目].合计'];
    expect(movedIn(book, ...rules)).toEqual(['06 columns-swapped 11.25: 201.小计, 201.基本支出']);
    // And it names the relations that it explains.
    expect(causesOf(book, ...rules).flatMap(({ instances }) => instances)).toEqual(['T-1 06[201].小计', 'T-1#2 06[201].小计']);
  });

  it('though in either of two columns each would be found by itself', () => {
    // Two tables have each 小计, and two each 基本支出.
    const book = typedBook({
      '02': { columns: ['本年收入合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
      '03': { columns: ['基本支出'], rows: ['201 甲 | 7.13', '202 乙 | 14.36'] },
      '06': { columns: ['小计', '基本支出'], rows: ['201 甲 | 23.87 | 14.36', '202 乙 | 11.25 | 7.13'] },
      '07': { columns: ['合计', '301'], rows: ['201 甲 | 11.25 | 7.13', '202 乙 | 23.87 | 14.36'] },
    });
    const rules = ['06[*].小计 = 02[同科目].本年收入合计', '06[*].小计 = 07[同科目].合计', '06[*].基本支出 = 03[同科目].基本支出', '06[*].基本支出 = 07[同科目].301'];
    expect(movedIn(book, ...rules)).toEqual(['06 rows-swapped 11.25: 201.小计, 201.基本支出, 202.小计, 202.基本支出']);
  });

  it('though one of the two would be found by itself', () => {
    // 02 lists 201 alone: 202 could as well be right, and 07 wrong.
    const book = typedBook({
      '02': { columns: ['本年收入合计'], rows: ['201 甲 | 11.25'] },
      '06': { columns: ['小计'], rows: ['201 甲 | 23.87', '202 乙 | 11.25'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87'] },
    });
    expect(movedIn(book, '02[*].本年收入合计 = 06[同科目].小计', '06[*].小计 = 07[同科目].合计')).toEqual(['06 rows-swapped 11.25: 201.小计, 202.小计']);
  });

  it('though each, while the other stands where it does, is asked some other figure by more relations', () => {
    // 47.18 + 5.00 = 52.18. Beside the other as it stands, both openings ask 57.18 of the one and 42.18 of the other.
    const book = typedBook({
      '01': { columns: ['决算数'], rows: ['本年收入合计 | 52.18', '收入总计 | 47.18', '使用非财政拨款结余 | 0.00', '年初结转和结余 | 5.00'] },
      '04': { columns: ['金额'], rows: ['本年收入合计 | 47.18', '年初财政拨款结转和结余 | 5.00', '收入总计 | 52.18'] },
    });
    const rules = ['01[本年收入合计] = 04[本年收入合计]', '01[收入总计] = 04[收入总计]', '01[收入总计] = 01[本年收入合计] + 01[年初结转和结余]', '01[收入总计] = 01[本年收入合计] + 04[年初财政拨款结转和结余]'];
    expect(movedIn(book, ...rules)).toEqual(['01 rows-swapped 47.18: 本年收入合计.决算数, 收入总计.决算数']);
  });
});

describe('a figure that alone explains as much as an exchange comes first', () => {
  it('though something else is wrong besides, and nothing speaks against the exchange', () => {
    // 202 happens to hold what 201 should, and 07 and 09 know nothing of 202. 11.25 = 7.13 + 4.12, and 47.18 = 30.02 + 17.16.
    const book = typedBook({
      '03': { columns: ['基本支出'], rows: ['203 丙 | 30.02'] },
      '06': { columns: ['基本支出', '项目支出'], rows: ['201 甲 | 7.13 | 41.20', '202 乙 | 14.36 | 4.12', '203 丙 | 30.20 | 17.16'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 11.25', '203 丙 | 47.18'] },
      '09': { columns: ['本年支出'], rows: ['201 甲 | 4.12'] },
    });
    const rules = ['07[*].合计 = 06[同科目].基本支出 + 06[同科目].项目支出', '09[*].本年支出 = 06[同科目].项目支出', '03[*].基本支出 = 06[同科目].基本支出'];
    expect(movedIn(book, ...rules)).toEqual(['06 digits-swapped 30.02: 203.基本支出', '06 decimal-shift 4.12: 201.项目支出']);
  });
});
