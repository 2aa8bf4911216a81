import type { Book, BoundCell } from '../../../src/model';
import type { Random } from '../../support/generator/random';

/** The ways in which a figure is mistyped. */
export const SLIPS = ['swap', 'lose', 'add', 'shift', 'sign', 'zero'] as const;
export type Slip = (typeof SLIPS)[number];

/** What stands in the cell after a slip, in last places; the same again where the slip changes nothing. */
export function slipped(units: number, slip: Slip, random: Random): number {
  const digits = String(Math.abs(units));
  const sign = units < 0 ? -1 : 1;
  const typed = (text: string): number => sign * Number(text === '' ? '0' : text);
  switch (slip) {
    case 'swap': {
      if (digits.length < 2) return units;
      const at = random.int(0, digits.length - 2);
      return typed(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2));
    }
    case 'lose': {
      const at = random.int(0, digits.length - 1);
      return typed(digits.slice(0, at) + digits.slice(at + 1));
    }
    case 'add': {
      // A zero turns into any figure: nobody types a digit beside 0.00.
      if (units === 0) return random.int(20, 2_000_000);
      const at = random.int(0, digits.length);
      return typed(`${digits.slice(0, at)}${random.int(0, 9)}${digits.slice(at)}`);
    }
    case 'shift':
      return random.chance(50) ? units * 10 : Math.trunc(units / 10);
    case 'sign':
      return -units;
    case 'zero':
      return 0;
  }
}

/** The book with another amount in one cell. */
export function withFen(book: Book, { table, item, column }: BoundCell, fen: number): Book {
  const tables = book.tables.map((candidate) => {
    if (candidate.code !== table) return candidate;
    const row = new Map(candidate.cells.get(item));
    const cell = row.get(column)!;
    const step = cell.reading.kind === 'amount' ? cell.reading.amount.step : 1;
    row.set(column, { ...cell, reading: { kind: 'amount', amount: { fen, step } } });
    return { ...candidate, cells: new Map(candidate.cells).set(item, row) };
  });
  return { ...book, tables };
}

/** Every amount cell of a book, table by table. */
export function cellsByTable(book: Book): ReadonlyMap<string, readonly BoundCell[]> {
  return new Map(book.tables.map(({ code, cells }) => [code, [...cells.values()].flatMap((row) => [...row.values()])]));
}
