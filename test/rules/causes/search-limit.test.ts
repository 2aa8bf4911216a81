import { amountIn, cellsOf } from '../../../src/model';
import type { Outcome } from '../../../src/model';
import { causesOf } from '../../../src/rules/causes/causes';
import { Trial } from '../../../src/rules/causes/trial';
import type { Judged } from '../../../src/rules/causes/judged';
import { tablesOf } from '../../../src/rules/notation/tables';
import { typedBook } from '../support/typed-book';
import { inWords } from './support/said';

const PASS: Outcome = { state: 'pass' };
const ERROR: Outcome = { state: 'fail', severity: 'error', finding: { code: 'negative', cells: [], formula: '' } };

/**
 * What is found where 03 says 20.00 and 06 says 10.00, while 03's figure stands in so many relations
 * besides that hold whatever it is.
 */
function causesBeside(relations: number): readonly string[] {
  const book = typedBook({ '03': { columns: ['本年支出合计'], rows: ['合计 | 20.00'] }, '06': { columns: ['小计'], rows: ['合计 | 10.00'] } });
  const cells = book.tables.flatMap(cellsOf);
  const trial = new Trial(tablesOf(book));
  const contradiction: Judged = {
    instance: '03 = 06',
    outcome: ERROR,
    isEquation: true,
    cells,
    addends: () => cells.map((cell, index) => ({ cell, coefficient: index === 0 ? 1 : -1 })),
    again: () => (new Set(cells.map((cell) => amountIn(trial.inTrial(cell))?.fen)).size === 1 ? PASS : ERROR),
  };
  const holding: Judged = { instance: 'holds', outcome: PASS, isEquation: false, cells: cells.slice(0, 1), addends: () => [], again: () => PASS };
  return causesOf(book, [contradiction, ...Array.from({ length: relations }, () => holding)], trial, new Set()).map(inWords);
}

test('a book is searched for causes as long as that takes no time to speak of', () => {
  expect(causesBeside(50_000)).toEqual(['合计.本年支出合计 digit-wrong 10.00 0.5 (1) or 合计.小计']);
});

test('beyond that its contradictions are told without a cause', () => {
  expect(causesBeside(60_000)).toEqual([]);
});
