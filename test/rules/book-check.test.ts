import type { PrintedBook, TableNumber } from '../fixtures/layout/book';
import { columnIndex } from '../fixtures/layout/columns';
import { cleanSampleBook } from '../fixtures/sample/sample';
import { withFault } from '../support/generator/faults';
import { BookCheck, checkBook } from '../../src/rules';
import { recognised } from './support/recognised';

function changed(book: PrintedBook, table: TableNumber, key: string, column: string, wrong: string): PrintedBook {
  const row = book.tables[table].findIndex((entry) => entry.key === key);
  return withFault(book, { table, row, column: columnIndex(table, column), wrong });
}

const clean = cleanSampleBook();

describe('a check after one edited cell', () => {
  test('judges exactly the instances that read it', () => {
    // 08[30201] stands in F-802, X-29 and the first line of X-31; that inequality still holds.
    const check = BookCheck.of(recognised(clean)).after(recognised(changed(clean, '08', '30201', '决算数', '8.64')));
    expect(check.judgedAnew).toBe(3);
    expect(check.run.counts.error).toBe(2);
  });

  test('judges a rule again whose condition reads the cell', () => {
    // 01's 其他收入 decides whether all money is fiscal, and so whether X-21 applies at all.
    const check = BookCheck.of(recognised(clean)).after(recognised(changed(clean, '01', '其他收入', '决算数', '0.00')));
    const whole = checkBook(recognised(changed(clean, '01', '其他收入', '决算数', '0.00')));
    expect(check.run.counts).toEqual(whole.counts);
    expect(check.judgedAnew).toBeGreaterThan(50);
  });

  test('looks at the signs of every table with an edited cell', () => {
    const both = changed(changed(clean, '08', '30201', '决算数', '-8.42'), '01', '其他收入', '决算数', '-1.00');
    const negative = (check: BookCheck): readonly string[] => check.run.findings.flatMap(({ rule, facts }) => (facts.code === 'negative' ? [rule] : []));
    expect(negative(BookCheck.of(recognised(clean)).after(recognised(both)))).toEqual(['F-107', 'F-810']);
    expect(negative(BookCheck.of(recognised(both)).after(recognised(clean)))).toEqual([]);
    // The amount that is negative is not the one that was edited.
    expect(negative(BookCheck.of(recognised(both)).after(recognised(changed(both, '08', '30202', '决算数', '1.00'))))).toEqual(['F-107', 'F-810']);
  });

  test('looks at the signs of both tables of a check where one of them was edited', () => {
    const negative = (check: BookCheck): readonly string[] => check.run.findings.flatMap(({ rule, facts }) => (facts.code === 'negative' ? [rule] : []));
    const code = clean.tables['06'].find(({ key }) => key.length === 7)!.key;
    for (const [table, column] of [['06', '项目支出'], ['07', '合计']] as const) {
      expect(negative(BookCheck.of(recognised(clean)).after(recognised(changed(clean, table, code, column, '-3.00'))))).toEqual(['F-711']);
    }
  });

  test('hears of another name, year or note as of another amount', () => {
    const book = recognised(clean);
    const renamed = { ...book, tables: book.tables.map((table) => (table.code === '11' ? { ...table, department: '另一个单位', year: 1999 } : table)) };
    const failing = (check: BookCheck): readonly string[] => check.run.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(failing(BookCheck.of(book).after(renamed))).toEqual(expect.arrayContaining(['M-06', 'M-07']));
    expect(failing(BookCheck.of(renamed).after(book))).toEqual([]);
  });

  test('judges nothing again where nothing changed, and everything where a row went', () => {
    const check = BookCheck.of(recognised(clean));
    expect(check.after(recognised(clean)).judgedAnew).toBe(0);
    const shorter = { ...clean, tables: { ...clean.tables, '06': clean.tables['06'].slice(0, -1) } };
    expect(check.after(recognised(shorter)).judgedAnew).toBeGreaterThan(1_000);
  });
});
