import { NUMBERS_CHANGED, proveReader, proveTexts } from './random-books';

test('what is written of random departments is what a reader finds in their tables', () => {
  const { texts, statements, wrong } = proveTexts(200, 1);
  expect(wrong).toEqual([]);
  expect(statements).toBeGreaterThan(texts * 60);
});

test('the reader misses no number that was changed, and no direction that was turned', () => {
  const { changed, missed } = proveReader(20, 5_000);
  expect(missed).toEqual([]);
  expect(changed).toBeGreaterThan(20 * NUMBERS_CHANGED);
});
