import { recognise } from '../../src/recognise';
import { checkBook } from '../../src/rules';
import type { RuleRun } from '../../src/model';
import { toSheets } from '../fixtures/drawing/sheets';
import type { SheetDrawing } from '../fixtures/drawing/sheet-drawing';
import { variantTables } from '../fixtures/workbooks';
import { deriveTables } from '../support/generator/department-tables';
import { randomFacts } from '../support/generator/random-facts';
import { VARIANT_NAMES, drawBase, drawVariant } from '../support/generator/styles/variants';
import { alarms, statesOf } from './support/books';

const check = (drawings: readonly SheetDrawing[]): RuleRun => checkBook(recognise(toSheets(drawings)));

/** Instances with their states; M rules look at the writing itself and may differ. */
const judged = (run: RuleRun): readonly (readonly [string, string])[] =>
  [...statesOf(run)].filter(([instance]) => !instance.startsWith('M-'));

const BOOKS = [
  ['of every kind of money', variantTables()],
  ['of fiscal money only', deriveTables(randomFacts(41, { whole: true, ownMoney: false, fundMoney: false, capitalMoney: false }))],
] as const;

describe.each(BOOKS)('the book %s', (_which, tables) => {
  const base = check(drawBase(tables));

  it('is clean and wholly judged', () => {
    expect(alarms(base)).toEqual([]);
    expect(base.counts.notEvaluated).toBe(0);
  });

  it.each(VARIANT_NAMES)('gives the same verdicts as %s, instance by instance', (name) => {
    const variant = check(drawVariant(tables, name));
    expect(judged(variant)).toEqual(judged(base));
    expect(variant.counts.notEvaluated).toBeLessThanOrEqual(base.counts.notEvaluated);
    // Only 金额以文本形式存储 is worth a look, once a table.
    expect(alarms(variant).map((alarm) => alarm.split(' ').slice(0, 2).join(' '))).toEqual(
      name === 'text-numbers' ? Array.from({ length: 13 }, () => 'review M-18') : [],
    );
  });
});
