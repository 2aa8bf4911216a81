import type { RuleRun, VerdictCounts } from '../../src/model';
import { CATALOGUE } from '../../src/rules';
import { tablesOf } from '../../src/rules/notation/tables';
import { SweptVerdicts } from '../../src/rules/swept-verdicts';
import { checked, everythingBook, fiscalBook, randomBook, recognised } from './support/books';
import { changed } from './support/changes';

/** The verdicts of a run, counted one by one. */
function counted(run: RuleRun): VerdictCounts {
  const count = (is: (outcome: RuleRun['verdicts'][number]['outcome']) => boolean): number => run.verdicts.filter(({ outcome }) => is(outcome)).length;
  const failures = (severity: string): number => count((outcome) => outcome.state === 'fail' && outcome.severity === severity);
  return {
    pass: count(({ state }) => state === 'pass'),
    error: failures('error'),
    review: failures('review'),
    rounding: failures('rounding'),
    info: failures('info'),
    notApplicable: count(({ state }) => state === 'not-applicable'),
    notEvaluated: count(({ state }) => state === 'not-evaluated'),
  };
}

const everything = (...lines: readonly string[]): RuleRun => checked(lines.reduce(changed, everythingBook()));

describe('what is counted before it is listed', () => {
  it.each<[string, () => RuleRun]>([
    ['a clean department', () => everything()],
    ['one with fiscal money only, where many conditions hold', () => checked(fiscalBook())],
    ['a wrong figure', () => everything('03[2080501].基本支出 +9.00')],
    ['尾差', () => everything('02[2080501].事业收入 +0.01')],
    ['a figure that cannot be read', () => everything('03[2080501].基本支出 =###')],
    ['a condition that cannot be told', () => everything('01[其他收入].决算数 =###')],
    ['a blank', () => everything('06[合计].小计 =')],
  ])('is the list’s: %s', (_, run) => {
    const { counts } = run();
    expect(counts).toEqual(counted(run()));
    expect(counts.notApplicable).toBeGreaterThan(0);
  });

  it('is the list’s in books by chance, and so are the failures', () => {
    for (const seed of [3, 14, 77]) {
      const run = checked(changed(randomBook(seed), '03[合计].本年支出合计 +100.00'));
      const failed = run.findings.flatMap(({ id, others }) => (others.length === 0 ? [id] : []));
      expect(run.counts).toEqual(counted(run));
      expect(failed.length).toBeGreaterThan(0);
      expect(run.verdicts.filter(({ outcome }) => outcome.state === 'fail').map(({ instance }) => instance)).toEqual(expect.arrayContaining(failed));
    }
  });

  it('has the failures alone, where others could not be judged', () => {
    const wrong = ['03[2080501].基本支出 +9.00', '03[2080502].项目支出 =###'].reduce(changed, everythingBook());
    const tables = tablesOf(recognised(wrong));
    const told = CATALOGUE.flatMap((rule) => ('lines' in rule && rule.id === 'F-301' ? [new SweptVerdicts(rule, tables, [])] : []));
    expect(told.map(({ failures, counts }) => [failures.map(({ instance }) => instance), counts.error, counts.notEvaluated])).toEqual([
      [['F-301 03[2080501].本年支出合计'], 1, 1],
    ]);
  });
});
