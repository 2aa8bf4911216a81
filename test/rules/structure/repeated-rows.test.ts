import type { PrintedBook } from '../../fixtures/layout/book';
import { checked, everythingBook } from '../support/books';
import { changed, withRows } from '../support/changes';

/** 03's 2120201 listed once more right below itself. */
const twice = (book: PrintedBook): PrintedBook => withRows(book, '03', (rows) => rows.flatMap((row) => (row.key === '2120201' ? [row, row] : [row])));
const money = (book: PrintedBook): readonly (string | null)[] => book.tables['03'].find(({ key }) => key === '2120201')!.amounts;
/** With the row's money once more in every sum above it. */
const summedUp = (book: PrintedBook): PrintedBook =>
  ['21202', '212', '合计'].reduce(
    (sums, key) => ['本年支出合计', '项目支出'].reduce((all, column, at) => changed(all, `03[${key}].${column} +${money(book)[at === 0 ? 0 : 2] ?? ''}`), sums),
    twice(book),
  );
const errorsOf = (book: PrintedBook): readonly string[] => checked(book).findings.flatMap(({ id, severity }) => (severity === 'error' || severity === 'review' ? [id] : []));

describe('a row listed twice is one message', () => {
  it('where the sums above it leave it out', () => {
    expect(errorsOf(twice(everythingBook()))).toEqual(['D-03 03']);
    expect(checked(twice(everythingBook())).causes).toEqual([]);
  });

  it('where they take it in, and 01 has less', () => {
    expect(money(everythingBook()).map((amount) => amount !== '0.00').slice(0, 3)).toEqual([true, false, true]);
    expect(errorsOf(summedUp(everythingBook()))).toEqual(['D-03 03']);
  });

  it('that leaves another mistake in the same sum to be told', () => {
    const book = changed(twice(everythingBook()), '03[212].本年支出合计 +7.00');
    expect(errorsOf(book)).toEqual(expect.arrayContaining(['D-03 03', 'F-303 03[212].本年支出合计']));
  });

  it('and another of just its size, in rows that it does not go into', () => {
    const amount = money(everythingBook())[0] ?? '';
    expect(errorsOf(changed(twice(everythingBook()), `03[208].本年支出合计 +${amount}`))).toContain('F-301 03[208].本年支出合计');
    expect(errorsOf(changed(twice(everythingBook()), `06[2120201].小计 +${amount}`))).toContain('F-601 06[2120201].小计');
  });
});
