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

  describe('of which one says no year', () => {
    const silenced = (sheet: Sheet): Sheet => withTexts(sheet, { '2024年度': null });
    const silent = silenced(scSheet('03'));
    const taken = (...sheets: readonly Sheet[]): string | undefined => recognise(sheets).tables.find(({ code }) => code === '03')?.sheet;

    it('is taken without where most tables say none: last year’s alone says its own', () => {
      const book = recognise([...SC_SHEETS.map(silenced), named(ofYear(altered(scSheet('03')), 2023), 'Sheet1')]);
      expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
      expect(book.year).toBeUndefined();
      expect(book.refusals).toEqual([{ sheet: 'Sheet1', reason: 'second-copy', title: '支出决算表', year: 2023, details: ['财决公开03表'] }]);
    });

    it('is taken without where the other is of another year than most tables', () => {
      const book = recognise([named(ofYear(altered(scSheet('03')), 2023), 'Sheet1'), ...SC_SHEETS.map((sheet) => (sheet === scSheet('03') ? named(silent, 'Sheet3') : sheet))]);
      expect(Object.fromEntries(boundAmounts(book))).toEqual(whole);
      expect([book.year, refusalsOf(book)]).toEqual([2024, ['second-copy 支出决算表 Sheet3']]);
    });

    it('is taken with it where that is the year of as many tables', () => {
      expect(taken(named(silent, 'x'), named(scSheet('03'), 'y'), scSheet('02'), silenced(scSheet('06')))).toBe('y');
      expect(taken(named(silent, 'x'), named(scSheet('03'), 'y'), scSheet('02'), silenced(scSheet('06')), silenced(scSheet('09')))).toBe('x');
    });

    it('is taken in the year that fewer tables say, before last year’s', () => {
      const others = [silenced(scSheet('02')), silenced(scSheet('06')), silenced(scSheet('09')), scSheet('01')];
      expect(taken(named(ofYear(scSheet('03'), 2023), 'x'), named(scSheet('03'), 'y'), ...others)).toBe('y');
    });

    it.each([
      ['上年03表', '03表'],
      ['去年', '03表'],
      ['03（2023年）', '03'],
      ['２０２３', '03'],
      // The year of publication tells nothing.
      ['2023公开03', '2025公开03'],
    ])('is not taken from %s before %s, where both say none', (last, own) => {
      expect(taken(named(silent, last), named(silent, own), scSheet('02'), scSheet('06'))).toBe(own);
      expect(taken(named(silent, last), scSheet('02'), scSheet('06'))).toBe(last);
    });

    it.each(['2024公开03', '2025公开03', '12023', '20230'])('is taken from %s all the same, where it comes first', (name) => {
      expect(taken(named(silent, name), named(silent, 'x'), scSheet('02'), scSheet('06'))).toBe(name);
    });

    it('is taken in the year that its sheets are named by, where no table says one', () => {
      const sheets = (year: number): readonly Sheet[] => ['02', '06'].map((table) => named(silenced(scSheet(table as '02' | '06')), `${year}-${table}`));
      expect(taken(named(silent, '2023-03'), named(silent, '2024-03'), ...sheets(2024))).toBe('2024-03');
    });
  });

  it('is not taken from the sheet that is named last year’s, whatever it says', () => {
    const silent = withTexts(scSheet('03'), { '2024年度': null });
    const book = recognise([named(scSheet('03'), '03上年'), named(silent, '03'), scSheet('02'), scSheet('06')]);
    expect(refusalsOf(book)).toEqual(['second-copy 支出决算表 03']);
  });

  it('is no voice for the year of the book where the sheet is named last year’s', () => {
    const thirteen = withTexts(withValues(scSheet('13'), (value) => (value === '决算数' ? '2024年度决算数' : value)), { '2024年度': null });
    const silent = withTexts(scSheet('02'), { '2024年度': null });
    const last = (['03', '06'] as const).map((table) => named(ofYear(scSheet(table), 2023), `${table}上年`));
    expect(refusalsOf(recognise([silent, thirteen, ...last]))).toEqual([]);
    expect(recognise([withTexts(thirteen, { '2024年度决算数': '2023年度决算数' }), ...last]).tables.map(({ code }) => code)).toEqual(['03', '06', '13']);
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
