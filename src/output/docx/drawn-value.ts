import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * A numeral as the number that a chart's part and workbook hold. Their XML prints the shortest
 * digits that give the number back, so the digits of the numeral come out again.
 */
export function drawnValue(numeral: string): number {
  return new Exact(numeral).toNumber();
}
