import { S13 } from '../../../src/layouts';
import type { Book, Table } from '../../../src/model';
import { bookOf } from '../../support/book-builder';
import type { TypedTable } from '../../support/book-builder';

/** A small book typed by hand whose rows and columns belong to the sets that the layouts put them in. */
export function typedBook(typed: Readonly<Record<string, TypedTable>>): Book {
  const book = bookOf({}, typed);
  return { ...book, tables: book.tables.map(withSets) };
}

function withSets(table: Table): Table {
  const layout = S13.find((entry) => entry.table === table.code)!;
  const items = [...layout.bands.flatMap((band) => band.items), ...(layout.closing ?? []).map(({ item }) => item)];
  const columns = layout.bands.flatMap((band) => band.columns);
  return {
    ...table,
    items: table.items.map((item) => {
      const fixed = items.find(({ key }) => key === item.key);
      return { ...item, sets: fixed?.sets ?? (layout.rows === 'function-codes' ? ['科目'] : []) };
    }),
    columns: table.columns.map((column) => {
      const fixed = columns.find(({ key }) => key === column.key);
      const { code, parent } = fixed ?? {};
      return {
        ...column,
        sets: fixed?.sets ?? [],
        ...(code === undefined ? {} : { code }),
        ...(parent === undefined ? {} : { parent }),
      };
    }),
  };
}
