import type { Book, BoundCell } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import type { PrintedBook } from '../../fixtures/layout/book';
import { checked, everythingBook } from '../support/books';
import { changed, withRows } from '../support/changes';
import { ruleOf } from '../support/run-line';
import { typedBook } from '../support/typed-book';

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

const renamed = (row: ReadonlyMap<string, BoundCell>): ReadonlyMap<string, BoundCell> => new Map([...row].map(([column, cell]) => [column, { ...cell, item: '2050803#2' }]));

/** 2050803 stands twice in 06, the second time with these figures; 07 has what the 款 should come to. */
describe('what a repeated row speaks for', () => {
  const six = (parent: string, second: string, ...more: readonly string[]): Book => {
    const book = typedBook({ '06': { columns: ['小计'], rows: [`20508 甲 | ${parent}`, '2050803 乙 | 5.00', `2050899 丙 | ${second}`, ...more] }, '07': { columns: ['合计'], rows: ['20508 甲 | 5.00'] } });
    // Its key is that of a second row of one code, as recognition makes it.
    const twice = book.tables.map((table) => ({
      ...table,
      items: table.items.map((item) => (item.key === '2050899' ? { ...item, key: '2050803#2', code: '2050803' } : item)),
      cells: new Map([...table.cells].map(([key, row]): [string, ReadonlyMap<string, BoundCell>] => (key === '2050899' ? ['2050803#2', renamed(row)] : [key, row]))),
    }));
    return { ...book, tables: twice };
  };
  const TIE = '06[20508].小计 = 07[20508].合计';
  const left = (book: Book, ...lines: readonly string[]): readonly string[] =>
    checkBook(book, [...CATALOGUE.filter(({ id }) => id === 'D-03'), ruleOf('R', ...lines)]).findings.map(({ rule }) => rule);

  it.each<[string, string, string, readonly string[]]>([
    ['just its money', '10.00', '5.00', ['D-03']],
    ['its money and a 尾差 of three places', '10.03', '5.00', ['D-03']],
    ['its money and four places', '10.04', '5.00', ['D-03', 'T-1']],
    ['its money less three places', '9.97', '5.00', ['D-03']],
    ['its money less four places', '9.96', '5.00', ['D-03', 'T-1']],
    ['money below zero', '4.00', '-1.00', ['D-03']],
    ['what it has, which is no more than a 尾差', '5.03', '0.03', ['D-03', 'T-1']],
    ['nothing of its own', '9.00', '0.00', ['D-03', 'T-1']],
  ])('a 款 that is off by %s', (_, parent, second, expected) => expect(left(six(parent, second), TIE)).toEqual(expected));

  it('not for a sign, nor for what another table has of its own', () => {
    expect(left(six('-5.00', '-10.00'), '06[20508].小计 ≥ 0')).toEqual(['D-03', 'T-1']);
    expect(left(six('5.00', '5.00'), '07[20508].合计 ≠ 07[20508].合计')).toEqual(['D-03', 'T-1']);
  });
});
