/**
 * A second opinion on 尾差, in rational numbers and from the words of the rule alone:
 *
 * Let T be the printed total, a the addends, z how many of them are not zero, N all of them,
 * u the last place, h = u/2, d = T − Σa.
 * 1. d = 0 passes. 2. 尾差 if |d| ≤ u·max(1, ⌊√(0.75·(z+1))⌋); not where z = 0.
 * 3. 需核对 if |d| ≤ (N+1)·h. 4. 错误 otherwise.
 */

export type Tier = 'none' | 'rounding' | 'review' | 'error';

/** A fraction, its denominator positive. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fraction = (over: bigint, under: bigint): Fraction => ({ over, under });
const times = (one: Fraction, other: Fraction): Fraction => fraction(one.over * other.over, one.under * other.under);
const isAtMost = (one: Fraction, other: Fraction): boolean => one.over * other.under <= other.over * one.under;
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** The largest whole number whose square is not above the fraction, by trying one after the other. */
function wholeRoot(square: Fraction): bigint {
  let root = 0n;
  while (isAtMost(fraction((root + 1n) ** 2n, 1n), square)) root += 1n;
  return root;
}

/** The tier of a sum, all amounts in units of the last place. */
export function tierOfSum(total: bigint, addends: readonly bigint[]): Tier {
  const difference = fraction(size(addends.reduce((rest, addend) => rest - addend, total)), 1n);
  if (difference.over === 0n) return 'none';
  const z = BigInt(addends.filter((addend) => addend !== 0n).length);
  if (z > 0n) {
    const root = wholeRoot(times(fraction(3n, 4n), fraction(z + 1n, 1n)));
    if (isAtMost(difference, fraction(root > 1n ? root : 1n, 1n))) return 'rounding';
  }
  const half = fraction(1n, 2n);
  return isAtMost(difference, times(half, fraction(BigInt(addends.length) + 1n, 1n))) ? 'review' : 'error';
}

/** The tier of one figure in two places: 0.01 尾差, 0.02 需核对, more 错误. */
export function tierOfCopy(one: bigint, other: bigint): Tier {
  const difference = size(one - other);
  if (difference === 0n) return 'none';
  if (difference === 1n) return 'rounding';
  return difference === 2n ? 'review' : 'error';
}

/** 收入总计 = 支出总计: 0 expected, 0.01 尾差, else 错误. */
export function tierOfTotals(one: bigint, other: bigint): Tier {
  const difference = size(one - other);
  if (difference === 0n) return 'none';
  return difference === 1n ? 'rounding' : 'error';
}

/** `part ≤ whole` with a slack of one last place. */
export function tierOfPart(part: bigint, whole: bigint): Tier {
  return part - whole <= 1n ? 'none' : 'error';
}
