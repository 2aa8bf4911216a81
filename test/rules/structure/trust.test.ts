import { recognise } from '../../../src/recognise';
import type { RuleRun } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { toSheets } from '../../fixtures/drawing/sheets';
import { SC2024_BOOK } from '../../fixtures/sc2024/book';
import { SC2024_QUIRKS } from '../../fixtures/sc2024/sc2024';
import type { PrintedBook, TableNumber } from '../../fixtures/layout/book';
import { drawBook } from '../../fixtures/layout/draw-book';
import { BASE_STYLE } from '../../fixtures/layout/draw-style';
import { withTexts } from '../../recognise/support/typed-sheet';
import { checked, everythingBook, fiscalBook, stateOf } from '../support/books';
import { changed, withRows, withoutRows } from '../support/changes';

const statesOfRule = (run: RuleRun, rule: string): readonly string[] => [
  ...new Set(run.verdicts.filter((verdict) => verdict.rule === rule).map(stateOf)),
];

const renamed = (book: PrintedBook, table: TableNumber, code: string, name: string): PrintedBook =>
  withRows(book, table, (rows) => rows.map((row) => (row.key === code ? { ...row, name } : row)));

/** What looks odd and is right, or is another rule's matter. */
describe('rules about structure and codes let pass', () => {
  it('a 款 without its 项 below a 类 that is listed in part', () => {
    const cut = withoutRows(SC2024_BOOK, '03', '2101101', '2101102', '2101103');
    expect(statesOfRule(checked(cut, SC2024_QUIRKS), 'D-08')).toEqual(['pass']);
  });

  it.each([
    ['2080505', '机关事业单位基本养老保'],
    ['210', '医疗卫生与计划生育支出'],
    ['2080505', '机关事业单位基本养老保险 缴费支出'],
  ])('%s called %s in one table', (code, name) => {
    expect(statesOfRule(checked(renamed(fiscalBook(), '06', code, name)), 'D-05')).toEqual(['pass']);
  });

  it('a 款 that is all of its 类 but for a last place', () => {
    // 302 and its 款 as printed: one 款 holds all but 49 元 of another, which shows as 0.00 or 0.01.
    const others = fiscalBook().tables['08'].filter(({ code }) => code.startsWith('302') && code.length === 5 && code !== '30299');
    const bare = others.reduce((book, { key }) => changed(book, `08[${key}].决算数 =0.00`), fiscalBook());
    const tailed = ['08[302].决算数 =12.30', '08[30299].决算数 =12.30', '08[30201].决算数 =0.01'].reduce(changed, bare);
    expect(statesOfRule(checked(tailed), 'F-809')).toEqual(['pass']);
  });

  it('a note that a fund received nothing, where it spent what was carried over', () => {
    const unfunded = everythingBook().tables['10'].reduce((book, { key }) => changed(book, `10[${key}].本年收入 =0.00`), everythingBook());
    const sheets = toSheets(drawBook(unfunded)).map((sheet, index) => (index === 9 ? withTexts(sheet, { [NOTE]: '注：本年度无政府性基金预算财政拨款收入。' }) : sheet));
    expect(statesOfRule(checkBook(recognise(sheets)), 'M-08')).toEqual(['pass']);
  });

  it('a class without money whose row 01 does not print: the missing row is another rule’s', () => {
    expect(statesOfRule(checked(withoutRows(everythingBook(), '01', '外交支出')), 'D-11')).toEqual(['pass']);
    expect(statesOfRule(checked(withoutRows(everythingBook(), '01', '城乡社区支出')), 'D-11')).toEqual(['error', 'pass']);
  });

  it('last year’s tables that stand in the same workbook, but not a second copy of this year’s', () => {
    const now = toSheets(drawBook(fiscalBook()));
    const named = (year: number): typeof now => toSheets(drawBook({ ...fiscalBook(), year })).slice(0, 3).map((sheet) => ({ ...sheet, name: `${sheet.name} ${year}` }));
    const { year } = fiscalBook();
    expect(statesOfRule(checkBook(recognise([...now, ...named(year - 1)])), 'M-02')).toEqual(['pass']);
    expect(statesOfRule(checkBook(recognise([...now, ...named(year)])), 'M-02')).toEqual(['review', 'pass']);
  });

  it('a fund’s figure that another table rounds by a last place', () => {
    expect(statesOfRule(checked(changed(fiscalBook(), '04[教育支出].国有资本经营预算财政拨款 =0.01')), 'D-11')).toEqual(['pass']);
  });
});

const NOTE = '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。';

describe('a book in which most amounts are written oddly', () => {
  it('has one finding a table that marks no cells, and only stray ones are named', () => {
    const one = (numbers: 'numbers' | 'text') => toSheets(drawBook(everythingBook(), { ...BASE_STYLE, numbers }));
    const all = checkBook(recognise(one('text'))).findings.filter(({ rule }) => rule === 'M-18');
    expect(all.map(({ facts }) => facts.cells.length)).toEqual(Array.from({ length: 13 }, () => 0));
    const [text] = one('text');
    const few = one('numbers').map((sheet, index) => (index === 0 ? { ...sheet, values: sheet.values.map((row, at) => (at === 6 ? text!.values[at]! : row)) } : sheet));
    const [stray] = checkBook(recognise(few)).findings.filter(({ rule }) => rule === 'M-18');
    expect(stray?.facts.cells.map(({ cell }) => [cell.table, cell.ref.row])).toEqual([['01', 6], ['01', 6]]);
  });
});
