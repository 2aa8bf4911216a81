import type { PrintedBook } from '../../fixtures/layout/book';
import { columnIndex } from '../../fixtures/layout/columns';
import { cleanSampleBook } from '../../fixtures/sample/sample';
import { withFault } from '../../support/generator/faults';
import type { RuleRun } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import { recognised } from '../support/recognised';

function check(book: PrintedBook): RuleRun {
  return checkBook(recognised(book));
}

test('a deleted row is said to be missing, and no figure beside it is accused', () => {
  const book = cleanSampleBook();
  const run = check({ ...book, tables: { ...book.tables, '03': book.tables['03'].filter(({ key }) => key !== '2080505') } });
  expect(run.findings.map(({ rule }) => rule)).toContain('H-5');
  const explained = new Set(run.findings.map(({ cause }) => cause));
  expect(run.causes.filter(({ id }) => !explained.has(id))).toEqual([]);
  expect(run.causes.filter(({ cell }) => cell.table === '03')).toEqual([]);
});

test('what rounding may still explain accuses nobody', () => {
  // Two last places too many in a sum of two figures that are not zero: 0.02 of at most 0.03.
  const book = cleanSampleBook();
  const row = book.tables['03'].findIndex(({ key }) => key === '2080505');
  const column = columnIndex('03', '本年支出合计');
  const right = book.tables['03'][row]?.amounts[column] ?? '';
  const run = check(withFault(book, { table: '03', row, column, wrong: plusTwoPlaces(right) }));
  expect(run.counts.error).toBe(0);
  expect(run.counts.review).toBeGreaterThan(0);
  expect(run.causes).toEqual([]);
});

function plusTwoPlaces(numeral: string): string {
  const places = String(BigInt(numeral.replace('.', '')) + 2n);
  return `${places.slice(0, -2)}.${places.slice(-2)}`;
}
