import type { Verdict } from '../model';
import type { IdentityRule } from './rule';
import { subjects } from './structure/verdicts';

/** Several instances as one: the sign checks of a table are one statement about it. */
export function together(rule: IdentityRule, verdicts: readonly Verdict[]): Verdict {
  const judged = verdicts.filter(({ outcome }) => outcome.state === 'pass' || outcome.state === 'fail');
  const failures = judged.filter(({ outcome }) => outcome.state === 'fail');
  const cells = judged.flatMap((verdict) => verdict.cells);
  const [first] = judged.length > 0 ? judged : verdicts;
  const common = { rule: rule.id, instance: rule.id, cells };
  if (first === undefined || judged.length === 0) return { ...common, outcome: first?.outcome ?? { state: 'pass' } };
  if (failures.length === 0) return { ...common, outcome: { state: 'pass' } };
  return {
    ...common,
    outcome: {
      state: 'fail',
      severity: rule.weight === 'W' ? 'review' : 'error',
      finding: { code: 'negative', cells: subjects(failures.flatMap((verdict) => verdict.cells)), formula: rule.title },
    },
  };
}
