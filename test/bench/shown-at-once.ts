import type { RuleRun } from '../../src/model';

/** Sums are made when they are asked for; what the pane shows at once is asked for here. */
export function shownAtOnce({ counts, findings }: RuleRun): number {
  return counts.pass + findings.length;
}
