import type { Book } from '../../model';
import type { Tables } from './instance';
import { TableIndex } from './table-index';

/** A book's tables as rules look them up. */
export function tablesOf(book: Book): Tables {
  return new Map(book.tables.map((table) => [table.code, new TableIndex(table)]));
}
