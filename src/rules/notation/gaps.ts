import { amountIn } from '../../model';
import type { BoundCell, NotEvaluatedReason, Outcome } from '../../model';
import { areCountable, figuresOf } from './figures';
import type { Side, Term } from './instance';

/** The gravest first. */
const GAPS: readonly NotEvaluatedReason[] = ['rows-absent', 'columns-absent', 'unreadable', 'blank'];

/** What stands in the way of judging: an absent row or column, an unreadable cell, a blank that is no zero, figures too large to be added up. */
export function gapIn(left: Side, right: Side): Outcome | undefined {
  const terms = [...left.terms, ...right.terms];
  const gaps = terms.map(gapOf);
  const reason = GAPS.find((candidate) => gaps.includes(candidate));
  if (reason === undefined) {
    return [left, right].every((side) => areCountable(figuresOf(side))) ? undefined : { state: 'not-evaluated', reason: 'out-of-range', cells: terms.flatMap(({ cell }) => cell ?? []) };
  }
  const cells = terms.filter((_, index) => gaps[index] !== undefined).flatMap(({ cell }) => cell ?? []);
  return { state: 'not-evaluated', reason, cells };
}

function gapOf({ missing, cell }: Term): NotEvaluatedReason | undefined {
  if (cell === undefined) return missing;
  return amountIn(cell) === undefined ? whyNoAmount(cell) : undefined;
}

/** Why a cell that has no amount has none. */
export function whyNoAmount({ reading }: BoundCell): 'unreadable' | 'blank' {
  return reading.kind === 'unreadable' ? 'unreadable' : 'blank';
}
