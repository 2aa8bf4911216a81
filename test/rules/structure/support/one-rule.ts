import type { Book, FindingFacts, Table, TableCode, Verdict } from '../../../../src/model';
import { CATALOGUE, checkBook } from '../../../../src/rules';
import { stateOf } from '../../support/books';
import { typedBook } from '../../support/typed-book';

/** What one rule of the catalogue says of a book on its own. */
export const verdicts = (rule: string, book: Book): readonly Verdict[] => checkBook(book, CATALOGUE.filter(({ id }) => id === rule)).verdicts;

/** What became of its instances: `03: pass`, without the rule's own id. */
export const states = (rule: string, book: Book): readonly string[] => verdicts(rule, book).map((verdict) => `${verdict.instance.replace(`${rule} `, '')}: ${stateOf(verdict)}`);

/** The first of them; that other tables are absent is said once behind it. */
export const firstState = (rule: string, book: Book): string => states(rule, book)[0] ?? 'nothing';

/** What is said of the first failure. */
export const facts = (rule: string, book: Book): FindingFacts | undefined =>
  verdicts(rule, book).flatMap(({ outcome }) => (outcome.state === 'fail' ? [outcome.finding] : []))[0];

/** The columns that a small table is typed with. */
const columns = (code: TableCode): readonly string[] => (code === '08' ? ['决算数'] : code === '03' ? ['本年支出合计', '基本支出', '项目支出'] : ['小计', '基本支出', '项目支出']);

/** A book of some tables of outlay. */
export const outlays = (tables: Partial<Record<TableCode, readonly string[]>>): Book =>
  typedBook(Object.fromEntries(Object.entries(tables).map(([code, rows]) => [code, { columns: columns(code as TableCode), rows }])));

/** A book of one table of outlay. */
export const outlay = (code: TableCode, ...rows: readonly string[]): Book => outlays({ [code]: rows });

/** The book with its tables changed one by one. */
export const withTable = (book: Book, change: (table: Table) => Table): Book => ({ ...book, tables: book.tables.map(change) });

/** The book with a row that its layout fixes and its sheet lacks. */
export const withoutRow = (book: Book, key: string): Book =>
  withTable(book, (table) => ({
    ...table,
    items: table.items.map(({ row, ...item }) => (item.key === key || row === undefined ? item : { ...item, row })),
    cells: new Map([...table.cells].filter(([item]) => item !== key)),
  }));
