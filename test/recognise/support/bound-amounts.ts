/** What recognition bound, in a form that two readings of one book can be compared in. */

import { numeralOf } from '../../../src/model';
import type { Book, BoundCell, TableCode } from '../../../src/model';

/** `05[31002].合计` -> `19.92`, in the table's own unit; `blank`, `zero` (a blank that means zero) or what cannot be read. */
export type Bound = ReadonlyMap<string, string>;

/** Every bound cell of a book by its meaning; where it stands does not matter. */
export function boundAmounts(book: Book): Bound {
  return new Map(
    book.tables.flatMap(({ cells, unit }) =>
      [...cells.values()].flatMap((columns) =>
        [...columns.values()].map((cell): [string, string] => [keyOf(cell.table, cell.item, cell.column), saying(cell, unit)]),
      ),
    ),
  );
}

/** The bound amounts in 分, blanks that mean zero among them as 0; what is no amount is left out. */
export function boundFen(book: Book): ReadonlyMap<string, number> {
  return new Map(
    book.tables.flatMap(({ cells }) =>
      [...cells.values()].flatMap((columns) =>
        [...columns.values()].flatMap(({ table, item, column, reading }): [string, number][] => {
          const key = keyOf(table, item, column);
          if (reading.kind === 'amount') return [[key, reading.amount.fen]];
          return reading.kind === 'blank' && reading.asZero ? [[key, 0]] : [];
        }),
      ),
    ),
  );
}

/** How a cell is named here. */
export function keyOf(table: TableCode, item: string, column: string): string {
  return `${table}[${item}].${column}`;
}

/** How many cells each table has bound. */
export function cellCounts(book: Book): Readonly<Partial<Record<TableCode, number>>> {
  const counts: Partial<Record<TableCode, number>> = {};
  for (const { code, cells } of book.tables) counts[code] = [...cells.values()].reduce((sum, row) => sum + row.size, 0);
  return counts;
}

function saying({ reading, written }: BoundCell, unit: Book['tables'][number]['unit']): string {
  if (reading.kind === 'amount') return numeralOf(reading.amount, unit);
  if (reading.kind === 'unreadable') return `${reading.cause} ${String(written)}`;
  return reading.asZero ? 'zero' : 'blank';
}
