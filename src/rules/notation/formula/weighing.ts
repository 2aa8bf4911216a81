import { Decimal } from 'decimal.js';
import { coarsestStep } from '../../../model';
import { TOLERANCE } from '../../tolerance';
import type { Side } from '../instance';
import type { Relation } from '../syntax';
import { nonZeroIn } from './amounts';
import type { Place } from './place';

/** A limit of a difference: as a formula in the row's unit, and what it comes to now, in 分. */
export interface Limit {
  readonly formula: string;
  readonly fen: number;
  /** The amounts that the formula reads; none for a constant. */
  readonly reads: readonly Place[];
}

/** How a difference is judged: the formulas' part of tolerance.ts, with the same numbers. */
export interface Weighing {
  /** Up to here the difference is 尾差; what an inequality forgives. Missing where nothing is forgiven. */
  readonly rounding?: Limit;
  /** Up to here it wants a look; missing where there is no such grade. */
  readonly review?: Limit;
  /** The coarsest step in 分, half of which is no difference; missing where all steps are the same. */
  readonly coarsest?: string;
}

interface PlacedSide {
  readonly side: Side;
  readonly places: readonly Place[];
}

/** How the two sides of a relation are weighed against each other. */
export function weighingOf({ relator }: Relation, left: PlacedSide, right: PlacedSide, fenPerUnit: number): Weighing {
  const exact = left.side.zero || right.side.zero;
  const all = [...left.places, ...right.places];
  switch (relator) {
    case '≠':
      return {};
    case '≤':
    case '≥':
      return exact ? {} : { rounding: constant(TOLERANCE.inequality * coarsestStep(all), fenPerUnit) };
    case '≡': {
      const unit = coarsestStep(all);
      return { rounding: constant(unit, fenPerUnit), ...mixed(all, String(unit)) };
    }
    case '=':
      if (exact) return {};
      if (left.side.single && right.side.single) return weighingOfCopy(all, fenPerUnit);
      if (left.side.single) return weighingOfSum(left.places[0], right.places, fenPerUnit);
      if (right.side.single) return weighingOfSum(right.places[0], left.places, fenPerUnit);
      return weighingOfSum(undefined, all, fenPerUnit);
  }
}

function weighingOfCopy(all: readonly Place[], fenPerUnit: number): Weighing {
  const unit = coarsestStep(all);
  return {
    rounding: constant(TOLERANCE.copyRounding * unit, fenPerUnit),
    review: constant(TOLERANCE.copyReview * unit, fenPerUnit),
    ...mixed(all, String(unit)),
  };
}

function weighingOfSum(total: Place | undefined, parts: readonly Place[], fenPerUnit: number): Weighing {
  const all = total === undefined ? parts : [total, ...parts];
  const worst = all.reduce((sum, { step }) => sum + step, 0) / 2;
  const review = constant(worst, fenPerUnit);
  if (parts.length === 0) return { review };
  const steps = [...new Set(all.map(({ step }) => step))];
  const [step = 1] = steps;
  if (steps.length === 1) return { rounding: roundingOfOneStep(total, parts, step, fenPerUnit), review };
  return { ...roundingOfManySteps(total, parts, steps, fenPerUnit), review };
}

/** √(0.75·(z+1)) last places, at least one, but none where every part is zero. */
function roundingOfOneStep(total: Place | undefined, parts: readonly Place[], step: number, fenPerUnit: number): Limit {
  const nonZero = nonZeroIn(parts);
  const rounded = total === undefined ? `(${nonZero})` : `(${nonZero}+1)`;
  return {
    formula: `IF(${nonZero}=0,0,MAX(1,INT(SQRT(${TOLERANCE.roundingVariance}*${rounded})))*${numeral(step, fenPerUnit)})`,
    fen: roundingFen(total, parts),
    reads: parts,
  };
}

/** The same where amounts were printed in different steps: each brings its own, counted in the coarsest that is there. */
function roundingOfManySteps(total: Place | undefined, parts: readonly Place[], steps: readonly number[], fenPerUnit: number): Weighing {
  const counts = steps.flatMap((step) => {
    const same = parts.filter((part) => part.step === step);
    return same.length === 0 ? [] : [{ step, nonZero: nonZeroIn(same) }];
  });
  const nonZero = counts.map((count) => count.nonZero).join('+');
  const own = total === undefined ? [] : [String(total.step)];
  const unit = `MAX(${[...own, ...counts.map((count) => `${count.step}*N(${count.nonZero}>0)`)].join(',')})`;
  const squares = [...own.map((step) => `(${step}/${unit})^2`), ...counts.map((count) => `(${count.nonZero})*(${count.step}/${unit})^2`)];
  return {
    coarsest: `IF(${nonZero}=0,0,${unit})`,
    rounding: {
      formula: `IF(${nonZero}=0,0,MAX(1,INT(SQRT(${TOLERANCE.roundingVariance}*(${squares.join('+')}))))*${unit}/${fenPerUnit})`,
      fen: roundingFen(total, parts),
      reads: parts,
    },
  };
}

function roundingFen(total: Place | undefined, parts: readonly Place[]): number {
  const nonZero = parts.filter(({ fen }) => fen !== 0);
  if (nonZero.length === 0) return 0;
  const rounded = total === undefined ? nonZero : [total, ...nonZero];
  const unit = coarsestStep(rounded);
  const variance = rounded.reduce((sum, { step }) => sum + (step / unit) ** 2, 0) * TOLERANCE.roundingVariance;
  return Math.max(1, Math.floor(Math.sqrt(variance))) * unit;
}

function mixed(places: readonly Place[], unit: string): Pick<Weighing, 'coarsest'> {
  return new Set(places.map(({ step }) => step)).size > 1 ? { coarsest: unit } : {};
}

/** A limit that hangs on no amount. */
export function constant(fen: number, fenPerUnit: number): Limit {
  return { formula: numeral(fen, fenPerUnit), fen, reads: [] };
}

/** 分, or half of them, as a decimal numeral of the unit. */
export function numeral(fen: number, fenPerUnit: number): string {
  // A sum may come to -0, which no cell shows.
  return fen === 0 ? '0' : new Decimal(fen).div(fenPerUnit).toFixed();
}
