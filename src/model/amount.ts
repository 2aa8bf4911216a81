import { Decimal } from 'decimal.js';
import { GoujiError } from './errors';

/** The units that the accounts' tables may be printed in. */
export type Unit = '元' | '千元' | '万元' | '亿元';

/** How many 分 one unit holds. */
export const FEN_PER_UNIT: Readonly<Record<Unit, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  亿元: 10_000_000_000,
};

/** 万元 holds so many 元. */
export const YUAN_PER_WAN = 10_000;

/** Accounts are printed with two decimals (万元 with 0.01, that is 100 元). */
export const PRINTED_DECIMALS = 2;

/**
 * An amount of money: whole 分 with the step it was printed in, hence the interval
 * [fen - step/2, fen + step/2] in which the ledger's own figure lies (rounding, 尾差).
 */
export interface Amount {
  /** Whole 分, a safe integer. */
  readonly fen: number;
  /** The distance between two neighbouring printable values, in 分: 10,000 for 0.01 万元. */
  readonly step: number;
}

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** Fails with AMOUNT_RANGE where 分 can no longer be counted exactly (beyond 2^53). */
export function safeFen(fen: number): number {
  if (!Number.isSafeInteger(fen)) throw new GoujiError('AMOUNT_RANGE', { fen: String(fen) });
  return fen;
}

/**
 * The step of a value printed with so many decimals, in 分 and at least one 分. Two decimals
 * are the least: a trailing zero that is not shown makes nothing coarser (77 is 77.00).
 */
export function stepOf(unit: Unit, decimals: number): number {
  const step = new Exact(FEN_PER_UNIT[unit]).div(new Exact(10).pow(Math.max(decimals, PRINTED_DECIMALS)));
  return Decimal.max(step, 1).toNumber();
}

/**
 * Reads a plain decimal numeral (no separators) as an amount.
 * @param numeral such as "12588.45" or "-0.5"; exponents are understood too
 * @param unit the unit that the numeral is in
 * @param decimals how many decimals the cell shows; the value is rounded half-up to them
 * @throws GoujiError AMOUNT_RANGE beyond 2^53 分
 */
export function amountFromNumeral(numeral: string, unit: Unit, decimals: number): Amount {
  const step = stepOf(unit, decimals);
  const fen = new Exact(numeral).times(FEN_PER_UNIT[unit]).div(step).toDecimalPlaces(0).times(step);
  if (fen.abs().gt(Number.MAX_SAFE_INTEGER)) throw new GoujiError('AMOUNT_RANGE', { numeral });
  return { fen: fen.isZero() ? 0 : fen.toNumber(), step };
}

/** The largest step of amounts, in 分; one 分 where there are none. */
export function coarsestStep(amounts: readonly Pick<Amount, 'step'>[]): number {
  return amounts.reduce((coarsest, { step }) => Math.max(coarsest, step), 1);
}

/** The smallest step of amounts, in 分; infinite where there are none. */
export function finestStep(amounts: readonly Pick<Amount, 'step'>[]): number {
  return amounts.reduce((finest, { step }) => Math.min(finest, step), Infinity);
}

/** How many decimals of a unit a step has: 2 for 0.01 万元; fewer than none where the unit is finer than the step. */
export function decimalsOf(step: number, fenPerUnit: number): number {
  let decimals = 0;
  for (let size = fenPerUnit; size > step; size /= 10) decimals += 1;
  for (let size = fenPerUnit; size < step; size *= 10) decimals -= 1;
  return decimals;
}

/**
 * The amount as a numeral of its unit without separators: { fen: 12_588_450_000, step: 10_000 } gives "12588.45".
 * @param unit the unit to write it in
 */
export function numeralOf(amount: Amount, unit: Unit): string {
  const fenPerUnit = FEN_PER_UNIT[unit];
  return new Exact(amount.fen).div(fenPerUnit).toFixed(Math.max(decimalsOf(amount.step, fenPerUnit), PRINTED_DECIMALS));
}

/** The numeral with thousands separators, as the tables print it: "12,588.45". */
export function groupedNumeral(numeral: string): string {
  const [whole = '', fraction] = numeral.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Zero, as exact as a step allows. */
export function zero(step: number): Amount {
  return { fen: 0, step };
}
