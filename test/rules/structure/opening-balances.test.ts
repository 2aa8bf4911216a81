import type { PrintedBook } from '../../fixtures/layout/book';
import { columnIndex } from '../../fixtures/layout/columns';
import { cleanSampleBook, priorSampleBook } from '../../fixtures/sample/sample';
import { withFault } from '../../support/generator/faults';
import type { Book, Verdict } from '../../../src/model';
import { checkBook, openingBalances } from '../../../src/rules';
import { bookOf } from '../../support/book-builder';
import { stateOf } from '../support/books';
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
  expect(run.counts).toMatchObject({ notApplicable: 1, pass: 0, review: 0 });
});

describe('what 01 and 04 open with', () => {
  /** This year's balances in 01, in 04, and in 04 of the 政府性基金预算; last year's closing balances in the same places. */
  const now = (total: string, fiscal: string, fund: string): Book =>
    bookOf({}, {
      '01': { columns: ['决算数'], rows: [`年初结转和结余 | ${total}`] },
      '04': { columns: ['金额'], rows: [`年初财政拨款结转和结余 | ${fiscal}`, `年初政府性基金预算财政拨款 | ${fund}`] },
    });
  const before = (total: string, fiscal: string, fund: string, unit: '元' | '万元' = '万元'): Book =>
    bookOf({ unit }, {
      '01': { columns: ['决算数'], rows: [`年末结转和结余 | ${total}`] },
      '04': { columns: ['合计', '政府性基金预算财政拨款'], rows: [`年末财政拨款结转和结余 | ${fiscal} | ${fund}`] },
    });
  const run = (book: Book, prior: Book): readonly Verdict[] => checkBook(book, [openingBalances(prior)]).verdicts;
  const said = (book: Book, prior: Book): readonly string[] =>
    run(book, prior).filter((verdict) => !/一般公共|国有资本/.test(verdict.instance)).map((verdict) => `${verdict.instance.replace('X-49 ', '')}: ${stateOf(verdict)}`);
  const TOTAL = '01[年初结转和结余].决算数';
  const FISCAL = '04[年初财政拨款结转和结余].金额';
  const FUND = '04[年初政府性基金预算财政拨款].金额';

  it.each<[string, Book, Book, readonly [string, string, string]]>([
    ['the same', now('5.00', '3.00', '1.00'), before('5.00', '3.00', '1.00'), ['pass', 'pass', 'pass']],
    ['a last place more or less', now('5.01', '2.99', '1.00'), before('5.00', '3.00', '1.00'), ['rounding', 'rounding', 'pass']],
    ['two last places more', now('5.02', '3.00', '1.00'), before('5.00', '3.00', '1.00'), ['review', 'pass', 'pass']],
    ['another figure', now('5.00', '3.00', '2.00'), before('5.00', '3.00', '1.00'), ['pass', 'pass', 'review']],
    ['not readable now', now('###', '3.00', '1.00'), before('5.00', '3.00', '1.00'), ['not-evaluated unreadable', 'pass', 'pass']],
    ['not readable then', now('5.00', '3.00', '1.00'), before('###', '3.00', '1.00'), ['not-evaluated unreadable', 'pass', 'pass']],
    ['blank now', now('5.00', '', '1.00'), before('5.00', '3.00', '1.00'), ['pass', 'not-evaluated blank', 'pass']],
    ['blank then', now('5.00', '3.00', '1.00'), before('5.00', '', '1.00'), ['pass', 'not-evaluated blank', 'pass']],
    ['no cell now', now('5.00', '3.00', '∅'), before('5.00', '3.00', '1.00'), ['pass', 'pass', 'not-evaluated rows-absent']],
    ['no cell then', now('5.00', '3.00', '1.00'), before('5.00', '3.00', '∅'), ['pass', 'pass', 'not-evaluated rows-absent']],
  ])('%s', (_, book, prior, [total, fiscal, fund]) => {
    expect(said(book, prior)).toEqual([`${TOTAL}: ${total}`, `${FISCAL}: ${fiscal}`, `${FUND}: ${fund}`]);
  });

  it('leads to this year’s cells alone, as last year’s stand in another workbook', () => {
    const cells = (book: Book, prior: Book): unknown => run(book, prior)[0]?.cells.map(({ item, column }) => `${item}.${column}`);
    const last = before('5.00', '3.00', '1.00');
    expect(['5.00', '5.01', '9.00', '###'].map((total) => cells(now(total, '3.00', '1.00'), last))).toEqual(Array.from({ length: 4 }, () => ['年初结转和结余.决算数']));
    expect(cells(now('5.00', '3.00', '1.00'), before('###', '3.00', '1.00'))).toEqual([]);
    expect(cells(now('∅', '3.00', '1.00'), last)).toEqual([]);
  });

  it('names the column of 04 that it stood in, and the finer unit of the two', () => {
    // 3.00 万元 and 20,000.00 元.
    const finding = run(now('5.00', '3.00', '1.00'), before('50000.00', '20000.00', '10000.00', '元'))[1];
    expect(finding?.outcome).toMatchObject({ finding: { left: 3_000_000, right: 2_000_000, step: 1, formula: '表04 年初财政拨款结转和结余 = 上年表04 年末财政拨款结转和结余·合计' } });
  });

  it.each<[string, Book, Book]>([
    ['now', bookOf({}, {}), before('5.00', '3.00', '1.00')],
    ['then', now('5.00', '3.00', '1.00'), bookOf({}, {})],
  ])('cannot be compared without the tables %s', (_, book, prior) => {
    expect(run(book, prior).map((verdict) => `${verdict.instance}: ${stateOf(verdict)}`)).toEqual(['X-49 缺表: not-applicable table-absent']);
  });

  it('says once that 04 is absent, and compares 01 all the same', () => {
    const { tables, ...frame } = now('5.00', '3.00', '1.00');
    const of01: Book = { ...frame, tables: tables.filter(({ code }) => code === '01') };
    expect(run(of01, before('5.00', '3.00', '1.00')).map((verdict) => `${verdict.instance}: ${stateOf(verdict)}`)).toEqual([`X-49 ${TOTAL}: pass`, 'X-49 缺表: not-applicable table-absent']);
  });

  it('is shown under a title of its own, among the relations between tables', () => {
    const { findings } = checkBook(now('9.00', '3.00', '1.00'), [openingBalances(before('5.00', '3.00', '1.00'))]);
    expect(findings).toMatchObject([{ rule: 'X-49', title: '年初结转和结余与上年年末一致', kind: '间', severity: 'review' }]);
  });

  it('wants a look, and says which balances it compares', () => {
    expect(openingBalances(bookOf({}, {}))).toMatchObject({ weight: 'W', statement: '01、04 的年初结转和结余等于上年 01、04 的年末结转和结余' });
  });
});
