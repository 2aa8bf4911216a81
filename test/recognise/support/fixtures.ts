/** The fixtures' sheets by table, ready to be changed. */

import type { Book, Refusal, Sheet } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { toSheets } from '../../fixtures/drawing/sheets';
import { TABLE_NUMBERS } from '../../fixtures/layout/book';
import type { TableNumber } from '../../fixtures/layout/book';
import { sc2024 } from '../../fixtures/sc2024/sc2024';
import { variantTables } from '../../fixtures/workbooks';
import { drawBase } from '../../support/generator/styles/variants';
import { boundAmounts } from './bound-amounts';

/** The sheets of the real book, in the order of the tables. */
export const SC_SHEETS: readonly Sheet[] = toSheets(sc2024());
/** The sheets of a whole book with money of every kind. */
export const WHOLE_SHEETS: readonly Sheet[] = toSheets(drawBase(variantTables()));

export function scSheet(table: TableNumber): Sheet {
  return SC_SHEETS[TABLE_NUMBERS.indexOf(table)]!;
}

export function wholeSheet(table: TableNumber): Sheet {
  return WHOLE_SHEETS[TABLE_NUMBERS.indexOf(table)]!;
}

/** The bound amounts of one sheet as text lines, to compare two ways of laying it out. */
export function amountsOn(...sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  return Object.fromEntries(boundAmounts(recognise(sheets)));
}

/** Why sheets were not taken: `no-title`, `unknown-rows 收入决算表 E9`. */
export function refusalsOf(book: Book): readonly string[] {
  return book.refusals.map(({ reason, title, details, missing = [] }: Refusal) => [reason, title, ...details, ...missing.map((names) => names.join('>'))].filter((part) => part !== undefined).join(' '));
}
