import type { Verdict } from '../model';
import { RuleVerdicts } from './rule-verdicts';
import { MISSING_ROWS } from './structure/missing-rows';

/** Rules that a missing row makes fail column by column; H-5 says it once for all of them. */
const ROLL_UPS: ReadonlySet<string> = new Set(['F-203', 'F-204', 'F-303', 'F-304', 'F-603', 'F-604', 'F-704', 'F-902', 'F-903', 'H-1']);

/** H-5 says once what roll-up rules of the same row would say column by column. */
export function withoutReplaced(judged: readonly RuleVerdicts[]): readonly RuleVerdicts[] {
  const missing = judged.find(({ rule }) => rule.id === MISSING_ROWS)?.failures ?? [];
  if (missing.length === 0) return judged;
  const rows = new Set(missing.map(rowOf));
  const isReplaced = (verdict: Verdict): boolean => verdict.outcome.state === 'fail' && rows.has(rowOf(verdict));
  return judged.map((entry) =>
    ROLL_UPS.has(entry.rule.id) && entry.failures.some(isReplaced)
      ? new RuleVerdicts(entry.rule, entry.verdicts.map((verdict) => (isReplaced(verdict) ? replaced(verdict) : verdict)), entry.instances)
      : entry,
  );
}

function rowOf({ subject }: Verdict): string {
  return subject === undefined ? '' : `${subject.table}[${subject.item}]`;
}

function replaced(verdict: Verdict): Verdict {
  return { ...verdict, outcome: { state: 'not-applicable', reason: 'replaced' } };
}
