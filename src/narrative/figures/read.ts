import { amountIn, cellOf, tableOf } from '../../model';
import type { Book, Table, TableCode } from '../../model';
import type { Quantity, WhyUnknown } from './quantity';

/** The address of an amount by its meaning: table, item, column. */
export interface Place {
  readonly table: TableCode;
  readonly item: string;
  readonly column: string;
}

/**
 * Reads one amount of a book.
 * @param book undefined where no book of last year is at hand
 * @param place where it stands
 * @param name what the narrative calls it
 */
export function readAmount(book: Book | undefined, place: Place, name: string): Quantity {
  if (book === undefined) return { known: false, name, why: { code: 'no-prior-book' } };
  const table = tableOf(book, place.table);
  if (table === undefined) return { known: false, name, why: { code: 'table-absent', table: place.table } };
  return readFrom(table, place.item, place.column, name);
}

/** Reads one amount of a table that is at hand. */
export function readFrom(table: Table, item: string, column: string, name: string): Quantity {
  const cell = cellOf(table, item, column);
  if (cell === undefined) return { known: false, name, why: whyNoCell(table, item, column) };
  const amount = amountIn(cell);
  if (amount === undefined) {
    const code = cell.reading.kind === 'unreadable' ? 'unreadable' : 'blank';
    return { known: false, name, why: { code, cell } };
  }
  return { known: true, name, amount, unit: table.unit, formula: whereInWords(table, item, column), cells: [cell] };
}

function whyNoCell(table: Table, item: string, column: string): WhyUnknown {
  const row = table.items.find((each) => each.key === item);
  return row?.row === undefined
    ? { code: 'row-absent', table: table.code, item: row?.name ?? item }
    : { code: 'column-absent', table: table.code, column };
}

function whereInWords(table: Table, item: string, column: string): string {
  const row = table.items.find((each) => each.key === item);
  const name = row?.code === undefined ? item : `${row.code} ${row.name}`;
  return `表${table.code} ${name} ${column}`;
}
