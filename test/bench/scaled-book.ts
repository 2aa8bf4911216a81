import { TABLE_NUMBERS } from '../fixtures/layout/book';
import type { PrintedBook, TableNumber, TableRow } from '../fixtures/layout/book';

type Row = TableRow<string | null>;

/** Tables that list functional 科目. */
const LISTS: ReadonlySet<TableNumber> = new Set(['02', '03', '06', '07', '09', '10', '11', '12']);

/**
 * A book with `factor` × `factor` times as many 项, as consistent as the one it is made from: each
 * 款 and each of its 项 stand `factor` times under new codes, and every amount above them, and in
 * the tables that list no 科目, is multiplied.
 */
export function scaledBook(book: PrintedBook, factor: number): PrintedBook {
  if (factor === 1) return book;
  const numbers = new Numbers();
  const scaled = (number: TableNumber): readonly Row[] => {
    const rows = book.tables[number];
    return LISTS.has(number) ? scaledList(rows, factor, numbers) : rows.map((row) => multiplied(row, factor * factor));
  };
  // 03 lists every 科目 with money, so that the codes stand in order in the others too.
  const outlay = scaled('03');
  const tables = Object.fromEntries(TABLE_NUMBERS.map((number) => [number, number === '03' ? outlay : scaled(number)]));
  return { ...book, tables: tables as unknown as PrintedBook['tables'] };
}

/** The new codes, the same for the same 科目 in every table. */
class Numbers {
  private readonly codes = new Map<string, string>();
  private readonly used = new Map<string, number>();

  /** @param copy which of the copies of the 科目 with this code it is */
  codeBelow(parent: string, code: string, copy: number): string {
    const key = `${parent} ${code} ${copy}`;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const number = (this.used.get(parent) ?? 0) + 1;
    this.used.set(parent, number);
    const fresh = `${parent}${twoDigits(number)}`;
    this.codes.set(key, fresh);
    return fresh;
  }
}

function scaledList(rows: readonly Row[], factor: number, numbers: Numbers): readonly Row[] {
  const scaled: Row[] = [];
  for (const row of rows) {
    if (row.code.length === 7) continue;
    if (row.code.length !== 5) {
      scaled.push(multiplied(row, factor * factor));
      continue;
    }
    const items = rows.filter(({ code }) => code.length === 7 && code.startsWith(row.code));
    for (let copy = 0; copy < factor; copy += 1) {
      const code = numbers.codeBelow(row.code.slice(0, 3), row.code, copy);
      scaled.push(recoded(multiplied(row, factor), code));
      for (const item of items) {
        for (let twin = 0; twin < factor; twin += 1) scaled.push(recoded(item, numbers.codeBelow(code, item.code, twin)));
      }
    }
  }
  return scaled;
}

function twoDigits(number: number): string {
  if (number > 99) throw new Error('a 类 or 款 has at most 99 parts');
  return String(number).padStart(2, '0');
}

function recoded(row: Row, code: string): Row {
  return { ...row, key: code, code };
}

function multiplied(row: Row, by: number): Row {
  return { ...row, amounts: row.amounts.map((amount) => (amount !== null && /^-?\d+\.\d\d$/.test(amount) ? product(amount, by) : amount)) };
}

/** A numeral with two decimals, times a whole number. */
function product(amount: string, by: number): string {
  const cents = BigInt(amount.replace('.', '')) * BigInt(by);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
