import type { PrintedBook } from '../../fixtures/layout/book';
import { columnIndex } from '../../fixtures/layout/columns';
import { cleanSampleBook, priorSampleBook } from '../../fixtures/sample/sample';
import { withFault } from '../../support/generator/faults';
import type { Verdict } from '../../../src/model';
import { checkBook, openingBalances } from '../../../src/rules';
import { recognised } from '../support/recognised';

function verdicts(current: PrintedBook, prior: PrintedBook): readonly Verdict[] {
  return checkBook(recognised(current), [openingBalances(recognised(prior))]).verdicts;
}

test('what the sample opens with is what last year closed with', () => {
  expect(verdicts(cleanSampleBook(), priorSampleBook()).map(({ outcome }) => outcome.state)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
});

test('another closing balance wants a look', () => {
  const prior = priorSampleBook();
  const row = prior.tables['01'].findIndex(({ key }) => key === '年末结转和结余');
  const wrong = withFault(prior, { table: '01', row, column: columnIndex('01', '决算数'), wrong: '71.49' });
  const [first, ...others] = verdicts(cleanSampleBook(), wrong);
  // 61.49 was carried over.
  expect(first).toMatchObject({ rule: 'X-49', outcome: { state: 'fail', severity: 'review', finding: { left: 61_490_000, right: 71_490_000 } } });
  expect(first).toMatchObject({
    instance: 'X-49 01[年初结转和结余].决算数',
    outcome: { finding: { code: 'relation', relation: '=', step: 10_000, formula: '表01 年初结转和结余 = 上年表01 年末结转和结余', cells: [{ role: 'left', sign: 1 }] } },
  });
  expect(others.map(({ outcome }) => outcome.state)).toEqual(['pass', 'pass', 'pass', 'pass']);
});

test('a prior book without the tables says nothing', () => {
  const prior = recognised(priorSampleBook());
  const run = checkBook(recognised(cleanSampleBook()), [openingBalances({ ...prior, tables: [] })]);
  expect(run.counts).toMatchObject({ notApplicable: 5, pass: 0, review: 0 });
});
