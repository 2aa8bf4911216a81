import { toSheets } from '../../fixtures/drawing/sheets';
import { drawBook } from '../../fixtures/layout/draw-book';
import { cleanSampleBook } from '../../fixtures/sample/sample';
import type { Sheet } from '../../../src/model';
import { recognise } from '../../../src/recognise';
import { checkBook } from '../../../src/rules';

/** Every amount as a text with a blank behind it, as a paste from a web page leaves it. */
function pasted(sheet: Sheet): Sheet {
  const values = sheet.values.map((row) => row.map((value) => (typeof value === 'number' && !Number.isInteger(value) ? `${value.toFixed(2)} ` : value)));
  return { ...sheet, values };
}

test('a habit of writing is said once a table, and marks no cell where most have it', () => {
  const run = checkBook(recognise(toSheets(drawBook(cleanSampleBook())).map(pasted)));
  const odd = run.findings.filter(({ facts }) => facts.code === 'odd-writing');
  expect(odd.length).toBeGreaterThan(5);
  expect(odd.length).toBeLessThanOrEqual(13);
  expect(run.counts.error).toBe(0);
});
