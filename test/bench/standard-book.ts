import { variantTables } from '../fixtures/workbooks';
import type { PrintedBook } from '../fixtures/layout/book';
import { toPrinted } from '../support/generator/printed';
import { scaledBook } from './scaled-book';

/** How many times as many 款, and 项 in each, the standard book has as the small one that it is made from. */
export const STANDARD_FACTOR = 2;

/** A whole department's accounts, consistent to the last place. */
export function smallBook(): PrintedBook {
  return toPrinted(variantTables());
}

/**
 * The book that everything is measured on: about as many amounts as a real department's, and
 * consistent to the last place, so that nothing needs a cause.
 */
export function standardBook(): PrintedBook {
  return scaledBook(smallBook(), STANDARD_FACTOR);
}
