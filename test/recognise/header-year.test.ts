import { recognise } from '../../src/recognise';
import type { Sheet } from '../../src/model';
import { saysAnotherYear, withoutOwnYear } from '../../src/recognise/header-year';
import { amountsOn, refusalsOf, scSheet } from './support/fixtures';
import { typedSheet, withTexts, withValues } from './support/typed-sheet';

describe('a header’s text with a year', () => {
  it.each([
    ['本年决算数', '决算数'],
    ['本年度决算数', '决算数'],
    ['2024年决算数', '决算数'],
    ['2024年度决算数', '决算数'],
    ['2024年度预算数', '预算数'],
    // Another year's, or nothing of the kind.
    ['2023年决算数', '2023年决算数'],
    ['2025年度决算数', '2025年度决算数'],
    ['上年决算数', '上年决算数'],
    ['上年度决算数', '上年度决算数'],
    ['去年决算数', '去年决算数'],
    ['2024决算数', '2024决算数'],
    ['决算数', '决算数'],
    ['本年支出', '本年支出'],
    ['2024年决算数合计', '2024年决算数合计'],
    ['非本年决算数', '非本年决算数'],
  ])('%s says %s in 2024', (text, expected) => expect(withoutOwnYear(text, () => 2024)).toBe(expected));

  it.each([
    ['2023年决算数', 2024, true],
    ['上年度预算数', 2024, true],
    ['2024年决算数', undefined, true],
    ['2024年决算数', 2024, false],
    ['本年决算数', undefined, false],
    ['上年结转', 2024, false],
    ['2023年度', 2024, false],
  ])('%s in %s is of another year: %s', (text, year, expected) => expect(saysAnotherYear(text, () => year)).toBe(expected));
});

/** Tables 01 and 08 with another wording for 决算数; both state 2024年度. */
const worded = (table: '01' | '08', text: string): Sheet =>
  withValues(scSheet(table), (value) => (typeof value === 'string' && !value.includes('表') ? value.replace('决算数', text) : value));
const withoutYear = (sheet: Sheet): Sheet => withTexts(sheet, { '2024年度': null });
const codes = (...sheets: readonly Sheet[]): readonly string[] => recognise(sheets).tables.map(({ code }) => code);

describe('决算数 of this year', () => {
  it.each(['本年决算数', '本年度决算数', '2024年决算数', '2024年度决算数', '2024 年度\n决算数', '2024年决算数（万元）'])('may be called %s', (text) => {
    for (const table of ['01', '08'] as const) expect(amountsOn(worded(table, text))).toEqual(amountsOn(scSheet(table)));
  });

  it('may stand in place of 金额 in 04', () => {
    expect(amountsOn(withTexts(scSheet('04'), { 金额: '2024年决算数' }))).toEqual(amountsOn(scSheet('04')));
  });

  it.each(['上年决算数', '上年度决算数', '2023年决算数', '2023年度决算数', '2025年决算数'])('is not what %s says', (text) => {
    for (const table of ['01', '08'] as const) {
      const book = recognise([worded(table, text)]);
      expect([book.tables, book.refusals.map(({ reason }) => reason), book.refusals[0]?.details.every((detail) => detail.startsWith(text))]).toEqual([[], ['header-mismatch'], true]);
    }
  });

  it('is not to be told from that of another year beside it', () => {
    const both = (one: string, other: string): Sheet =>
      typedSheet(
        '01',
        `收入支出决算总表
        2024年度 | | | 单位：万元
        收入 | | | 支出 | |
        项目 | ${one} | ${other} | 项目 | ${one} | ${other}
        本年收入合计 | 5.00 | 4.00 | 本年支出合计 | 5.00 | 4.00`,
      );
    expect([codes(both('2024年决算数', '2023年决算数')), codes(both('上年决算数', '本年决算数'))]).toEqual([[], []]);
  });

  it('stands beside last year’s where that is behind the table, which is then no part of it', () => {
    const sheet = worded('01', '2024年决算数');
    const header = sheet.values.findIndex((cells) => cells.includes('2024年决算数'));
    const wide = {
      ...sheet,
      values: sheet.values.map((cells, row) => [...cells, row === header ? '2023年决算数' : null]),
      formats: sheet.formats.map((cells) => [...cells, 'General']),
    };
    expect(amountsOn(wide)).toEqual(amountsOn(scSheet('01')));
  });
});

describe('the year of a header', () => {
  const of = (text: string): Sheet => withoutYear(worded('01', text));

  it('is that of the book where nothing above the header states one', () => {
    expect(codes(of('2024年决算数'), scSheet('02'))).toEqual(['01', '02']);
    expect(codes(of('2023年决算数'), scSheet('02'))).toEqual(['02']);
    // The later year where two are stated equally often, as in a book that keeps last year's tables.
    const kept = withTexts(scSheet('02'), { '2024年度': '2023年度' });
    expect(codes(of('2023年决算数'), scSheet('02'), scSheet('03'), kept)).toEqual(['02', '03']);
    expect(codes(kept, of('2024年决算数'), scSheet('02'))).toEqual(['01', '02']);
  });

  it('is its own where nobody else states one', () => {
    expect(recognise([of('2023年决算数')]).tables.map(({ code, year }) => [code, year])).toEqual([['01', 2023]]);
  });

  it('is that of its own table before that of the others', () => {
    const last = withTexts(worded('01', '2023年决算数'), { '2024年度': '2023年度' });
    expect(recognise([last, scSheet('02'), scSheet('03')]).tables.map(({ code, year }) => [code, year])).toEqual([['01', 2023], ['02', 2024], ['03', 2024]]);
  });
});

describe('table 13', () => {
  const thirteen = (planned: string, spent: string): Sheet => withTexts(scSheet('13'), { 预算数: planned, 决算数: spent });

  it.each(['2024年', '2024年度', '本年'])('may say %s', (year) => {
    expect(amountsOn(thirteen(`${year}预算数`, `${year}决算数`))).toEqual(amountsOn(scSheet('13')));
  });

  it.each(['2023年决算数', '上年决算数'])('that says %s is refused, though its columns may go by place', (text) => {
    expect(refusalsOf(recognise([thirteen('预算数', text)]))).toEqual([`header-mismatch 财政拨款“三公”经费支出决算表 ${text}`]);
  });
});
