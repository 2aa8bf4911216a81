import { coarsestStep } from '../model';
import type { Amount, Severity } from '../model';

/**
 * How far a printed total may lie from its parts (rounding of 元 to 万元, 尾差; the licence is
 * note 2 of table 01: 本套报表金额单位转换时可能存在尾数误差). Versioned data: change the version
 * with any number.
 */
export const TOLERANCE = {
  version: '2024.2',
  /** 尾差 up to three standard deviations of independent roundings: 3² / 12 of a squared step each. */
  roundingVariance: 0.75,
  /** A copied figure may differ by one last place as 尾差, by two it wants a look. */
  copyRounding: 1,
  copyReview: 2,
  /** What sums of rounded rows may be apart by and want a look: four standard deviations, 4² / 12 of a squared step each. */
  summedVariance: 4 / 3,
  /** Slack of an inequality, in last places. */
  inequality: 1,
} as const;

/** How many last places sums of so many rounded figures may be apart by and want a look: never more than half a place each. */
export function summedRoundings(rounded: number): number {
  return Math.floor(Math.min(Math.sqrt(TOLERANCE.summedVariance * rounded), rounded / 2));
}

/** What a difference amounts to. */
export type Gravity = 'none' | Extract<Severity, 'rounding' | 'review' | 'error'>;

/**
 * Whether a difference is none at the last place of the coarsest figure: 12,588.45 万元 is the
 * ledger's 125,884,532.10 元. Where all steps are the same this says no more than that it is 0.
 */
function isNone(size: number, unit: number): boolean {
  return size * 2 <= unit;
}

/**
 * Judges a sum. Within √(0.75·(z+1)) last places it is 尾差 (z = parts that are not zero), within
 * the worst case of all roundings it wants a look, beyond it is an error. Steps may differ: each
 * operand brings its own.
 * @param difference total less parts, in 分
 * @param total the printed total; undefined where both sides are sums
 */
export function gravityOfSum(difference: number, total: Amount | undefined, parts: readonly Amount[]): Gravity {
  if (difference === 0) return 'none';
  const size = Math.abs(difference);
  const nonZero = parts.filter(({ fen }) => fen !== 0);
  const all = total === undefined ? parts : [total, ...parts];
  if (nonZero.length > 0) {
    const rounded = total === undefined ? nonZero : [total, ...nonZero];
    const unit = coarsestStep(rounded);
    if (isNone(size, unit)) return 'none';
    const variance = rounded.reduce((sum, { step }) => sum + (step / unit) ** 2, 0) * TOLERANCE.roundingVariance;
    const places = Math.max(1, Math.floor(Math.sqrt(variance)));
    if (size <= places * unit) return 'rounding';
  }
  const worst = all.reduce((sum, { step }) => sum + step, 0);
  return size * 2 <= worst ? 'review' : 'error';
}

/** Judges one figure that stands in two places. */
export function gravityOfCopy(difference: number, ...places: readonly Amount[]): Gravity {
  if (difference === 0) return 'none';
  const unit = coarsestStep(places);
  const size = Math.abs(difference);
  if (isNone(size, unit)) return 'none';
  if (size <= TOLERANCE.copyRounding * unit) return 'rounding';
  return size <= TOLERANCE.copyReview * unit ? 'review' : 'error';
}

/** Judges totals that are the same figure by construction. */
export function gravityOfIdentity(difference: number, ...totals: readonly Amount[]): Gravity {
  if (difference === 0) return 'none';
  const unit = coarsestStep(totals);
  const size = Math.abs(difference);
  if (isNone(size, unit)) return 'none';
  return size <= unit ? 'rounding' : 'error';
}

/**
 * Judges `left ≤ right`.
 * @param excess left less right, in 分
 */
export function gravityOfExcess(excess: number, operands: readonly Amount[]): Gravity {
  return excess <= TOLERANCE.inequality * coarsestStep(operands) ? 'none' : 'error';
}

/** Whether unrounded ledger figures agree: each is right to half a 分. */
export function agreesUnrounded(difference: number, operands: number): boolean {
  return Math.abs(difference) * 2 <= operands;
}
