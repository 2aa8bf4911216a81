import { COLUMNS } from '../../fixtures/layout/columns';
import type { PrintedBook, TableNumber } from '../../fixtures/layout/book';
import { fenOf } from './money';

/** 补充数据 as they were typed: the JSON that the program reads, read here for itself. */
export type TypedSupplement = Readonly<Record<string, unknown>>;

/** An amount of last year; beside one typed in 万元 this year's 元 cannot be told apart. */
export interface LastYear {
  readonly fen: bigint;
  readonly inWan: boolean;
}

/** What the text is told of, from where it stands: the printed tables of both years and what was typed. */
export class Accounts {
  constructor(
    readonly book: PrintedBook,
    readonly prior: PrintedBook | undefined,
    readonly typed: TypedSupplement,
  ) {}

  /** This year's amount in 分; undefined where the table has no such row. */
  amount(table: TableNumber, key: string, column: string): bigint | undefined {
    return amountIn(this.book, table, key, column);
  }

  /** Last year's: of its workbook, else as typed in 万元. */
  lastYear(table: TableNumber, key: string, column: string, typed: string): LastYear | undefined {
    const read = this.prior === undefined ? undefined : amountIn(this.prior, table, key, column);
    if (read !== undefined) return { fen: read, inWan: false };
    const fen = this.typedAmount(typed);
    return fen === undefined ? undefined : { fen, inWan: true };
  }

  codes(table: TableNumber, digits: number): readonly { readonly code: string; readonly name: string }[] {
    return this.book.tables[table].filter(({ code }) => code.length === digits);
  }

  /** What was typed at a path such as 全年预算.各项.2050803; amounts are in 万元. */
  value(path: string): unknown {
    return path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], this.typed);
  }

  typedAmount(path: string): bigint | undefined {
    const value = this.value(path);
    return typeof value === 'string' && value !== '' ? fenOf(value, '万元') : undefined;
  }

  typedCount(path: string): bigint | undefined {
    const value = this.value(path);
    return typeof value === 'number' ? BigInt(value) : undefined;
  }
}

function amountIn(book: PrintedBook, table: TableNumber, key: string, column: string): bigint | undefined {
  const row = book.tables[table].find((each) => each.key === key);
  const width = row?.amounts.length ?? 0;
  // In 01 and 04 the rows on the left have one amount.
  const index = width === 1 ? 0 : COLUMNS[table].indexOf(column);
  const numeral = row?.amounts[index];
  return numeral === undefined || numeral === null ? undefined : fenOf(numeral, book.unit);
}
