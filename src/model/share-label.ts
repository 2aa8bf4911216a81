import { Decimal } from 'decimal.js';
import type { ChartSpec } from './chart';

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** The number format that prints a pie's shares with the decimals of the style: 0.0% for one. */
export function shareFormat({ shareDecimals }: Pick<ChartSpec, 'shareDecimals'>): string {
  return shareDecimals === 0 ? '0%' : `0.${'0'.repeat(shareDecimals)}%`;
}

/**
 * Word and Excel compute the share of a slice in the sum of the slices. Where that would print another number than
 * the sentence (a tiny share, parts that do not add up to the total), the slice has to say the sentence's itself.
 * @param slice the first is 0
 * @returns the label, such as 99.998%; undefined where the program's own says the same
 */
export function ownShareLabel({ series, shares, shareDecimals }: Pick<ChartSpec, 'series' | 'shares' | 'shareDecimals'>, slice: number): string | undefined {
  const numerals = (series[0]?.values ?? []).map(({ text }) => text);
  const share = shares[slice]?.text ?? '';
  const sum = numerals.reduce((total, each) => total.plus(each), new Exact(0));
  const computed = new Exact(numerals[slice] ?? '0').div(sum).times(100).toDecimalPlaces(shareDecimals);
  return computed.equals(share) ? undefined : `${share}%`;
}
