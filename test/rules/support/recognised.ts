import type { Book } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { toSheets } from '../../fixtures/drawing/sheets';
import type { PrintedBook } from '../../fixtures/layout/book';
import { drawBook } from '../../fixtures/layout/draw-book';
import type { Quirks } from '../../fixtures/layout/quirks';

/** A recognised book never changes, and many tests begin with the same one. */
const known = new Map<string, Book>();

/** The book as recognition finds it on its sheets. */
export function recognised(printed: PrintedBook, quirks: Quirks = {}): Book {
  const key = JSON.stringify([printed, quirks]);
  const book = known.get(key) ?? recognise(toSheets(drawBook(printed, undefined, quirks)));
  known.set(key, book);
  return book;
}
