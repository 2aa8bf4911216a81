import type { Verdict } from '../model';
import { OWN } from './rule';
import type { IdentityRule } from './rule';
import { ListedVerdicts } from './rule-verdicts';
import type { RuleVerdicts } from './rule-verdicts';

/**
 * What an identity came to, and what is said of a department's own rule that found nothing to weigh in a book: a code that
 * no table lists may be a slip of the pen, and its author would take silence for a check that passed. A condition that is
 * not met is no slip, and an edit may turn it.
 * @param judged without what was said of it before an edit
 */
export function withIdleVerdict(rule: IdentityRule, judged: RuleVerdicts): RuleVerdicts {
  return rule.basis === OWN && isIdle(judged) ? new ListedVerdicts(rule, [...judged.verdicts, idleVerdict(rule)], judged.instances) : judged;
}

/** A copy of a rule's verdicts without that one, which is the last. */
export function withoutIdleVerdict(verdicts: readonly Verdict[]): Verdict[] {
  const { outcome } = verdicts.at(-1) ?? {};
  return verdicts.slice(0, outcome?.state === 'fail' && outcome.finding.code === 'binds-nothing' ? -1 : undefined);
}

function isIdle(judged: RuleVerdicts): boolean {
  const { notApplicable: _, ...weighed } = judged.counts;
  // The counts are known before the verdicts are listed.
  const hasWeighed = Object.values(weighed).some((count) => count > 0);
  return !hasWeighed && !judged.verdicts.some(({ outcome }) => outcome.state === 'not-applicable' && outcome.reason === 'condition-false');
}

function idleVerdict({ id, title }: IdentityRule): Verdict {
  return { rule: id, instance: `${id} 无可核对`, outcome: { state: 'fail', severity: 'info', finding: { code: 'binds-nothing', cells: [], formula: title } }, cells: [] };
}
