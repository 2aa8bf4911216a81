import type { Relator } from './syntax';

/** Of which signs `left - right` may be where `left relator right`. */
interface Signs {
  readonly less: boolean;
  readonly same: boolean;
  readonly more: boolean;
}

const EQUAL: Signs = { less: false, same: true, more: false };

/** The signs that each relator allows. */
export const SIGNS: Readonly<Record<Relator, Signs>> = {
  '=': EQUAL,
  '≡': EQUAL,
  '≤': { less: true, same: true, more: false },
  '≥': { less: false, same: true, more: true },
  '≠': { less: true, same: false, more: true },
};

/** Whether a difference has one of these signs; what is no number has none. */
export function hasSign(difference: number, { less, same, more }: Signs): boolean {
  if (difference === 0) return same;
  return difference < 0 ? less : difference > 0 && more;
}

/** Whether `left relator right` is so to the last 分, where `left - right` is this many 分. */
export function compares(relator: Relator, difference: number): boolean {
  return hasSign(difference, SIGNS[relator]);
}
