/** Slips of the hand: one cell of a consistent book typed wrong. */

import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { PrintedBook, TableNumber } from '../../fixtures/layout/book';
import type { Random } from './random';

export const FAULT_KINDS = [
  'digits-swapped',
  'digit-wrong',
  'digit-lost',
  'digit-added',
  'decimal-shift',
  'yuan-for-wan',
  'sign',
  'left-out',
  'neighbouring-column',
  'neighbouring-row',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One cell typed wrong. */
export interface Fault {
  readonly kind: FaultKind;
  readonly table: TableNumber;
  readonly row: number;
  readonly column: number;
  readonly right: string;
  readonly wrong: string;
}

/** Kinds that can happen to a cell that holds zero. */
const ZERO_KINDS: readonly FaultKind[] = ['digit-added', 'neighbouring-column', 'neighbouring-row'];

/**
 * A fault as planned; undefined where a few tries found none (a table of zeros has no digits to
 * swap).
 */
export function randomFault(book: PrintedBook, { table, kind, zero }: PlannedFault, random: Random): Fault | undefined {
  const rows = book.tables[table];
  const cells = rows.flatMap(({ amounts }, row) =>
    amounts.flatMap((amount, column) => (amount !== null && isNumeral(amount) && isZero(amount) === zero ? [{ row, column, right: amount }] : [])),
  );
  for (let tries = 0; tries < 20 && cells.length > 0; tries += 1) {
    const cell = random.pick(cells);
    const wrong = slip(book, table, kind, cell, random);
    if (wrong !== undefined && plain(wrong) !== plain(cell.right)) return { kind, table, ...cell, wrong: plain(wrong) };
  }
  return undefined;
}

/** The book with the fault in it. */
export function withFault(book: PrintedBook, { table, row, column, wrong }: Pick<Fault, 'table' | 'row' | 'column' | 'wrong'>): PrintedBook {
  const rows = book.tables[table].map((entry, at) =>
    at === row ? { ...entry, amounts: entry.amounts.map((amount, index) => (index === column ? wrong : amount)) } : entry,
  );
  return { ...book, tables: { ...book.tables, [table]: rows } };
}

/** Where the next fault goes and of what kind. */
export interface PlannedFault {
  readonly table: TableNumber;
  readonly kind: FaultKind;
  readonly zero: boolean;
}

/** The plan's entry of that number: every table and kind in turn, zero and other cells by halves, so that all are spread evenly. */
export function plannedFault(index: number): PlannedFault {
  const round = Math.floor(index / TABLE_NUMBERS.length);
  const zero = round % 2 === 1;
  const kinds = zero ? ZERO_KINDS : FAULT_KINDS;
  return {
    table: TABLE_NUMBERS[index % TABLE_NUMBERS.length] ?? '01',
    kind: kinds[Math.floor(round / 2) % kinds.length] ?? 'sign',
    zero,
  };
}

function isNumeral(text: string): boolean {
  return /^-?\d+\.\d+$/.test(text);
}

function isZero(numeral: string): boolean {
  return /^-?[0.]+$/.test(numeral);
}

/** Two decimals and no zeros in front. */
function plain(numeral: string): string {
  const [whole = '0', fraction = ''] = numeral.replace('-', '').split('.');
  const shown = `${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction.padEnd(2, '0').slice(0, 2)}`;
  return numeral.startsWith('-') && !isZero(shown) ? `-${shown}` : shown;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly right: string;
}

function slip(book: PrintedBook, table: TableNumber, kind: FaultKind, place: Place, random: Random): string | undefined {
  const { right, row, column } = place;
  const rows = book.tables[table];
  const digits = Array.from(right).flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const at = random.pick(digits);
  switch (kind) {
    case 'digits-swapped': {
      const next = digits[digits.indexOf(at) + 1];
      return next === undefined ? undefined : replaced(replaced(right, at, right[next] ?? ''), next, right[at] ?? '');
    }
    case 'digit-wrong':
      return replaced(right, at, String(random.int(0, 9)));
    case 'digit-lost':
      return at < right.indexOf('.') ? right.slice(0, at) + right.slice(at + 1) : undefined;
    case 'digit-added':
      return right.slice(0, at) + String(random.int(1, 9)) + right.slice(at);
    case 'decimal-shift':
      return shifted(right, 1);
    case 'yuan-for-wan':
      return shifted(right, 4);
    case 'sign':
      return right.startsWith('-') ? right.slice(1) : `-${right}`;
    case 'left-out':
      return '0.00';
    case 'neighbouring-column':
      return rows[row]?.amounts[column + (random.chance(50) ? 1 : -1)] ?? undefined;
    case 'neighbouring-row':
      return rows[row + (random.chance(50) ? 1 : -1)]?.amounts[column] ?? undefined;
  }
}

function replaced(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1);
}

function shifted(numeral: string, places: number): string {
  const [whole = '', fraction = ''] = numeral.split('.');
  const digits = whole + fraction.padEnd(places + 2, '0');
  const point = whole.length + places;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
