import { YUAN_PER_WAN } from '../../model';
import type { SlipKind } from '../../model';

const WAN_FACTOR_DIGITS = 4;
const WAN_FACTOR = BigInt(YUAN_PER_WAN);
/** A figure of fewer last places is ten thousand times too many others, rounded. */
const FEWEST_PLACES = 100n;

/**
 * What probably happened between a right and a wrong figure, judged by their digits alone.
 * @param wrong what stands there, a plain numeral
 * @param right what should stand there, with as many decimals
 */
export function slipOf(wrong: string, right: string): SlipKind {
  if (isZero(wrong)) return 'left-out';
  if (wrong === `-${right}` || right === `-${wrong}`) return 'sign';
  const shift = decimalShift(significant(wrong), significant(right));
  if (shift === WAN_FACTOR_DIGITS) return 'yuan-for-wan';
  if (shift !== undefined) return 'decimal-shift';
  if (wrong.startsWith('-') !== right.startsWith('-')) return 'unknown';
  if (isTheOtherRounded(digitsOf(wrong), digitsOf(right))) return 'yuan-for-wan';
  return digitSlip(digitsOf(wrong), digitsOf(right));
}

function isZero(numeral: string): boolean {
  return /^-?[0.]+$/.test(numeral);
}

/** The digits of a numeral without sign and point. */
function digitsOf(numeral: string): string {
  return numeral.replace(/[-.]/g, '');
}

function significant(numeral: string): string {
  return digitsOf(numeral).replace(/^0+/, '');
}

/** By how many places the point moved, either way, where the digits are the same but for zeros. */
function decimalShift(wrong: string, right: string): number | undefined {
  const [longer, shorter] = wrong.length > right.length ? [wrong, right] : [right, wrong];
  const places = longer.length - shorter.length;
  return places > 0 && longer === shorter + '0'.repeat(places) ? places : undefined;
}

/** Whether the smaller is the larger in 万元, rounded: the ledger has 1,334,073.80 元 for 133.41 万元. */
function isTheOtherRounded(wrong: string, right: string): boolean {
  const [one, other] = [BigInt(wrong), BigInt(right)];
  const [larger, smaller] = one > other ? [one, other] : [other, one];
  return smaller >= FEWEST_PLACES && (larger + WAN_FACTOR / 2n) / WAN_FACTOR === smaller;
}

function digitSlip(wrong: string, right: string): SlipKind {
  if (wrong.length === right.length) {
    const differing = Array.from(wrong).flatMap((digit, index) => (digit === right[index] ? [] : [index]));
    const [first = 0, second = 0] = differing;
    if (differing.length === 1) return 'digit-wrong';
    const swapped = wrong[first] === right[second] && wrong[second] === right[first];
    return differing.length === 2 && swapped ? 'digits-swapped' : 'unknown';
  }
  if (lacksOneDigit(wrong, right)) return 'digit-lost';
  return lacksOneDigit(right, wrong) ? 'digit-added' : 'unknown';
}

function lacksOneDigit(shorter: string, longer: string): boolean {
  return Array.from(longer).some((_, index) => longer.slice(0, index) + longer.slice(index + 1) === shorter);
}
