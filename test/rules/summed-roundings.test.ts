import type { Book, RuleRun } from '../../src/model';
import { checkBook } from '../../src/rules';
import type { Rule } from '../../src/rules';
import { findingText } from '../../src/text/zh-CN';
import { ruleOf } from './support/run-line';
import { typedBook } from './support/typed-book';

const COLUMNS = ['本年支出合计', '基本支出', '项目支出'];
const CODES = ['201', '203', '205', '206', '207', '208', '210', '211', '212', '213'];

/** Rows of 类 with 10.00 of 基本支出 each and nothing else, and a 合计 written as told. */
const rowsOf = (total: string, classes: number, first = '10.00 | 10.00 | 0.00'): readonly string[] => [
  `合计 | ${total}`,
  ...CODES.slice(0, classes).map((code, at) => `${code} 类${at} | ${at === 0 ? first : '10.00 | 10.00 | 0.00'}`),
];

const lines = (...texts: readonly string[]): readonly Rule[] => texts.map((text, at) => ({ ...ruleOf('R', text), id: `T-${at + 1}` }));

const TIE = '03[合计].基本支出 = 06[合计].基本支出';
const SUMS = ['03[合计].* = Σ 03[类].*', '06[合计].* = Σ 06[类].*'] as const;

const outlays = (of03: readonly string[], of06: readonly string[]): Book => typedBook({ '03': { columns: COLUMNS, rows: of03 }, '06': { columns: ['小计', '基本支出', '项目支出'], rows: of06 } });

/** What is said of every failure: rule, severity. */
const said = (run: RuleRun): readonly string[] => run.verdicts.flatMap(({ rule, outcome }) => (outcome.state === 'fail' ? [`${rule} ${outcome.severity}`] : []));

const check = (book: Book, ...texts: readonly string[]): RuleRun => checkBook(book, lines(...texts));

/** 03 with seven 类 that sum up, the first of them so much more than 10.00, and 06 with seven that sum up to 70.00. */
const apart = (more: string, total: string): Book => outlays(rowsOf(`${total} | ${total} | 0.00`, 7, `${more} | ${more} | 0.00`), rowsOf('70.00 | 70.00 | 0.00', 7));

describe('totals that are sums of rounded rows', () => {
  it('want a look where they are no more apart than 14 roundings come to: four last places', () => {
    expect(said(check(apart('10.03', '70.03'), TIE, ...SUMS))).toEqual(['T-1 review']);
    expect(said(check(apart('10.04', '70.04'), TIE, ...SUMS))).toEqual(['T-1 review']);
    expect(said(check(apart('10.05', '70.05'), TIE, ...SUMS))).toEqual(['T-1 error']);
  });

  it('have no figure to be corrected, and say why', () => {
    const book = apart('10.03', '70.03');
    const run = check(book, TIE, ...SUMS);
    expect(run.causes).toEqual([]);
    expect(run.findings.map((finding) => findingText(finding, book).remark)).toEqual(['表内各列的合计都与所列各行之和相符，可能是逐行四舍五入后再相加造成的，请核对。']);
    expect(run.findings.map((finding) => findingText(finding, book).message)).toEqual([
      '一边是 70.03，另一边是 70.00 万元，相差 0.03 万元（300.00 元）。表内各列的合计都与所列各行之和相符，可能是逐行四舍五入后再相加造成的，请核对。',
    ]);
    expect(run.counts).toMatchObject({ error: 0, review: 1 });
  });

  it('are errors where no column sum speaks for them', () => {
    expect(said(check(apart('10.03', '70.03'), TIE))).toEqual(['T-1 error']);
    expect(said(check(outlays(['205 教育支出 | 10.03 | 10.03 | 0.00'], ['205 教育支出 | 10.00 | 10.00 | 0.00']), '03[205].基本支出 = 06[205].基本支出'))).toEqual(['T-1 error']);
  });

  it('are errors where a total is not the sum of its rows', () => {
    const typedWrong = outlays(rowsOf('70.03 | 70.03 | 0.00', 7), rowsOf('70.00 | 70.00 | 0.00', 7));
    expect(said(check(typedWrong, TIE, ...SUMS))).toContain('T-1 error');
    const offByOne = outlays(rowsOf('70.03 | 70.03 | 0.00', 7, '10.02 | 10.02 | 0.00'), rowsOf('70.00 | 70.00 | 0.00', 7));
    expect(said(check(offByOne, TIE, ...SUMS))).toContain('T-1 error');
    const unreadable = outlays(rowsOf('70.03 | 70.03 | 0.00', 7, '### | ### | 0.00'), rowsOf('70.00 | 70.00 | 0.00', 7));
    expect(said(check(unreadable, TIE, ...SUMS))).toContain('T-1 error');
  });

  it('may be rounded on their own a step further up, by one last place', () => {
    const tie = '03[205].基本支出 = 06[205].基本支出';
    const rows = (total: string, kind: string, first: string): readonly string[] => [
      `合计 | ${total} | ${total} | 0.00`,
      `205 教育支出 | ${kind} | ${kind} | 0.00`,
      ...Array.from({ length: 7 }, (_, at) => `2050${at + 1} 款${at} | ${at === 0 ? first : '10.00'} | ${at === 0 ? first : '10.00'} | 0.00`),
    ];
    const sums = ['03[合计].基本支出 = Σ 03[类].基本支出', '03[类].基本支出 = Σ 03[其款].基本支出', '06[类].基本支出 = Σ 06[其款].基本支出'];
    const tieOf = (total: string): readonly string[] => said(check(outlays(rows(total, '70.03', '10.03'), rows('70.00', '70.00', '10.00')), tie, ...sums)).filter((text) => text.startsWith('T-1'));
    expect(tieOf('70.03')).toEqual(['T-1 review']);
    expect(tieOf('70.04')).toEqual(['T-1 review']);
    expect(tieOf('70.05')).toEqual(['T-1 error']);
  });

  it('are not made of rows of nothing', () => {
    const nothing = (total: string, first: string): readonly string[] => [
      `合计 | ${total} | ${total} | 0.00`,
      `205 教育支出 | ${first} | ${first} | 0.00`,
      ...CODES.slice(3).map((code, at) => `${code} 类${at} | 0.00 | 0.00 | 0.00`),
    ];
    expect(said(check(outlays(nothing('70.03', '70.03'), nothing('70.00', '70.00')), TIE, ...SUMS))).toEqual(['T-1 error']);
  });

  it('differ across their row too, though never down their column', () => {
    const across = outlays(
      ['合计 | 140.03 | 70.00 | 70.00', ...CODES.slice(0, 7).map((code, at) => `${code} 类${at} | ${at < 3 ? '20.01' : '20.00'} | 10.00 | 10.00`)],
      rowsOf('70.00 | 70.00 | 0.00', 7),
    );
    expect(said(check(across, '03[合计].本年支出合计 = 03[合计].基本支出 + 03[合计].项目支出', SUMS[0]))).toEqual(['T-1 review']);
    const down = outlays(rowsOf('70.09 | 70.09 | 0.00', 7), rowsOf('70.00 | 70.00 | 0.00', 7));
    expect(said(check(down, '03[合计].基本支出 = Σ 03[类].基本支出', '03[合计].基本支出 = 03[合计].本年支出合计'))).toEqual(['T-1 error']);
  });

  it('may be more than what is to be no less, and nothing is to be 0 by them', () => {
    expect(said(check(apart('10.03', '70.03'), '03[合计].基本支出 ≤ 06[合计].基本支出', ...SUMS))).toEqual(['T-1 review']);
    const little = outlays(rowsOf('0.03 | 0.03 | 0.00', 1, '0.03 | 0.03 | 0.00'), rowsOf('70.00 | 70.00 | 0.00', 7));
    expect(said(check(little, '若 06[合计].项目支出 = 0: 03[合计].基本支出 = 0', ...SUMS))).toEqual(['T-1 error']);
  });

  it('of whole 分 leave no roundings behind in those of 万元', () => {
    const exact = (more: string): readonly string[] => rowsOf(`7${more.slice(1)} | 7${more.slice(1)} | 0.0000`, 7, `${more} | ${more} | 0.0000`).map((row) => row.replaceAll('10.00 ', '10.0000 '));
    // The seven figures of 06 alone were rounded, which come to three last places.
    expect(said(check(outlays(exact('10.0300'), rowsOf('70.00 | 70.00 | 0.00', 7)), TIE, ...SUMS))).toEqual(['T-1 review']);
    expect(said(check(outlays(exact('10.0400'), rowsOf('70.00 | 70.00 | 0.00', 7)), TIE, ...SUMS))).toEqual(['T-1 error']);
  });

  it('in a department’s own rules that go round in a circle are counted once', () => {
    const circle = ['03[合计].基本支出 = 03[205].基本支出', '03[205].基本支出 = 03[合计].基本支出'];
    const book = outlays(['合计 | 10.03 | 10.03 | 0.00', '205 教育支出 | 10.03 | 10.03 | 0.00'], ['合计 | 10.00 | 10.00 | 0.00']);
    expect(said(check(book, TIE, ...circle))).toEqual(['T-1 error']);
  });
});
