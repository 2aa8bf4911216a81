import type { Book, RuleRun } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

const TOTALS = ['03[合计].本年支出合计 = 06[合计].小计', '03[合计].基本支出 = 06[合计].基本支出', '03[合计].项目支出 = 06[合计].项目支出'];
const COLUMNS = { '03': ['本年支出合计', '基本支出', '项目支出'], '06': ['小计', '基本支出', '项目支出'], '07': ['合计', '301', '302'], '09': ['本年收入', '本年支出'] };

/** A book by the totals of its tables. */
const totals = (amounts: Partial<Record<keyof typeof COLUMNS, string>>): Book =>
  typedBook(Object.fromEntries(Object.entries(amounts).map(([code, row]) => [code, { columns: COLUMNS[code as keyof typeof COLUMNS], rows: [`合计 | ${row}`] }])));
const run = (book: Book, ...lines: readonly string[]): RuleRun => checkBook(book, [...CATALOGUE.filter(({ id }) => id === 'M-16'), ruleOf('R', ...lines)]);
/** The tables that are said to be in the wrong unit. */
const mixed = (book: Book, ...lines: readonly string[]): readonly string[] =>
  run(book, ...lines).findings.flatMap(({ facts }) => (facts.code === 'unit-mix-up' ? [`${facts.table} ${facts.isLarger ? '元' : '万元'} (${facts.count}) ${facts.others.join(' ')}`] : []));

const wan = '5.00 | 3.00 | 2.00';
const yuan = '50000.00 | 30000.00 | 20000.00';

describe('M-16 a table in 元 among tables in 万元', () => {
  it.each<[string, Book, readonly string[], readonly string[]]>([
    ['three of its figures', totals({ '03': wan, '06': yuan }), TOTALS, ['06 元 (3) 03']],
    ['the other way round', totals({ '03': yuan, '06': wan }), TOTALS, ['03 元 (3) 06']],
    ['two of its figures only', totals({ '03': wan, '06': yuan }), TOTALS.slice(1), []],
    ['figures below zero', totals({ '03': '-5.00 | -3.00 | -2.00', '06': '-50000.00 | -30000.00 | -20000.00' }), TOTALS, ['06 元 (3) 03']],
    ['figures of another sign', totals({ '03': '-5.00 | -3.00 | -2.00', '06': yuan }), TOTALS, []],
    ['figures beside zeros', totals({ '03': '0.00 | 0.00 | 0.00', '06': yuan }), TOTALS, []],
    ['figures just any times apart', totals({ '03': wan, '06': '6.00 | 4.00 | 3.00' }), TOTALS, []],
    // 0.5 % of 10,000 times 1.00 is 50.00.
    ['ten thousand times but for what rounding takes', totals({ '03': '2.00 | 1.00 | 1.00', '06': '20100.00 | 10050.00 | 9950.00' }), TOTALS, ['06 元 (3) 03']],
    ['ten thousand times but for more than that', totals({ '03': '2.00 | 1.00 | 1.00', '06': '20100.00 | 10050.01 | 9950.00' }), TOTALS, []],
    ['inequalities do not say that two figures are one', totals({ '03': wan, '06': yuan }), TOTALS.map((line) => line.replace('=', '≥')), []],
  ])('%s', (_, book, lines, expected) => expect(mixed(book, ...lines)).toEqual(expected));

  it('is the one that most others contradict, though its figures are the smaller', () => {
    const book = totals({ '03': yuan, '06': wan, '07': yuan });
    const lines = ['06[合计].小计 = 07[合计].合计', '06[合计].基本支出 = 07[合计].301', '06[合计].项目支出 = 07[合计].302', ...TOTALS];
    expect(mixed(book, ...lines)).toEqual(['06 万元 (6) 03 07']);
  });

  it('is of two with as many contradictions the one with the larger figures', () => {
    const book = totals({ '03': wan, '06': yuan, '07': yuan, '09': '0.00 | 5.00' });
    expect(mixed(book, '03[合计].本年支出合计 = 07[合计].合计', ...TOTALS.slice(1), '06[合计].小计 = 09[合计].本年支出')).toEqual(['06 元 (3) 03 09']);
  });
});

describe('M-16 a table that agrees with another is in the right unit', () => {
  const book = (seven: string, nine: string): Book => totals({ '03': wan, '06': yuan, '07': `${seven} | 0.00 | 0.00`, '09': `0.00 | ${nine}` });

  it.each<[string, Book, string, readonly string[]]>([
    ['by a figure', book('50000.00', '0.00'), '06[合计].小计 = 07[合计].合计', []],
    ['not by zeros', book('0.00', '0.00'), '07[合计].合计 = 09[合计].本年支出', ['06 元 (3) 03']],
    ['not by its own sums', book('50000.00', '0.00'), '06[合计].小计 = 06[合计].基本支出 + 06[合计].项目支出', ['06 元 (3) 03']],
    ['not by its own sums, though a zero of another table is among them', book('50000.00', '0.00'), '06[合计].小计 = 06[合计].基本支出 + 06[合计].项目支出 + 09[合计].本年支出', ['06 元 (3) 03']],
    ['not by an inequality', book('50000.00', '0.00'), '06[合计].小计 ≥ 07[合计].合计', ['06 元 (3) 03']],
    ['not by what others agree on', book('50000.00', '2.00'), '03[合计].项目支出 = 09[合计].本年支出', ['06 元 (3) 03']],
  ])('%s', (_, of, line, expected) => expect(mixed(of, ...TOTALS, line)).toEqual(expected));
});

describe('M-16 speaks', () => {
  it('for what the table contradicts elsewhere, and not for what is wrong inside it or between others', () => {
    const book = totals({ '03': wan, '06': '50000.00 | 30000.00 | 20007.00', '09': '0.00 | 7.00' });
    const lines = [...TOTALS, '06[合计].小计 = 06[合计].基本支出 + 06[合计].项目支出', '03[合计].项目支出 = 09[合计].本年支出'];
    const { findings, verdicts } = run(book, ...lines);
    expect(findings.map(({ id }) => id)).toEqual(['M-16 06 单位', 'T-1#4 06[合计].小计', 'T-1#5 03[合计].项目支出']);
    expect(verdicts.filter(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'replaced').map(({ rule }) => rule)).toEqual(['T-1', 'T-1', 'T-1']);
  });
});
