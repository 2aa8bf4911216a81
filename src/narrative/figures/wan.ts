import { numeralOf } from '../../model';
import type { Amount, Unit } from '../../model';
import { Exact } from './decimals';
import type { NumberLook } from './number-look';

const TEXT_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** The amount in 万元, exact and without trailing zeros: 77, 7116.7. */
export function exactWan(amount: Amount): string {
  return new Exact(numeralOf(amount, '万元')).toFixed();
}

/**
 * The amount in 万元 as the text says it. A table in 万元 is quoted as it shows its values;
 * any other unit is rounded half-up to two decimals, and to more only where the rounding
 * would turn money into 0.
 * @param unit the unit that the table prints it in
 * @param zeros whether 7116.70 keeps its zero
 */
export function wanText(amount: Amount, unit: Unit, zeros: NumberLook['zeros'] = 'strip'): string {
  if (unit === '万元') return zeros === 'strip' ? exactWan(amount) : numeralOf(amount, '万元');
  const exact = new Exact(exactWan(amount));
  let places = TEXT_DECIMALS;
  while (places < MOST_DECIMALS && !exact.isZero() && exact.toDecimalPlaces(places).isZero()) places += 1;
  const rounded = exact.toDecimalPlaces(places);
  return zeros === 'strip' ? rounded.toFixed() : rounded.toFixed(places);
}
