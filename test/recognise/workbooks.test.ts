import { recognise } from '../../src/recognise';
import type { Sheet } from '../../src/model';
import { boundAmounts } from './support/bound-amounts';
import { amountsOn, refusalsOf, scSheet, SC_SHEETS, wholeSheet } from './support/fixtures';
import { rowWith, typedSheet, withTexts, withValues } from './support/typed-sheet';

const whole = amountsOn(...SC_SHEETS);
const named = (sheet: Sheet, name: string): Sheet => ({ ...sheet, name });
const ofYear = (sheet: Sheet, year: number): Sheet => withTexts(sheet, { '2024年度': `${year}年度` });
/** The sheet with another 合计, to tell it from the first. */
const altered = (sheet: Sheet): Sheet => {
  const row = rowWith(sheet, '合计');
  return withValues(sheet, (value, at) => (at === row && typeof value === 'number' ? 1.5 : value));
};

describe('a table twice', () => {
  it('is taken once, the first, and the other is refused with the name of the sheet that was taken', () => {
    const book = recognise([...SC_SHEETS, named(altered(scSheet('03')), '副本')]);
    expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
    expect(book.refusals).toEqual([{ sheet: '副本', reason: 'second-copy', title: '支出决算表', year: 2024, details: ['财决公开03表'] }]);
  });

  it('is taken from the visible sheet, wherever the hidden one stands', () => {
    const stale = SC_SHEETS.map((sheet) => ({ ...sheet, name: `旧${sheet.name}`, hidden: true }));
    const book = recognise([...stale.map((sheet, index) => (index === 2 ? altered(sheet) : sheet)), ...SC_SHEETS]);
    expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
    expect(book.refusals.map(({ sheet, reason }) => [sheet, reason])).toEqual(stale.map(({ name }) => [name, 'second-copy']));
  });

  it('is taken from the visible sheet, whatever that is called and says', () => {
    const shown = named(withTexts(scSheet('03'), { '2024年度': null }), '副本');
    for (const sheets of [[{ ...scSheet('03'), hidden: true }, shown], [shown, { ...scSheet('03'), hidden: true }]]) {
      expect(recognise([...sheets, scSheet('02'), scSheet('06')]).tables.find(({ code }) => code === '03')?.sheet).toBe('副本');
    }
  });

  it('is taken from the hidden sheet where no other has it', () => {
    const book = recognise(SC_SHEETS.map((sheet, index) => (index === 2 ? { ...sheet, hidden: true } : sheet)));
    expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
  });

  it('is taken in the year of the other tables, where last year’s was left in front', () => {
    const old = named(ofYear(altered(scSheet('03')), 2023), '上年');
    const book = recognise([old, ...SC_SHEETS]);
    expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
    expect([book.year, refusalsOf(book)]).toEqual([2024, ['second-copy 支出决算表 财决公开03表']]);
  });

  it('is taken in the later year, where both years are whole', () => {
    const book = recognise([...SC_SHEETS.map((sheet) => named(ofYear(sheet, 2023), `上年${sheet.name}`)), ...SC_SHEETS]);
    expect([book.year, book.tables.every(({ year }) => year === 2024)]).toEqual([2024, true]);
    expect(book.refusals).toHaveLength(13);
  });

  it('is taken with its year before one that says none', () => {
    const silent = named(withTexts(scSheet('03'), { '2024年度': null }), '无年度');
    const others = [scSheet('02'), scSheet('06')].map((sheet) => withTexts(sheet, { '2024年度': null }));
    expect(refusalsOf(recognise([silent, ...others, named(scSheet('03'), '有年度')]))).toEqual(['second-copy 支出决算表 有年度']);
  });

  it('has its own year when nothing else is there', () => {
    const book = recognise([ofYear(scSheet('03'), 2022)]);
    expect([book.year, book.tables[0]?.year]).toEqual([2022, 2022]);
  });
});

describe('what is no table', () => {
  it.each([
    ['an unrelated sheet', typedSheet('通讯录', '姓名 | 电话\n张三 | 12345'), ['no-title']],
    ['an empty sheet', typedSheet('空', ''), ['empty-sheet']],
    ['a sheet without a cell', { name: 'x', origin: { row: 0, column: 0 }, values: [], formats: [], merges: [] }, ['empty-sheet']],
    ['a sheet of empty texts', { name: 'x', origin: { row: 0, column: 0 }, values: [['', null], [null, '']], formats: [], merges: [] }, ['empty-sheet']],
    ['a sheet with one word', { name: 'x', origin: { row: 0, column: 0 }, values: [['', null], ['完', null]], formats: [], merges: [] }, ['no-title']],
    ['a sheet beyond reading', { name: 'x', origin: { row: 0, column: 0 }, values: [], formats: [], merges: [], tooLarge: true }, ['too-large']],
    ['a title alone', typedSheet('x', '收入决算表'), ['title-without-grid 收入决算表']],
    ['a chart of figures', typedSheet('图', '支出 | 1.00\n收入 | 2.00'), ['no-title']],
  ])('%s', (_, sheet, refusals) => {
    const book = recognise([sheet]);
    expect([book.tables, refusalsOf(book), book.missing.length]).toEqual([[], refusals, 13]);
    expect(Object.fromEntries(boundAmounts(recognise([sheet, ...SC_SHEETS])))).toEqual(whole);
  });

  it('a long sheet is looked through in a moment', () => {
    const rows = Array.from({ length: 190_000 }, (_, row) => [`x${row}`]);
    const long: Sheet = { name: '流水', origin: { row: 0, column: 0 }, values: rows, formats: rows, merges: [] };
    expect(refusalsOf(recognise([long]))).toEqual(['no-title']);
  });
});

it('a second copy with another header is reported beside the table that was taken', () => {
  const other = named(withTexts(scSheet('01'), { 决算数: '预算数' }), '预算');
  const book = recognise([scSheet('01'), other]);
  expect([book.family, book.tables.length, book.refusals.map(({ sheet, reason }) => [sheet, reason])]).toEqual(['S13', 1, [['预算', 'header-mismatch']]]);
});

it('a workbook says which tables it has, in its own order, and which it lacks', () => {
  const book = recognise([scSheet('03'), typedSheet('通讯录', '姓名'), scSheet('01'), named(scSheet('03'), '副本')]);
  expect(book.order).toEqual(['03', '01']);
  expect(book.missing).toEqual(['02', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13']);
});

it('amounts that formulas left with noise are what they show', () => {
  const noisy = withValues(wholeSheet('03'), (value) => (typeof value === 'number' && value > 1 ? (value * 3) / 3 + 1e-12 : value));
  expect(amountsOn(noisy)).toEqual(amountsOn(wholeSheet('03')));
});

it('a workbook without a sheet has nothing', () => {
  expect(recognise([])).toMatchObject({ tables: [], refusals: [] });
});
