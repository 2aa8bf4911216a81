import type { Book, BoundCell } from '../../model';
import type { Tables } from './instance';
import { TableIndex } from './table-index';

/**
 * A book's tables as rules look them up.
 * @param seen how cells are looked at; as they stand, if nothing is said
 */
export function tablesOf(book: Book, seen: (cell: BoundCell) => BoundCell = (cell) => cell): Tables {
  return new Map(book.tables.map((table) => [table.code, new TableIndex(table, seen)]));
}
