import { Exact } from './decimals';
import type { NumberLook } from './number-look';

/** Finer than this no two amounts in 分 can differ. */
const MOST_DECIMALS = 20;

/**
 * part ÷ whole in percent, half-up. More decimals are printed where the rounding would say what
 * is not so: 0 of something, or the whole of a part.
 * @param part in 分
 * @param whole in 分, not zero
 * @param look how many decimals the style prints, and whether trailing zeros
 * @param hundredIsAll whether 100 may be said only where part and whole are equal
 */
export function percent(part: number, whole: number, { decimals, zeros }: NumberLook, hundredIsAll: boolean): string {
  const exact = new Exact(part).div(whole).times(100);
  const misleads = (places: number): boolean => {
    const rounded = exact.toDecimalPlaces(places);
    if (rounded.isZero()) return part !== 0;
    return hundredIsAll && rounded.equals(100) && part !== whole;
  };
  let places = decimals;
  while (places < MOST_DECIMALS && misleads(places)) places += 1;
  const rounded = exact.toDecimalPlaces(places);
  return zeros === 'keep' ? rounded.toFixed(places) : rounded.toFixed();
}
