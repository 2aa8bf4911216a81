import { checkBook } from '../../../src/rules';
import type { RuleRun, Verdict } from '../../../src/model';
import type { PrintedBook } from '../../fixtures/layout/book';
import type { Quirks } from '../../fixtures/layout/quirks';
import { variantTables } from '../../fixtures/workbooks';
import { deriveTables } from '../../support/generator/department-tables';
import { toPrinted } from '../../support/generator/printed';
import { randomFacts } from '../../support/generator/random-facts';
import type { RandomOptions } from '../../support/generator/random-facts';
import { FISCAL_FACTS } from './fiscal-facts';
import { recognised } from './recognised';

export { recognised };

/** A department with money of every kind and carry-overs; nothing rounds. */
export const everythingBook = (): PrintedBook => toPrinted(variantTables());

/** A department with fiscal money only, no carry-over, no 国有资本; nothing rounds. */
export const fiscalBook = (): PrintedBook => toPrinted(deriveTables(FISCAL_FACTS));

/** The department that belongs to a seed, as it is printed. */
export const randomBook = (seed: number, options: RandomOptions = {}): PrintedBook =>
  toPrinted(deriveTables(randomFacts(seed, options)));

/** All that the rules say of a printed book. */
export const checked = (printed: PrintedBook, quirks: Quirks = {}): RuleRun => checkBook(recognised(printed, quirks));

/** What became of an instance in a word or two: pass, error, not-evaluated blank. */
export function stateOf({ outcome }: Verdict): string {
  switch (outcome.state) {
    case 'pass':
      return 'pass';
    case 'fail':
      return outcome.severity;
    case 'not-applicable':
    case 'not-evaluated':
      return `${outcome.state} ${outcome.reason}`;
  }
}

/** The states of every instance by its name. */
export function statesOf(run: RuleRun): ReadonlyMap<string, string> {
  return new Map(run.verdicts.map((verdict) => [verdict.instance, stateOf(verdict)]));
}

/** How many instances of each rule came to what: `{ 'F-201': { pass: 27 } }`. */
export function tally(run: RuleRun): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const verdict of run.verdicts) {
    const states = (counts[verdict.rule] ??= {});
    const state = stateOf(verdict);
    states[state] = (states[state] ?? 0) + 1;
  }
  return counts;
}

/** The findings that ask somebody to do something. */
export function alarms(run: RuleRun): readonly string[] {
  return run.findings
    .filter(({ severity }) => severity === 'error' || severity === 'review')
    .map(({ severity, id, facts }) => `${severity} ${id} ${facts.formula}`);
}
