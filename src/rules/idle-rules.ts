import type { Verdict } from '../model';
import type { IdentityRule } from './rule';
import type { RuleVerdicts } from './rule-verdicts';

/**
 * What is said of a department's own rule that found nothing to weigh in a book: a code that no table lists may be a slip
 * of the pen, and its author would take silence for a check that passed. A condition that is not met is no slip.
 */
export function idleVerdict({ id, title }: IdentityRule, judged: RuleVerdicts): Verdict | undefined {
  const { notApplicable: _, ...weighed } = judged.counts;
  // The counts are known before the verdicts are listed.
  const hasWeighed = Object.values(weighed).some((count) => count > 0);
  if (hasWeighed || judged.verdicts.some(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'condition-false')) return undefined;
  return { rule: id, instance: `${id} 无可核对`, outcome: { state: 'fail', severity: 'info', finding: { code: 'binds-nothing', cells: [], formula: title } }, cells: [] };
}
