import type { Book, BoundCell, TableCode } from '../../model';
import { oncePerTable } from '../once-per-table';
import { TableIndex } from './table-index';

/** The tables of a book by their numbers. */
export type Tables = ReadonlyMap<TableCode, TableIndex>;

/** A table as rules look it up. Nothing may be put into it: others look it up too. */
export const indexOf = oncePerTable((table) => TableIndex.of(table));

/** A book's tables as rules look them up. */
export function tablesOf(book: Book): Tables {
  return new Map(book.tables.map((table) => [table.code, indexOf(table)]));
}

/** The same tables with other amounts in some cells; a table without any is shared. */
export function tablesWith(tables: Tables, cells: readonly BoundCell[]): Tables {
  const edited = new Map(tables);
  for (const cell of cells) putIn(edited, tables, cell);
  return edited;
}

/**
 * Puts a cell into tables that began as a copy of others; a table that is still the others' own is copied first.
 * @param before the tables that stay as they are
 */
export function putIn(edited: Map<TableCode, TableIndex>, before: Tables, cell: BoundCell): void {
  const index = edited.get(cell.table);
  const own = index === before.get(cell.table) ? index?.copy() : index;
  if (own === undefined) return;
  own.put(cell);
  edited.set(cell.table, own);
}
