import { amountIn } from '../../model';
import type { FindingFacts, Outcome } from '../../model';

/**
 * Whether an instance contradicts the sheets badly enough to look for a cause. What rounding may
 * still explain has none: "correcting" it would break a right figure.
 */
export function contradicts(outcome: Outcome): boolean {
  if (outcome.state !== 'fail') return false;
  return outcome.severity === 'error' || (outcome.severity === 'review' && isBeyondRounding(outcome.finding));
}

/**
 * Whether a contradiction tells what it is by itself, so that no figure need be looked for: what only as a rule is
 * nothing (上缴上级支出) asks for a reason, and roundings that sums carried on are in no one cell.
 */
export function speaksForItself(outcome: Outcome): boolean {
  if (outcome.state !== 'fail' || outcome.severity !== 'review' || outcome.finding.code !== 'relation') return false;
  return outcome.finding.nothing?.why === 'rule' || outcome.finding.summedRoundings !== undefined;
}

/** A rule that only asks for a look may still be broken by far more than roundings add up to. */
function isBeyondRounding(facts: FindingFacts): boolean {
  if (facts.code !== 'relation') return false;
  const steps = facts.cells.flatMap(({ cell }) => amountIn(cell) ?? []).reduce((sum, { step }) => sum + step, 0);
  return Math.abs(facts.left - facts.right) > Math.max(steps, 4 * facts.step);
}
