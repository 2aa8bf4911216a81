import type { Book } from '../../../src/model';
import { typedBook } from '../support/typed-book';
import { movedIn } from './support/moved';

/** 06 with these 小计, and 07 with what is known of them. */
const sixAndSeven = (six: readonly string[], seven: readonly string[]): Book =>
  typedBook({ '06': { columns: ['小计'], rows: six }, '07': { columns: ['合计'], rows: seven } });
const COPY = '07[*].合计 = 06[同科目].小计';
/** The causes that are said to be figures which moved. */
const runsIn = (book: Book, ...lines: readonly string[]): readonly string[] => movedIn(book, ...lines).filter((cause) => cause.includes(' rows-'));

describe('the figure that a run was pasted over', () => {
  it('is told by the other table, were it only for two others', () => {
    // Should be 11.25, 23.87, 34.96. Either table may have slid, and the rule has 06 first.
    const book = sixAndSeven(['201 甲 | 0.00', '202 乙 | 11.25', '203 丙 | 23.87'], ['201 甲 | 11.25', '202 乙 | 23.87', '203 丙 | 34.96']);
    expect(movedIn(book, '06[*].小计 = 07[同科目].合计')).toEqual(['06 rows-shifted 11.25: 201.小计, 202.小计, 203.小计']);
  });

  it('is left as it is where nothing tells, and three others go back', () => {
    const book = sixAndSeven(['201 甲 | 0.00', '202 乙 | 11.25', '203 丙 | 23.87', '204 丁 | 34.96'], ['201 甲 | 11.25', '202 乙 | 23.87', '203 丙 | 34.96']);
    expect(movedIn(book, COPY)).toEqual(['06 rows-shifted 11.25: 201.小计, 202.小计, 203.小计']);
  });

  it('is no proof: what it alone explains counts for nothing', () => {
    // 201 should be 23.87, as 202 happens to be, and 203 should be 47.18; 202 is wrong in another way, as 03 shows.
    const book = typedBook({
      '02': { columns: ['本年收入合计'], rows: ['201 甲 | 23.87'] },
      '03': { columns: ['本年支出合计'], rows: ['202 乙 | 60.03'] },
      '06': { columns: ['小计'], rows: ['201 甲 | 11.25', '202 乙 | 23.87', '203 丙 | 34.96'] },
      '07': { columns: ['合计'], rows: ['201 甲 | 23.87', '203 丙 | 47.18'] },
    });
    expect(runsIn(book, COPY, '02[*].本年收入合计 = 06[同科目].小计', '03[*].本年支出合计 = 06[同科目].小计')).toEqual([]);
  });
});

describe('a 类 over which its 款 were pasted one row up, while 甲 and 乙 may come to no more than the 类,', () => {
  // It should be 80.00, with 40.00 and 23.87 for 甲 and 乙. Now 40.00 has room for 23.87 + 11.25.
  const PARTS = ['20501 甲 | 40.00', '20502 乙 | 23.87', '20503 丙 | 11.25'];
  /** 03 agrees with 07. */
  const pasted = (known: readonly string[]): Book =>
    typedBook({
      '03': { columns: ['本年支出合计'], rows: known },
      '06': { columns: ['小计'], rows: ['205 教育支出 | 40.00', '20501 甲 | 23.87', '20502 乙 | 11.25', '20503 丙 | 20.05'] },
      '07': { columns: ['合计'], rows: known },
    });
  const RULES = [COPY, '07[*].合计 = 03[同科目].本年支出合计', '06[205].小计 ≥ 06[20501].小计 + 06[20502].小计'];

  it('gets back what the other table tells of it', () => {
    expect(movedIn(pasted(['205 教育支出 | 80.00', ...PARTS]), ...RULES)).toEqual(['06 rows-shifted 11.25: 205.小计, 20501.小计, 20502.小计, 20503.小计']);
  });

  it('was not, for all that is known, where nothing tells: 40.00 has no room for 63.87, and only 丙 goes back', () => {
    const said = movedIn(pasted(PARTS), ...RULES);
    // Of 甲 and 乙 06 may be right and 07 wrong.
    expect(said.filter((cause) => cause.startsWith('06'))).toEqual(['06 unknown 11.25: 20503.小计']);
  });
});

describe('no run is made up of', () => {
  it('a 类 and the one above, since a 类 and its only 款 are alike by rights', () => {
    const book = sixAndSeven(['204 公共安全支出 | 143.60', '205 教育支出 | 14.36', '20501 管理事务 | 23.87'], ['204 公共安全支出 | 14.36', '205 教育支出 | 23.87', '20501 管理事务 | 23.87']);
    expect(runsIn(book, COPY, '06[205].小计 = Σ 06[其款].小计')).toEqual([]);
  });

  it('five rows of which a move would explain two, the first and the last', () => {
    // 201 and 205 hold each what the row below should; of those between them nothing is known but that 合计 does not fit.
    const rows = ['201 甲 | 11.25', '202 乙 | 23.87', '203 丙 | 34.96', '204 丁 | 47.18', '205 戊 | 58.09', '206 己 | 60.31'];
    const book = sixAndSeven(['合计 | 999.99', ...rows], ['201 甲 | 23.87', '205 戊 | 60.31']);
    expect(runsIn(book, COPY, '06[合计].小计 = Σ 06[类].小计')).toEqual([]);
  });
});
