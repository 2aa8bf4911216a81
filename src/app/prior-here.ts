import type { Book, Sheet } from '../model';
import { priorFits } from '../narrative';
import { recognise } from '../recognise';
import type { PriorYear } from './session-snapshot';

/**
 * Last year's accounts that stand in the same workbook, on sheets of their own: those whose tables
 * state the year before. A sheet that a table of this year's was taken from is none of them, so
 * that no amount serves both years.
 * @param book what was recognised in all the sheets
 * @returns undefined where no sheet holds last year's tables, or they are another department's
 */
export function priorHere(sheets: readonly Sheet[], book: Book): Book | undefined {
  const { year } = book;
  // Last year's tables are met as second copies of this year's; without any nothing is read again.
  const copies = new Set(book.refusals.flatMap(({ sheet, reason }) => (reason === 'second-copy' ? [sheet] : [])));
  for (const { sheet } of book.tables) copies.delete(sheet);
  if (year === undefined || copies.size === 0) return undefined;
  const ofYearBefore = sheets.filter((sheet) => copies.has(sheet.name) && recognise([sheet]).year === year - 1);
  if (ofYearBefore.length === 0) return undefined;
  const prior = recognise(ofYearBefore);
  return priorFits(book, prior).fits ? prior : undefined;
}

/** Finds them check after check; as long as their sheets stay the same they stay the same book. */
export class PriorHere {
  private last: { readonly sheets: readonly Sheet[]; readonly book: Book } | undefined;

  /** See priorHere. */
  of(sheets: readonly Sheet[], book: Book): Book | undefined {
    const found = priorHere(sheets, book);
    if (found === undefined) return undefined;
    const own = sheets.filter(({ name }) => found.tables.some(({ sheet }) => sheet === name));
    const { last } = this;
    if (last?.sheets.length === own.length && own.every((sheet, index) => last.sheets[index] === sheet)) return last.book;
    this.last = { sheets: own, book: found };
    return found;
  }
}

/** Last year's accounts as they stand now: those that were taken from this workbook follow its sheets. */
export function asItStands(prior: PriorYear | undefined, here: Book | undefined): PriorYear | undefined {
  return prior?.here === true && here !== undefined && here !== prior.book ? { ...prior, book: here } : prior;
}
