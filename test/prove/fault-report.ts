import type { FaultResult } from './measure-faults';

/** The shares that a run of faults is judged by; each is a number between 0 and 1. */
export interface FaultShares {
  readonly faults: number;
  /** Of the faults beyond tolerance in a cell that some rule reads. */
  readonly detected: number;
  /** Found as something to look at that rounding may still explain; these have no cause. */
  readonly withinRounding: number;
  readonly inTwoRules: number;
  readonly firstCause: number;
  readonly amongThree: number;
  readonly valueRight: number;
  readonly inOneRule: number;
  readonly named: number;
  readonly causesPerFault: number;
}

/** Sums up a run of faults. */
export function sharesOf(results: readonly FaultResult[]): FaultShares {
  const detected = results.filter((result) => result.isError);
  const two = detected.filter(({ rules }) => rules >= 2);
  const one = detected.filter(({ rules }) => rules < 2);
  return {
    faults: results.length,
    detected: share(results, (result) => result.detected),
    withinRounding: results.filter((result) => result.detected && !result.isError).length,
    inTwoRules: two.length,
    firstCause: share(two, ({ rank }) => rank === 1),
    amongThree: share(two, ({ rank, named }) => (rank >= 1 && rank <= 3) || named),
    valueRight: share(two, ({ valueRight }) => valueRight),
    inOneRule: one.length,
    named: share(one, ({ named }) => named),
    causesPerFault: detected.reduce((sum, { causes }) => sum + causes, 0) / Math.max(1, detected.length),
  };
}

/** How far a fault is from the right value, in last places of the printed figure. */
export function placesOff({ fault }: FaultResult): number {
  const places = (numeral: string): number => Number(numeral.replace('.', ''));
  return Math.abs(places(fault.wrong) - places(fault.right));
}

function share<T>(all: readonly T[], holds: (entry: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}
