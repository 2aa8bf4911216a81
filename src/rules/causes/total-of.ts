import type { Addend } from '../notation/evaluate';

/** What is left at the year's end, in 10 and 11. */
const YEAR_END = '年末结转和结余';

/**
 * The one figure of an equation that two or more others add up to, or that is left of them at the year's end; none of
 * two that are the same, nor between two sums.
 */
export function totalOf(addends: readonly Addend[]): Addend | undefined {
  if (addends.length < 3) return undefined;
  const [positive, negative] = [addends.filter(({ coefficient }) => coefficient > 0), addends.filter(({ coefficient }) => coefficient < 0)];
  const [alone] = [positive, negative].filter(({ length }) => length === 1);
  if (alone !== undefined) return alone[0];
  const [left, ...others] = addends.filter(({ cell }) => cell.column.startsWith(YEAR_END));
  return others.length === 0 ? left : undefined;
}
