import { amountFromNumeral } from '../../../src/model';
import type { Book } from '../../../src/model';
import { auditLines, checkBook } from '../../../src/rules';
import { Trial } from '../../../src/rules/causes/trial';
import { numeral } from '../../../src/rules/notation/formula/weighing';
import { tablesOf } from '../../../src/rules/notation/tables';
import { AUDIT_WORDS } from '../../../src/text/zh-CN';
import { instancesOf, ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
/** 50 亿万元 is 5 × 10^15 分: each can be counted, two of them together cannot (2^53 is 9.007 × 10^15). */
const LARGE = '5000000000.00';
const large: Book = typedBook({
  '03': { columns: COLUMNS, rows: [`合计 | ${LARGE} | ${LARGE} | ${LARGE}`, '208 社保 | 3.00 | 1.00 | 2.00', '210 卫生 | 4999999997.00 | 4999999997.00 | 0.00'] },
  '06': { columns: ['小计'], rows: ['208 社保 | 2.00'] },
});

describe('in a table whose amounts together are more than can be counted', () => {
  it.each([
    ['06[208].小计 ≤ 03[208].本年支出合计', '06[208].小计: pass'],
    ['03[208].本年支出合计 ≥ 06[208].小计', '03[208].本年支出合计: pass'],
    ['03[208].项目支出 ≥ 0', '03[208].项目支出: pass'],
    ['03[208].项目支出 ≠ 0', '03[208].项目支出: pass'],
    ['03[208].本年支出合计 = 03[208].基本支出 + 03[208].项目支出', '03[208].本年支出合计: pass'],
    ['03[合计].本年支出合计 = 03[合计].基本支出', '03[合计].本年支出合计: pass'],
    ['03[208].本年支出合计 ≤ 06[208].小计', '03[208].本年支出合计: error'],
    ['03[208].项目支出 = 0', '03[208].项目支出: error'],
    ['03[210].项目支出 ≠ 0', '03[210].项目支出: error'],
  ])('%s is judged by its own figures', (line, expected) => expect(instancesOf(large, line)).toEqual([expected]));

  const across = '03[合计].本年支出合计 = 03[合计].基本支出 + 03[合计].项目支出';

  it('a relation whose own figures cannot be counted together is left open, and the others are judged', () => {
    expect(instancesOf(large, across)).toEqual(['03[合计].本年支出合计: not-evaluated out-of-range']);
    const { counts, notEvaluated } = checkBook(large, [ruleOf('R', across, '03[208].本年支出合计 = 03[208].基本支出 + 03[208].项目支出')]);
    expect(counts).toMatchObject({ pass: 1, notEvaluated: 1 });
    expect(notEvaluated).toMatchObject([{ reason: 'out-of-range', count: 1, cells: [{ item: '合计' }, { item: '合计' }, { item: '合计' }] }]);
  });

  it('so is a condition', () => {
    expect(instancesOf(large, `若 ${across}: 03[208].项目支出 = 0`)).toEqual(['03[208].项目支出: not-evaluated out-of-range']);
  });

  it('the audit sheet has a line for it all the same', () => {
    const whole = typedBook({ '03': { columns: COLUMNS, rows: [`合计 | ${LARGE} | ${LARGE} | ${LARGE}`] } });
    const rules = [ruleOf('R', across)];
    const [line] = auditLines(whole, checkBook(whole, rules), AUDIT_WORDS, rules);
    expect(line).toMatchObject({ verdict: AUDIT_WORDS.notEvaluated['out-of-range'] });
  });
});

test('however often values are tried, a table holds no more than its amounts', () => {
  const book = typedBook({ '03': { columns: ['本年支出合计'], rows: ['208 社保 | 3000000.00', '210 卫生 | 5.00'] } });
  const before = tablesOf(book);
  const trial = new Trial(before);
  const cell = book.tables[0]!.cells.get('208')!.get('本年支出合计')!;
  for (const numeralTried of ['3000000.00', '-7.00', '2000000.00']) trial.set(cell, { kind: 'amount', amount: amountFromNumeral(numeralTried, '万元', 2) });
  expect(trial.tables.get('03')!.magnitude).toBe(2_000_005_000_000);
  trial.set(cell, { kind: 'unreadable', cause: 'text' });
  expect(trial.tables.get('03')!.magnitude).toBe(5_000_000);
  expect(before.get('03')!.magnitude).toBe(3_000_005_000_000);
});

test.each([
  [557_203_880_185_448, 1_000_000, '557203880.185448'],
  [9_007_199_254_740_991, 100, '90071992547409.91'],
  [-1_258_845_000_001, 1_000_000, '-1258845.000001'],
  [15_000, 1_000_000, '0.015'],
  [0.5, 1_000_000, '0.0000005'],
  [-0, 100, '0'],
  [1_000_000, 1_000_000, '1'],
])('%d 分 of %d a unit are written as %s', (fen, fenPerUnit, expected) => expect(numeral(fen, fenPerUnit)).toBe(expected));
