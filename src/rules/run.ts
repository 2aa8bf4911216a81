import { amountIn } from '../model';
import type { Book, BoundCell, Cause, NotEvaluatedGroup, NotEvaluatedReason, RuleRun, Verdict, VerdictCounts } from '../model';
import { coverageOf } from './coverage';
import { findingsOf } from './findings';
import type { Rule } from './rule';
import { MISSING_ROWS } from './structure/missing-rows';

/** Rules that a missing row makes fail column by column; H-5 says it once for all of them. */
const ROLL_UPS: ReadonlySet<string> = new Set(['F-203', 'F-204', 'F-303', 'F-304', 'F-603', 'F-604', 'F-704', 'F-902', 'F-903', 'H-1']);

/**
 * Sums up what the rules came to.
 * @param settled the verdicts, without those that another rule speaks for
 */
export function runFrom(book: Book, rules: readonly Rule[], settled: readonly Verdict[], causes: readonly Cause[]): RuleRun {
  const verdicts = [...rules.flatMap((rule) => ('lines' in rule ? [] : (rule.afterwards?.(book, settled) ?? []))), ...settled];
  return {
    verdicts,
    counts: countsOf(verdicts),
    zeroPasses: verdicts.filter(passesOnZeros).length,
    findings: findingsOf(verdicts, rules, causes),
    causes,
    notEvaluated: notEvaluatedGroups(verdicts),
    coverage: coverageOf(book, verdicts),
  };
}

function passesOnZeros({ outcome, cells }: Verdict): boolean {
  return outcome.state === 'pass' && cells.length > 0 && cells.every((cell) => amountIn(cell)?.fen === 0);
}

/** H-5 says once what roll-up rules of the same row would say column by column. */
export function withoutReplaced(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rowOf = ({ subject }: Verdict): string => (subject === undefined ? '' : `${subject.table}[${subject.item}]`);
  const missing = verdicts.filter(({ rule, outcome }) => rule === MISSING_ROWS && outcome.state === 'fail').map(rowOf);
  if (missing.length === 0) return verdicts;
  const rows = new Set(missing);
  return verdicts.map((verdict) =>
    verdict.outcome.state === 'fail' && ROLL_UPS.has(verdict.rule) && rows.has(rowOf(verdict))
      ? { ...verdict, outcome: { state: 'not-applicable', reason: 'replaced' } }
      : verdict,
  );
}

function countsOf(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { pass: 0, error: 0, review: 0, rounding: 0, info: 0, notApplicable: 0, notEvaluated: 0 };
  for (const { outcome } of verdicts) {
    if (outcome.state === 'pass') counts.pass += 1;
    else if (outcome.state === 'not-applicable') counts.notApplicable += 1;
    else if (outcome.state === 'not-evaluated') counts.notEvaluated += 1;
    else counts[outcome.severity] += 1;
  }
  return counts;
}

function notEvaluatedGroups(verdicts: readonly Verdict[]): readonly NotEvaluatedGroup[] {
  const groups = new Map<string, { rule: string; reason: NotEvaluatedReason; cells: Set<BoundCell>; count: number }>();
  for (const { rule, outcome } of verdicts) {
    if (outcome.state !== 'not-evaluated') continue;
    const { reason } = outcome;
    const key = `${rule} ${reason}`;
    const group = groups.get(key) ?? { rule, reason, cells: new Set<BoundCell>(), count: 0 };
    for (const cell of outcome.cells) group.cells.add(cell);
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, cells: [...group.cells] }));
}
