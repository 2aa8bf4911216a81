import type { Book, Outcome } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { contradicts } from '../../../src/rules/causes/contradicts';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';
import { ACROSS } from './support/said';

/** How many causes a rule that only asks for a look (需核对) comes to. */
const causesUnder = (line: string, book: Book): number => checkBook(book, [ruleOf('W', line)]).causes.length;

describe('a rule that only asks for a look has a cause where roundings cannot explain it', () => {
  // Every figure is right to a last place, and four last places are never enough to accuse anybody.
  it.each([
    ['10.00', '10.03', 0],
    ['10.00', '10.04', 0],
    ['10.00', '10.05', 1],
  ])('two figures, %s and %s', (one, other, causes) => {
    const book = typedBook({ '03': { columns: ['本年支出合计'], rows: [`合计 | ${one}`] }, '06': { columns: ['小计'], rows: [`合计 | ${other}`] } });
    expect(causesUnder('03[合计].本年支出合计 = 06[合计].小计', book)).toBe(causes);
  });

  it.each([
    ['10.05', 0],
    ['10.06', 1],
  ])('five figures: a total of %s for 4.00 + 3.00 + 2.00 + 1.00', (total, causes) => {
    const columns = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'];
    const book = typedBook({ '03': { columns, rows: [`合计 | ${total} | 4.00 | 3.00 | 2.00 | 1.00`] } });
    expect(causesUnder('03[*].本年支出合计 = Σ 03[*].(基本支出、项目支出、上缴上级支出、经营支出)', book)).toBe(causes);
  });

  it.each([
    ['10.0200', 0],
    ['10.0300', 1],
  ])('a finer figure brings its own last place: %s for 4.00 + 6.00', (total, causes) => {
    // 0.0001 + 0.01 + 0.01.
    const book = typedBook({ '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: [`合计 | ${total} | 4.00 | 6.00`] } });
    expect(causesUnder(ACROSS, book)).toBe(causes);
  });
});

test('a rule that only informs accuses nobody, however far the figures lie apart', () => {
  const book = typedBook({ '03': { columns: ['本年支出合计'], rows: ['合计 | 10.00'] }, '06': { columns: ['小计'], rows: ['合计 | 99.00'] } });
  const { causes, counts } = checkBook(book, [ruleOf('I', '03[合计].本年支出合计 = 06[合计].小计')]);
  expect(counts).toMatchObject({ error: 0, info: 1 });
  expect(causes).toEqual([]);
});

test('what is said of one figure by itself contradicts no other, unless it is an error', () => {
  const outcome: Outcome = { state: 'fail', severity: 'review', finding: { code: 'negative', cells: [], formula: '金额不为负' } };
  expect(contradicts(outcome)).toBe(false);
  expect(contradicts({ ...outcome, severity: 'error' })).toBe(true);
});
