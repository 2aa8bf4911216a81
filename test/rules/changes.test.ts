import type { Book, BoundCell, Reading, Table } from '../../src/model';
import { changesBetween } from '../../src/rules/changes';
import { bookOf } from '../support/book-builder';

const TYPED = { columns: ['本年收入', '本年支出'], rows: ['合计 | 5.00 | 3.00', '205 教育支出 | 5.00 | 3.00'] };
const book = (): Book => bookOf({}, { '09': TYPED, '12': { columns: ['本年支出.合计'], rows: ['合计 | 0.00'] } });

/** The book read again, with one table changed. */
const with09 = (change: (table: Table) => Table): Book => {
  const again = book();
  return { ...again, tables: again.tables.map((table) => (table.code === '09' ? change(table) : table)) };
};

/** With another cell for 205's 本年支出. */
const withCell = (change: (cell: BoundCell) => BoundCell, of: (change: (table: Table) => Table) => Book = with09): Book =>
  of((table) => {
    const row = new Map(table.cells.get('205'));
    return { ...table, cells: new Map(table.cells).set('205', row.set('本年支出', change(row.get('本年支出')!))) };
  });
const withReading = (reading: Reading): Book => withCell((cell) => ({ ...cell, reading }));
const changed = (before: Book, now: Book): readonly string[] | undefined => changesBetween(before, now)?.cells.map(({ item, column }) => `${item}.${column}`);

const amount = { fen: 3_000_000, step: 10_000 };
const zero = { fen: 0, step: 10_000 };

describe('between two readings of a book', () => {
  it('nothing changed where nothing did', () => {
    expect(changed(book(), book())).toEqual([]);
  });

  it('an edited cell changed, and the old objects stay wherever nothing did', () => {
    const before = book();
    const now = withCell((cell) => ({ ...cell, written: '4.00', reading: { kind: 'amount', amount: { fen: 4_000_000, step: 10_000 } } }));
    const changes = changesBetween(before, now)!;
    expect(changes.cells.map(({ item, column, written }) => [item, column, written])).toEqual([['205', '本年支出', '4.00']]);
    const [nine, twelve] = changes.book.tables;
    expect(nine?.cells.get('205')?.get('本年支出')?.written).toBe('4.00');
    expect(nine?.cells.get('205')?.get('本年收入')).toBe(before.tables[0]?.cells.get('205')?.get('本年收入'));
    expect(nine?.cells.get('合计')).toBe(before.tables[0]?.cells.get('合计'));
    expect([nine?.items === before.tables[0]?.items, nine?.columns === before.tables[0]?.columns]).toEqual([true, true]);
    expect([twelve?.cells === before.tables[1]?.cells, twelve?.items === before.tables[1]?.items, twelve?.columns === before.tables[1]?.columns]).toEqual([true, true, true]);
  });

  it.each<[string, Book]>([
    ['a title', with09((table) => ({ ...table, title: '项目支出决算表' }))],
    ['a label', with09((table) => ({ ...table, label: '财决公开09表' }))],
    ['whether a table states its unit', with09((table) => ({ ...table, unitStated: false }))],
    ['a note', with09((table) => ({ ...table, notes: ['注：新'] }))],
    ['a table’s department', with09((table) => ({ ...table, department: '某某局' }))],
    ['a table’s year', with09((table) => ({ ...table, year: 2023 }))],
    ['a row that could not be bound', with09((table) => ({ ...table, strays: [{ ref: { sheet: '表09', row: 9, column: 1 }, written: 5, labels: ['其他'] }] }))],
    ['an amount too many', with09((table) => ({ ...table, surplus: { sheet: '表09', row: 9, column: 1, written: 0 } }))],
    ['the department', { ...book(), department: '某某局' }],
    ['the year', { ...book(), year: 2023 }],
    ['the unit of most tables', { ...book(), unit: '元' }],
    ['the order of the tables', { ...book(), order: ['12', '09'] }],
    ['the tables that are missing', { ...book(), missing: [] }],
    ['what was not taken', { ...book(), refusals: [{ sheet: '副本', reason: 'second-copy', details: [] }] }],
  ])('%s said otherwise is more than amounts', (_what, now) => {
    expect(changesBetween(book(), now)).toBeUndefined();
  });

  it.each<[string, Reading, Reading]>([
    ['another amount', { kind: 'amount', amount }, { kind: 'amount', amount: { fen: 3_000_001, step: 10_000 } }],
    ['another step', { kind: 'amount', amount }, { kind: 'amount', amount: { fen: 3_000_000, step: 1 } }],
    ['more behind what is shown', { kind: 'amount', amount }, { kind: 'amount', amount, raw: { fen: 3_000_001, step: 1 } }],
    ['other digits behind it', { kind: 'amount', amount, raw: { fen: 3_000_002, step: 1 } }, { kind: 'amount', amount, raw: { fen: 3_000_001, step: 1 } }],
    ['odd writing', { kind: 'amount', amount }, { kind: 'amount', amount, oddity: 'spaces' }],
    ['a blank', { kind: 'amount', amount }, { kind: 'blank', dash: false, asZero: true, zero }],
    ['a blank that means zero now', { kind: 'blank', dash: false, asZero: false, zero }, { kind: 'blank', dash: false, asZero: true, zero }],
    ['a dash', { kind: 'blank', dash: false, asZero: true, zero }, { kind: 'blank', dash: true, asZero: true, zero }],
    ['what cannot be read', { kind: 'blank', dash: false, asZero: true, zero }, { kind: 'unreadable', cause: 'text' }],
    ['what can be read', { kind: 'amount', amount }, { kind: 'unreadable', cause: 'text' }],
    ['another reason', { kind: 'unreadable', cause: 'error-value' }, { kind: 'unreadable', cause: 'text' }],
  ])('%s is a change, either way, and the same is none', (_, one, other) => {
    expect(changed(withReading(one), withReading(other))).toEqual(['205.本年支出']);
    expect(changed(withReading(other), withReading(one))).toEqual(['205.本年支出']);
    expect(changed(withReading(one), withReading({ ...one }))).toEqual([]);
    expect(changed(withReading(other), withReading({ ...other }))).toEqual([]);
  });

  it.each<[string, (cell: BoundCell) => BoundCell]>([
    ['another text for the same amount', (cell) => ({ ...cell, written: '3.0' })],
    ['more decimals', (cell) => ({ ...cell, decimals: 1 })],
    ['another column of the sheet', (cell) => ({ ...cell, ref: { ...cell.ref, column: 9 } })],
    ['another row of the sheet', (cell) => ({ ...cell, ref: { ...cell.ref, row: 9 } })],
  ])('%s is a change', (_, change) => expect(changed(book(), withCell(change))).toEqual(['205.本年支出']));

  it('a cell that came or went is more than a change of amounts', () => {
    const without = (keep: (item: string, column: string) => boolean): Book =>
      with09((table) => ({ ...table, cells: new Map([...table.cells].map(([item, row]) => [item, new Map([...row].filter(([column]) => keep(item, column)))])) }));
    const fewer = without((item, column) => item !== '205' || column !== '本年支出');
    const noRow = without((item) => item !== '205');
    const others = without((item, column) => item !== '205' || column !== '本年收入');
    for (const [one, other] of [[fewer, book()], [book(), fewer], [noRow, book()], [book(), noRow], [fewer, others]] as const) expect(changed(one, other)).toBeUndefined();
    expect(changed(fewer, without((item, column) => item !== '205' || column !== '本年支出'))).toEqual([]);
    const unbound = with09((table) => ({ ...table, cells: new Map([...table.cells].filter(([item]) => item !== '205')) }));
    expect([changed(unbound, book()), changed(book(), unbound)]).toEqual([undefined, undefined]);
  });

  it.each<[string, Book]>([
    ['a table went', { ...book(), tables: book().tables.slice(0, 1) }],
    ['a table came', bookOf({}, { '09': TYPED, '10': TYPED, '12': TYPED })],
    ['another table stands there', with09((table) => ({ ...table, code: '10' }))],
    ['the unit', with09((table) => ({ ...table, unit: '元' }))],
    ['the sheet’s name', with09((table) => ({ ...table, sheet: '表9' }))],
    ['a row went', with09((table) => ({ ...table, items: table.items.slice(0, 1) }))],
    ['a row came', with09((table) => ({ ...table, items: [...table.items, table.items[0]!] }))],
    ['a code', with09((table) => ({ ...table, items: table.items.map((item) => ({ ...item, key: item.key === '205' ? '208' : item.key })) }))],
    ['a name', with09((table) => ({ ...table, items: table.items.map((item) => ({ ...item, name: `${item.name}类` })) }))],
    ['a row’s place', with09((table) => ({ ...table, items: table.items.map((item) => ({ ...item, row: 20 })) }))],
    ['其中：', with09((table) => ({ ...table, items: table.items.map((item) => ({ ...item, partial: true })) }))],
    ['a column went', with09((table) => ({ ...table, columns: table.columns.slice(0, 1) }))],
    ['a column came', with09((table) => ({ ...table, columns: [...table.columns, table.columns[0]!] }))],
    ['another column', with09((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, key: '年末结转和结余' })) }))],
    ['one of the columns is no longer there', with09((table) => ({ ...table, columns: table.columns.map((column, at) => ({ ...column, present: at > 0 })) }))],
    ['a column is no longer there', with09((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, present: false })) }))],
  ])('more than amounts changed: %s', (_, now) => {
    expect(changesBetween(book(), now)).toBeUndefined();
  });
});
