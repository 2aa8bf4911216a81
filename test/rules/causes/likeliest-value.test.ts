import type { Book } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import type { Rule } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { ACROSS, catalogueRule, COLUMNS, DOWN, inWords, wordsOf } from './support/said';

/** 07's total, and 06 with a row for each of these; every row of 06 is said to hold 07's total. */
const LINE = '06[*].小计 = 07[合计].合计';

const book = (total: string, rows: readonly string[], further: Parameters<typeof typedBook>[0] = {}): Book =>
  typedBook({ ...further, '06': { columns: ['小计'], rows: rows.map((amount, index) => `${201 + index} 类${index} | ${amount}`) }, '07': { columns: ['合计'], rows: [`合计 | ${total}`] } });

const EIGHT = ['1.07', '2.13', '3.59', '4.17', '5.29', '6.73', '7.93', '8.61'];

describe('of the many values that equations ask of one cell', () => {
  it('the one that most ask is found, wherever it stands, and the others then differ from it', () => {
    // Two ask for 9.37, which no other row can be told to hold; each of the others asks for its own.
    const words = wordsOf(book('50.00', [...EIGHT, '9.37', '9.37']), LINE);
    expect(words).toHaveLength(9);
    expect(words.find((cause) => cause.startsWith('合计'))).toBe('合计.合计 unknown 9.37 0.66 (2)');
    expect(words.filter((cause) => cause.includes('.小计') && cause.includes(' 9.37 '))).toHaveLength(8);
  });

  it('a copied figure is tried before eight sums', () => {
    const columns = ['小计', '基本支出', '项目支出'];
    const sums = typedBook({
      '03': { columns: ['本年支出合计'], rows: ['合计 | 143.08'] },
      '06': { columns, rows: EIGHT.map((amount, index) => `${201 + index} 类${index} | 0.00 | ${amount} | 300.53`) },
      '07': { columns: ['合计'], rows: ['合计 | 134.08'] },
    });
    const [first] = wordsOf(sums, '07[合计].合计 = 06[*].基本支出 + 06[*].项目支出', '07[合计].合计 = 03[合计].本年支出合计');
    expect(first).toBe('合计.合计 digits-swapped 143.08 0.5 (1) or 合计.本年支出合计');
  });

  it('one that breaks what holds comes after one that breaks nothing, though more ask it', () => {
    // Two ask for 30, more than any of 03's three; one asks for 21.
    const limits = { '03': { columns: ['本年支出合计'], rows: ['201 类0 | 25.00', '202 类1 | 25.00', '203 类2 | 25.00'] } };
    const words = wordsOf(book('20.00', ['30.00', '30.00', '21.00'], limits), LINE, '07[合计].合计 ≤ 03[*].本年支出合计');
    expect(words).toContain('合计.合计 digit-wrong 21.00 0.5 (1) or 203.小计');
  });

  it('one that people mistype so comes before another that as many ask: two slips in one sum', () => {
    // 57.38 + 194.44 = 251.82, typed 53.78 and 149.44; the 合计 alone asks 102.38 of the first, or 198.04 of the second.
    const rows = ['合计 | 251.82 | 251.82 | 0.00', '205 教育支出 | 57.38 | 53.78 | 0.00', '210 卫生健康支出 | 194.44 | 149.44 | 0.00'];
    const words = wordsOf(typedBook({ '03': { columns: COLUMNS, rows } }), ACROSS, DOWN);
    expect(words.map((cause) => cause.split(' ').slice(0, 3).join(' '))).toEqual(['210.基本支出 digits-swapped 194.44', '205.基本支出 digits-swapped 57.38']);
  });

  it('none is asked of a cell that has been given another', () => {
    // a is to be 10 and 30 as well; b and c are right in all else that reads them.
    const twice = typedBook({ '03': { columns: ['本年支出合计'], rows: ['合计 | 20.00'] }, '06': { columns: ['小计'], rows: ['合计 | 10.00'] }, '07': { columns: ['合计'], rows: ['合计 | 30.00'] } });
    const words = wordsOf(twice, '03[合计].本年支出合计 = 06[合计].小计', '03[合计].本年支出合计 = 07[合计].合计');
    expect(words.filter((cause) => cause.startsWith('合计.本年支出合计'))).toHaveLength(1);
    expect(words).toHaveLength(2);
  });

  it('none is below zero where a sign check says that nothing is', () => {
    const ten = typedBook({ '03': { columns: COLUMNS, rows: ['合计 | 61.49 | 614.90 | 0.00'] } });
    const said = (...rules: readonly Rule[]): readonly string[] => checkBook(ten, [ruleOf('R', ACROSS), ...rules]).causes.map(inWords);
    expect(said()).toEqual(['合计.本年支出合计 decimal-shift 614.90 0.33 (1) or 合计.基本支出, 合计.项目支出']);
    expect(said(catalogueRule('F-307'))).toEqual(['合计.本年支出合计 decimal-shift 614.90 0.5 (1) or 合计.基本支出']);
  });

  it('but nothing at all is asked, where a 尾差 asks for less', () => {
    // 12.34 + 45.66 = 58.00, printed as 57.99; 3.28 was typed where nothing belongs, and the sum asks for -0.01.
    const nothing = typedBook({
      '03': { columns: [...COLUMNS, '上缴上级支出'], rows: ['合计 | 57.99 | 12.34 | 45.66 | 3.28'] },
      '06': { columns: ['小计', '基本支出', '项目支出'], rows: ['合计 | 57.99 | 12.34 | 45.66'] },
    });
    const lines = ['03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出、上缴上级支出)', '03[合计].本年支出合计 = 06[合计].小计', '03[合计].(基本支出、项目支出) = 06[合计].(基本支出、项目支出)'];
    const said = (...rules: readonly Rule[]): readonly string[] => checkBook(nothing, [ruleOf('R', ...lines), ...rules]).causes.map(inWords);
    expect(said()).toEqual(['合计.上缴上级支出 unknown -0.01 0.66 (1)']);
    expect(said(catalogueRule('F-307'))).toEqual(['合计.上缴上级支出 unknown 0.00 0.66 (1)']);
  });

  it('a slip of the hand is seen through the 尾差 of a sum', () => {
    // 68.59 + 22.40 = 90.99, printed as 91.00; 68.59 was typed as 86.59, and the sum alone asks for 68.60.
    const tail = typedBook({ '03': { columns: COLUMNS, rows: ['合计 | 91.00 | 86.59 | 22.40'] } });
    expect(wordsOf(tail, ACROSS)[0]).toMatch(/^合计\.基本支出 digits-swapped 68\.59 /);
  });

  it('a figure copied from another is asked as it stands there, whatever slip lies beside it', () => {
    const copied = typedBook({ '03': { columns: ['本年支出合计'], rows: ['合计 | 86.59'] }, '06': { columns: ['小计'], rows: ['合计 | 68.60'] } });
    expect(wordsOf(copied, '03[合计].本年支出合计 = 06[合计].小计')[0]).toMatch(/ unknown (?:68\.60|86\.59) /);
  });

  it('a 类 whose only 款 has the same figure was not copied from it', () => {
    const alone = typedBook({ '03': { columns: ['本年支出合计'], rows: ['合计 | 20.00', '208 社保 | 9.00', '20805 养老 | 9.00'] } });
    expect(wordsOf(alone, DOWN).join()).not.toContain('neighbouring');
  });
});
