import type { Addend } from '../notation/evaluate';

/** The one figure of an equation that two or more others add up to; none of two that are the same, nor between two sums. */
export function totalOf(addends: readonly Addend[]): Addend | undefined {
  if (addends.length < 3) return undefined;
  const [positive, negative] = [addends.filter(({ coefficient }) => coefficient > 0), addends.filter(({ coefficient }) => coefficient < 0)];
  const [alone] = [positive, negative].filter(({ length }) => length === 1);
  return alone?.[0];
}
