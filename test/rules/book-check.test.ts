import { toSheets } from '../fixtures/drawing/sheets';
import { drawBook } from '../fixtures/layout/draw-book';
import type { PrintedBook, TableNumber } from '../fixtures/layout/book';
import { columnIndex } from '../fixtures/layout/columns';
import { cleanSampleBook } from '../fixtures/sample/sample';
import { plannedFault, randomFault, withFault } from '../support/generator/faults';
import { randomOf } from '../support/generator/random';
import type { Book } from '../../src/model';
import { recognise } from '../../src/recognise';
import { BookCheck, checkBook } from '../../src/rules';

function bookOf(printed: PrintedBook): Book {
  return recognise(toSheets(drawBook(printed)));
}

function changed(book: PrintedBook, table: TableNumber, key: string, column: string, wrong: string): PrintedBook {
  const row = book.tables[table].findIndex((entry) => entry.key === key);
  return withFault(book, { table, row, column: columnIndex(table, column), wrong });
}

const clean = cleanSampleBook();

describe('a check after one edited cell', () => {
  test('judges exactly the instances that read it', () => {
    // 08[30201] stands in F-802, X-29 and the first line of X-31; that inequality still holds.
    const check = BookCheck.of(bookOf(clean)).after(bookOf(changed(clean, '08', '30201', '决算数', '8.64')));
    expect(check.judgedAnew).toBe(3);
    expect(check.run.counts.error).toBe(2);
  });

  test('judges a rule again whose condition reads the cell', () => {
    // 01's 其他收入 decides whether all money is fiscal, and so whether X-21 applies at all.
    const check = BookCheck.of(bookOf(clean)).after(bookOf(changed(clean, '01', '其他收入', '决算数', '0.00')));
    const whole = checkBook(bookOf(changed(clean, '01', '其他收入', '决算数', '0.00')));
    expect(check.run.counts).toEqual(whole.counts);
    expect(check.judgedAnew).toBeGreaterThan(50);
  });

  test('comes to the same as a whole check, edit after edit', () => {
    const random = randomOf(77);
    let printed = clean;
    let check = BookCheck.of(bookOf(printed));
    for (let index = 0; index < 40; index += 1) {
      const fault = randomFault(printed, plannedFault(index), random);
      if (fault === undefined) continue;
      printed = withFault(printed, fault);
      const book = bookOf(printed);
      check = check.after(book);
      const whole = checkBook(book);
      expect(check.run.verdicts.map(({ instance, outcome }) => [instance, outcome.state])).toEqual(
        whole.verdicts.map(({ instance, outcome }) => [instance, outcome.state]),
      );
      expect(check.run.counts).toEqual(whole.counts);
      expect(check.run.findings.map(({ id, severity }) => [id, severity])).toEqual(whole.findings.map(({ id, severity }) => [id, severity]));
      expect(check.run.coverage).toEqual(whole.coverage);
    }
  });

  test('judges nothing again where nothing changed, and everything where a row went', () => {
    const check = BookCheck.of(bookOf(clean));
    expect(check.after(bookOf(clean)).judgedAnew).toBe(0);
    const shorter = { ...clean, tables: { ...clean.tables, '06': clean.tables['06'].slice(0, -1) } };
    expect(check.after(bookOf(shorter)).judgedAnew).toBeGreaterThan(1_000);
  });
});
