import { Decimal } from 'decimal.js';
import type { ChartSpec, ChartValue } from '../model';

/** A bar of a column chart: how high, as a share of the highest. */
export interface Bar {
  readonly category: string;
  readonly series: string;
  /** Place of its series among the series, for its colour. */
  readonly colour: number;
  readonly height: number;
  readonly text: string;
}

/** A slice of a pie, by the shares of the whole at which it begins and ends. */
export interface Slice {
  readonly category: string;
  readonly colour: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its share in percent, as the text says it. */
  readonly share: string | undefined;
}

const exact = ({ figure }: ChartValue): Decimal => new Decimal(figure.value);

/** The bars of a column chart, category by category. Heights are for the eye; the numbers are the texts'. */
export function barsOf({ categories, series }: ChartSpec): readonly Bar[] {
  const highest = Decimal.max(0, ...series.flatMap(({ values }) => values.map(exact)));
  return categories.flatMap((category, at) =>
    series.flatMap(({ name, values }, colour): readonly Bar[] => {
      const value = values[at];
      if (value === undefined) return [];
      const height = highest.isZero() ? 0 : Decimal.max(0, exact(value)).div(highest).toNumber();
      return [{ category, series: name, colour, height, text: value.text }];
    }),
  );
}

/** The slices of a pie in the order of its categories; one without money has none. */
export function slicesOf({ categories, series: [only], shares }: ChartSpec): readonly Slice[] {
  const values = only?.values ?? [];
  const total = values.reduce((sum, value) => sum.plus(Decimal.max(0, exact(value))), new Decimal(0));
  if (total.isZero()) return [];
  let before = new Decimal(0);
  return categories.flatMap((category, colour): readonly Slice[] => {
    const value = values[colour];
    if (value === undefined || exact(value).lte(0)) return [];
    const from = before.div(total).toNumber();
    before = before.plus(exact(value));
    return [{ category, colour, from, to: before.div(total).toNumber(), text: value.text, share: shares[colour]?.text }];
  });
}
