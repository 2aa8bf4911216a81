import type { Book, Reading, TableCode } from '../../../src/model';
import { STRUCTURE_RULES } from '../../../src/rules/structure';
import { everythingBook, recognised, stateOf } from '../support/books';
import { withoutRows } from '../support/changes';

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
});
