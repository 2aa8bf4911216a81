import { numeralOf, tableOf } from '../../../src/model';
import type { Book, TableCode } from '../../../src/model';
import { carriedIn } from '../../../src/rules/causes/carried-figures';
import { GroupAssessor } from '../../../src/rules/causes/group-assessment';
import { judgedFrom } from '../../../src/rules/causes/judged';
import { Trial } from '../../../src/rules/causes/trial';
import { tablesOf } from '../../../src/rules/notation/tables';
import type { IdentityRule } from '../../../src/rules/rule';
import { SweptVerdicts } from '../../../src/rules/swept-verdicts';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

/** The moves that are tried for a table where these lines are all the rules: the figure typed, then its sums. */
function moves(book: Book, code: TableCode, ...lines: readonly string[]): readonly string[] {
  const tables = tablesOf(book);
  const trial = new Trial(tables);
  const judged = judgedFrom([new SweptVerdicts(ruleOf('R', ...lines) as IdentityRule, tables, [])], tables, trial);
  return carriedIn(tableOf(book, code)!, new GroupAssessor(trial, judged, new Set())).map(({ kind, figures }) => {
    const [typed = '', ...sums] = figures.map(({ cell, value }) => `${cell.item}.${cell.column} ${numeralOf(value, '万元')}`);
    return `${kind} ${typed} <- ${sums.sort().join(', ')}`;
  });
}

const ACROSS = '06[*].小计 = Σ 06[*].(基本支出、项目支出)';
const DOWN = '06[合计].* = Σ 06[类].*';
const WHOLE = ['06[类].小计 = 07[同科目].合计', '06[合计].小计 = 07[合计].合计'];
const BASIC = ['06[类].基本支出 = 03[同科目].基本支出', '06[合计].基本支出 = 03[合计].基本支出'];
const THREE = ['合计 | 12.00', '205 甲 | 1.00', '208 丙 | 8.00', '210 丁 | 3.00'];
const SEVEN = ['合计 | 30.00', '205 甲 | 5.00', '208 丙 | 20.00', '210 丁 | 5.00'];

/** 06 beside 03 and 07, which have 1.00 of 5.00, 8.00 of 20.00 and 3.00 of 5.00 as 基本支出. */
const book = (six: readonly string[], three = THREE, seven = SEVEN): Book =>
  typedBook({
    '03': { columns: ['基本支出'], rows: three },
    '06': { columns: ['小计', '基本支出', '项目支出'], rows: six },
    '07': { columns: ['合计'], rows: seven },
  });
const RIGHT = ['205 甲 | 5.00 | 1.00 | 4.00', '208 丙 | 20.00 | 8.00 | 12.00', '210 丁 | 5.00 | 3.00 | 2.00'];
const PLUS_9 = ['合计 | 39.00 | 21.00 | 18.00', RIGHT[0]!, '208 丙 | 29.00 | 17.00 | 12.00', RIGHT[2]!];
/** 2.00 more of 205, 9.00 of 208 and 5.00 of 210. */
const THREE_SLIPS = ['合计 | 46.00 | 28.00 | 18.00', '205 甲 | 7.00 | 3.00 | 4.00', '208 丙 | 29.00 | 17.00 | 12.00', '210 丁 | 10.00 | 8.00 | 2.00'];
const OF_208 = 'unknown 208.基本支出 8.00 <- 208.小计 20.00, 合计.基本支出 12.00, 合计.小计 30.00';

describe('figures that formulas may have carried on', () => {
  it('stand where the rows and columns meet that others contradict, and are no sums themselves', () => {
    expect(moves(book(PLUS_9), '06', ACROSS, DOWN, ...WHOLE, ...BASIC)).toEqual([OF_208]);
    expect(moves(book(PLUS_9), '07', ACROSS, DOWN, ...WHOLE, ...BASIC)).toEqual([]);
  });

  it('need not be among what others contradict', () => {
    // 07 has no row of 208 to tell of the whole, nor 03 a total to tell of 基本支出.
    const rows = (all: readonly string[], without: string): string[] => all.filter((row) => !row.startsWith(without));
    const three = book(PLUS_9, rows(THREE, '合计'), rows(SEVEN, '208'));
    expect(moves(three, '06', ACROSS, DOWN, ...WHOLE, BASIC[0]!)).toEqual([OF_208]);
  });

  it('are asked by two relations with other tables at least, that are equations', () => {
    expect(moves(book(PLUS_9), '06', ACROSS, DOWN, BASIC[1]!)).toEqual([]);
    expect(moves(book(PLUS_9), '06', ACROSS, DOWN, ...[...WHOLE, ...BASIC].map((line) => line.replace('=', '≤')))).toEqual([]);
  });

  it('are not asked by the table’s own sums', () => {
    const own = ['合计 | 30.00 | 12.00 | 18.00', RIGHT[0]!, '208 丙 | 20.00 | 17.00 | 12.00', '210 丁 | 5.00 | 12.00 | 2.00'];
    expect(moves(book(own), '06', ACROSS, DOWN)).toEqual([]);
  });

  it('are off by what most relations say, and by what comes next', () => {
    const tries = (...lines: readonly string[]): readonly string[] => moves(book(THREE_SLIPS), '06', ACROSS, DOWN, ...lines).map((move) => move.split(' ').slice(1, 3).join(' '));
    expect(tries(...WHOLE, ...BASIC)).toEqual(['205.基本支出 1.00', '208.基本支出 8.00']);
    expect(tries(...WHOLE, ...BASIC, '06[210].小计 = 07[210].合计')).toEqual(['210.基本支出 3.00', '205.基本支出 1.00']);
  });

  it('have sums that hold: one that fails may hold when they are put right', () => {
    // The total of 项目支出 lacks 1.00, which says nothing of 208.
    const failing = ['合计 | 39.00 | 21.00 | 17.00', ...PLUS_9.slice(1)];
    expect(moves(book(failing), '06', ACROSS, DOWN, ...WHOLE, ...BASIC)).toEqual(['unknown 208.基本支出 8.00 <- 208.小计 20.00, 合计.基本支出 12.00, 合计.小计 30.00']);
  });

  it('are none where no sum follows, or sums lead back to one that is changed already', () => {
    expect(moves(book(PLUS_9), '06', ...WHOLE, ...BASIC)).toEqual([]);
    // 29.00 less 12.00 is 5.00, 5.00, 3.00 and 4.00, which stay as they are.
    const backwards = '06[208].小计 - 06[208].项目支出 = 06[205].小计 + 06[210].小计 + 06[210].基本支出 + 06[205].项目支出';
    expect(moves(book(PLUS_9), '06', ACROSS, DOWN, backwards, ...WHOLE, ...BASIC)).toEqual([]);
  });

  it('are told by what was done to them', () => {
    // 0.80 for 8.00.
    const lost = ['合计 | 22.80 | 4.80 | 18.00', RIGHT[0]!, '208 丙 | 12.80 | 0.80 | 12.00', RIGHT[2]!];
    expect(moves(book(lost), '06', ACROSS, DOWN, ...WHOLE, ...BASIC)).toEqual([OF_208.replace('unknown', 'decimal-shift')]);
  });

  it('are not looked for in what has no figure', () => {
    const blank = ['合计 | 39.00 |  | 18.00', RIGHT[0]!, '208 丙 | 29.00 |  | 12.00', RIGHT[2]!];
    expect(moves(book(blank), '06', ACROSS, DOWN, ...WHOLE, ...BASIC)).toEqual([]);
  });
});
