import { recognise } from '../../../src/recognise';
import type { Book, Sheet } from '../../../src/model';
import { toSheets } from '../../fixtures/drawing/sheets';
import { SC2024_BOOK } from '../../fixtures/sc2024/book';
import { sc2024Printed } from '../../fixtures/sc2024/printed';
import { SC2024_QUIRKS, sc2024 } from '../../fixtures/sc2024/sc2024';
import { NO_DATA } from '../../fixtures/layout/titles';
import { BASE_STYLE } from '../../fixtures/layout/draw-style';
import { drawBook } from '../../fixtures/layout/draw-book';
import { coded } from '../../fixtures/layout/row';
import { withTexts, withValues } from '../../recognise/support/typed-sheet';
import { changed, withRows } from '../support/changes';
import { everythingBook, fiscalBook, recognised } from '../support/books';
import type { FailingStructure } from './failing-structure';

const whole = (): Book => recognised(everythingBook());
const sheets = (): readonly Sheet[] => toSheets(drawBook(everythingBook()));

/** The book with other texts on one of its sheets. */
function withTextsOn(table: number, texts: Readonly<Record<string, string>>): Book {
  return recognise(sheets().map((sheet, index) => (index === table - 1 ? withTexts(sheet, texts) : sheet)));
}

/** The book with other number formats in one table, or with some of its numbers as text. */
function withCells(table: number, change: (value: Sheet['values'][number][number], format: string) => { readonly value: Sheet['values'][number][number]; readonly format: string }): Book {
  return recognise(
    sheets().map((sheet, index) => {
      if (index !== table - 1) return sheet;
      const cells = sheet.values.map((row, at) => row.map((value, column) => change(value, sheet.formats[at]?.[column] ?? 'General')));
      return { ...sheet, values: cells.map((row) => row.map(({ value }) => value)), formats: cells.map((row) => row.map(({ format }) => format)) };
    }),
  );
}

/** The book with another number in one cell of a table's sheet, given by its row and column. */
const withNumber = (table: '02' | '05', row: number, column: number, number: number): Book =>
  recognise(sheets().map((sheet) => (sheet.name.includes(table) ? withValues(sheet, (value, at, across) => (at === row && across === column ? number : value)) : sheet)));

/** The book in a program that tells what is hidden, with these rows of 02 hidden. */
const withHiddenRows = (...rows: readonly number[]): Book =>
  recognise(sheets().map((sheet, index) => ({ ...sheet, hiddenLines: { rows: index === 1 ? rows : [], columns: [] } })));

const emptied = (): Book => {
  const { tables } = everythingBook();
  const book = withRows({ ...everythingBook(), tables }, '10', (rows) => rows.filter(({ key }) => key === '合计').map((row) => ({ ...row, amounts: row.amounts.map(() => '0.00') })));
  return recognise(toSheets(drawBook(book)).map((sheet) => withTexts(sheet, { [NO_DATA]: '注：本表反映政府性基金情况。' })));
};

/** A book wrong around its tables, or in the way its amounts are written, once for each rule about these. */
export const FAILING_FRAMES: readonly FailingStructure[] = [
  { rule: 'M-01', what: 'a table left out', passing: whole, failing: () => recognise(sheets().filter((_, index) => index !== 8)), severity: 'error' },
  { rule: 'M-01', what: 'all but a few tables left out', passing: whole, failing: () => recognise(sheets().slice(0, 3)), severity: 'review' },
  {
    rule: 'M-01',
    what: 'a table that was seen and not understood',
    passing: whole,
    failing: () => withTextsOn(9, { 本年收入: '甲', 本年支出: '乙' }),
    severity: 'review',
  },
  {
    rule: 'M-02',
    what: 'a second copy of a table',
    passing: whole,
    failing: () => recognise([...sheets(), { ...sheets()[2]!, name: '支出决算表 (2)' }]),
    severity: 'review',
  },
  { rule: 'M-02', what: 'tables out of order', passing: whole, failing: () => recognise([...sheets().slice(1), sheets()[0]!]), severity: 'review' },
  { rule: 'M-03', what: 'the label of another table', passing: whole, failing: () => withTextsOn(3, { 财决公开03表: '财决公开04表' }), severity: 'review' },
  { rule: 'M-05', what: 'a table in another unit', passing: whole, failing: () => withTextsOn(6, { '单位：万元': '单位：元' }), severity: 'error' },
  { rule: 'M-05', what: 'a table that names no unit', passing: whole, failing: () => withTextsOn(6, { '单位：万元': '' }), severity: 'review' },
  { rule: 'M-06', what: 'a table of another year', passing: whole, failing: () => withTextsOn(6, { [`${everythingBook().year}年度`]: '2019年度' }), severity: 'error' },
  {
    rule: 'M-07',
    what: 'a table of another department',
    passing: whole,
    failing: () => withTextsOn(6, { [`单位名称：${everythingBook().department}`]: '单位名称：某某县财政局' }),
    severity: 'error',
  },
  {
    rule: 'M-08',
    what: 'money in a table that is said to be empty',
    passing: () => recognised(fiscalBook()),
    failing: () => recognised(changed(fiscalBook(), '12[合计].合计 =1.00')),
    severity: 'error',
  },
  { rule: 'M-09', what: 'an empty table that does not say so', passing: whole, failing: emptied, severity: 'error' },
  {
    rule: 'M-10',
    what: 'a table of blanks',
    passing: () => recognised(fiscalBook()),
    failing: () =>
      recognised(withRows(fiscalBook(), '12', (rows) => rows.map((row) => ({ ...row, amounts: row.amounts.map(() => null) })))),
    severity: 'info',
  },
  { rule: 'M-12', what: 'a blank among zeros', passing: whole, failing: () => recognised(changed(everythingBook(), '03[208].上缴上级支出 =')), severity: 'info' },
  {
    rule: 'M-15',
    what: 'amounts without decimals',
    passing: whole,
    failing: () => withCells(3, (value, format) => ({ value, format: format === '#,##0.00' ? '#,##0' : format })),
    severity: 'review',
  },
  { rule: 'M-13', what: 'a 行次 that repeats', passing: whole, failing: () => withNumber('05', 7, 2, 2), severity: 'review' },
  { rule: 'M-13', what: 'a 栏次 that falls', passing: whole, failing: () => withNumber('02', 4, 6, 1), severity: 'review' },
  // 合计 stands in row 6 of 02, below title, frame and header; row 3 holds names only.
  { rule: 'M-17', what: 'a hidden total', passing: () => withHiddenRows(2), failing: () => withHiddenRows(5), severity: 'review' },
  {
    rule: 'M-18',
    what: 'a figure stored as text',
    passing: whole,
    failing: () => recognise(toSheets(drawBook(everythingBook(), { ...BASE_STYLE, numbers: 'text' })).flatMap((sheet, index) => (index === 5 ? [sheet] : [sheets()[index]!]))),
    severity: 'review',
  },
  {
    rule: 'M-19',
    what: '尾差 that no note explains',
    passing: () => recognised(SC2024_BOOK, SC2024_QUIRKS),
    failing: () => recognise(toSheets(sc2024()).map((sheet) => withTexts(sheet, { '2. 本套报表金额单位转换时可能存在尾数误差。': '2. 以上为决算数。' }))),
    severity: 'info',
    beside: 'F-801',
  },
  { rule: 'F-1308', what: 'a stray 0.00 behind the amounts of 13', passing: whole, failing: () => recognise(toSheets(sc2024Printed())), severity: 'info' },
  {
    rule: 'F-508',
    what: 'a 款 of 05 below its neighbour',
    passing: whole,
    failing: () => {
      const all = sheets();
      const five = all[4]!;
      const at = five.values.findIndex((row) => row.includes('30102'));
      const swap = <T>(rows: readonly T[]): readonly T[] => rows.map((row, index) => (index === at ? rows[at + 1]! : index === at + 1 ? rows[at]! : row));
      return recognise(all.map((sheet, index) => (index === 4 ? { ...five, values: swap(five.values), formats: swap(five.formats) } : sheet)));
    },
    severity: 'review',
  },
  {
    rule: 'F-1203',
    what: 'another 类 in 12',
    passing: whole,
    failing: () => recognised(withRows(everythingBook(), '12', (rows) => [...rows, coded('229', '其他支出', '0.00', '0.00', '0.00')])),
    severity: 'review',
  },
];
