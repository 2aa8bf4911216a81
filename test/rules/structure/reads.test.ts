import { amountIn, cellsOf } from '../../../src/model';
import type { Book, Reading, RuleRun, TableCode } from '../../../src/model';
import { BookCheck, checkBook } from '../../../src/rules';
import { STRUCTURE_RULES } from '../../../src/rules/structure';
import { inEveryTable, passed } from '../../../src/rules/structure/verdicts';
import { everythingBook, recognised, stateOf } from '../support/books';
import { withoutRows } from '../support/changes';
import { typedBook } from '../support/typed-book';

const NOUGHT: Reading = { kind: 'amount', amount: { fen: 0, step: 10_000 } };
const MUCH: Reading = { kind: 'amount', amount: { fen: 77_770_000, step: 10_000 } };
const ILLEGIBLE: Reading = { kind: 'unreadable', cause: 'text' };

/** The book with every amount of a table read otherwise. */
const reread = (book: Book, code: TableCode, reading: Reading): Book => ({
  ...book,
  tables: book.tables.map((table) =>
    table.code === code
      ? { ...table, cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].map(([column, cell]) => [column, { ...cell, reading }]))])) }
      : table,
  ),
});

// A 科目 less here and there, and another name, so that the rules that compare lists have something to say.
const renamed = (book: Book): Book => ({
  ...book,
  tables: book.tables.map((table) => (table.code === '06' ? { ...table, items: table.items.map((item) => ({ ...item, name: item.key === '2080501' ? '另一个名称' : item.name })) } : table)),
});

const BOOKS = [
  ...[everythingBook(), withoutRows(everythingBook(), '03', '2080501'), withoutRows(everythingBook(), '06', '2080501')].map((book) => recognised(book)),
  renamed(recognised(everythingBook())),
];
const told = STRUCTURE_RULES.flatMap((rule) => (rule.reads === undefined ? [] : [[rule.id, rule, rule.reads] as const]));

describe('a rule that names the tables whose amounts it looks at', () => {
  it.each(told)('looks at those of no other: %s', (_, rule, reads) => {
    for (const book of BOOKS) {
      const said = (of: Book): readonly string[] => rule.check(of).map((verdict) => `${verdict.instance}: ${stateOf(verdict)}`);
      for (const { code } of book.tables.filter((table) => !reads.includes(table.code))) {
        for (const reading of [NOUGHT, MUCH, ILLEGIBLE]) expect(said(reread(book, code, reading))).toEqual(said(book));
        // What it showed would be as it was before an edit.
        expect(rule.check(book).flatMap(({ cells }) => cells).filter(({ table }) => table === code)).toEqual([]);
      }
    }
  });

  it('is asked again where it looks', () => {
    const statesIn = ({ verdicts }: RuleRun): readonly string[] => verdicts.map((verdict) => `${verdict.instance}: ${stateOf(verdict)}`);
    for (const book of BOOKS.slice(0, 2)) {
      const check = BookCheck.of(book, STRUCTURE_RULES);
      for (const { code } of book.tables) {
        for (const reading of [NOUGHT, MUCH]) {
          const edited = reread(book, code, reading);
          expect(statesIn(check.after(edited).run)).toEqual(statesIn(checkBook(edited, STRUCTURE_RULES)));
        }
      }
    }
  });
});

describe('what is said of every table', () => {
  const check = inEveryTable((table) => cellsOf(table).map((cell) => passed('T-1', `${table.code} ${amountIn(cell)?.fen ?? 'none'}`)));
  const book = typedBook({ '09': { columns: ['本年支出'], rows: ['合计 | 1.00'] }, '10': { columns: ['本年支出.小计'], rows: ['合计 | 2.00'] }, '12': { columns: ['本年支出.合计'], rows: ['合计 | 3.00'] } });
  const said = (of: Book): readonly string[] => check(of).map(({ instance }) => instance);

  it('is said anew of the table that changed, be it the first, the last or between', () => {
    expect(said(book)).toEqual(['T-1 09 1000000', 'T-1 10 2000000', 'T-1 12 3000000']);
    expect(said(reread(book, '09', NOUGHT))).toEqual(['T-1 09 0', 'T-1 10 2000000', 'T-1 12 3000000']);
    expect(said(reread(book, '10', NOUGHT))).toEqual(['T-1 09 1000000', 'T-1 10 0', 'T-1 12 3000000']);
    expect(said(reread(book, '12', NOUGHT))).toEqual(['T-1 09 1000000', 'T-1 10 2000000', 'T-1 12 0']);
    expect(said({ ...book, tables: book.tables.slice(0, 2) })).toEqual(['T-1 09 1000000', 'T-1 10 2000000']);
    expect(said({ ...book, tables: [] })).toEqual([]);
  });

  it('is the same list where nothing changed', () => {
    expect(check(book)).toBe(check({ ...book, tables: [...book.tables] }));
  });
});
