import type { Verdict, VerdictCounts } from '../model';
import type { RuleInstance } from './instances';
import type { Rule } from './rule';

/** What one rule came to in a book. */
export interface RuleVerdicts {
  readonly rule: Rule;
  /** Those of the instances, one each and in their order, then those that are about no instance. */
  readonly verdicts: readonly Verdict[];
  /** Of an identity that is judged instance by instance. */
  readonly instances: readonly RuleInstance[];
  /** How many these are, without making them. */
  readonly instanceCount: number;
  readonly failures: readonly Verdict[];
  readonly counts: VerdictCounts;
}

/** Verdicts that stand in a list. Sums are made when they are first asked for, and only once. */
export class ListedVerdicts implements RuleVerdicts {
  private failed: readonly Verdict[] | undefined;
  private counted: VerdictCounts | undefined;

  constructor(
    readonly rule: Rule,
    readonly verdicts: readonly Verdict[],
    readonly instances: readonly RuleInstance[] = [],
  ) {}

  get instanceCount(): number {
    return this.instances.length;
  }

  get failures(): readonly Verdict[] {
    this.failed ??= this.verdicts.filter(({ outcome }) => outcome.state === 'fail');
    return this.failed;
  }

  get counts(): VerdictCounts {
    this.counted ??= countsOf(this.verdicts);
    return this.counted;
  }
}

/** How many verdicts are in each of the four states, failures by how grave they are. */
export function countsOf(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { pass: 0, error: 0, review: 0, rounding: 0, info: 0, notApplicable: 0, notEvaluated: 0 };
  for (const { outcome } of verdicts) {
    if (outcome.state === 'pass') counts.pass += 1;
    else if (outcome.state === 'not-applicable') counts.notApplicable += 1;
    else if (outcome.state === 'not-evaluated') counts.notEvaluated += 1;
    else counts[outcome.severity] += 1;
  }
  return counts;
}

/** The counts of several rules together. */
export function sumOf(counts: readonly VerdictCounts[]): VerdictCounts {
  const sum = { pass: 0, error: 0, review: 0, rounding: 0, info: 0, notApplicable: 0, notEvaluated: 0 };
  for (const each of counts) {
    sum.pass += each.pass;
    sum.error += each.error;
    sum.review += each.review;
    sum.rounding += each.rounding;
    sum.info += each.info;
    sum.notApplicable += each.notApplicable;
    sum.notEvaluated += each.notEvaluated;
  }
  return sum;
}
