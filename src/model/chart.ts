import type { ChartNumber, Figure } from './figure';

/** A value of a chart: the figure it is, and the numeral that is drawn, which is the sentence's own. */
export interface ChartValue {
  readonly figure: Figure;
  readonly text: string;
}

/** Bars of one colour, or the slices of a pie. */
export interface ChartSeries {
  readonly name: string;
  /** One for each category, in 万元. */
  readonly values: readonly ChartValue[];
}

/**
 * A figure of the 情况说明 (图1 to 图7) as data, for whoever draws it: Word, a sheet, the pane.
 * Columns compare two years; a pie shows what a total is made of.
 */
export interface ChartSpec {
  readonly kind: 'column' | 'pie';
  readonly number: ChartNumber;
  /** What it shows, such as 支出决算结构图. */
  readonly title: string;
  /** As the text has it: （图3：支出决算结构图）. */
  readonly caption: string;
  readonly categories: readonly string[];
  /** A pie has one. */
  readonly series: readonly ChartSeries[];
  /** Each slice's share in percent as the text says it; a column chart has none. */
  readonly shares: readonly ChartValue[];
  /** How many decimals the style prints of a share. */
  readonly shareDecimals: number;
  readonly unit: '万元';
  /** The chart in words, for those who cannot see it. */
  readonly altText: string;
}

/** A figure that the text announces and that cannot be drawn. */
export interface MissingChart {
  readonly kind: 'missing';
  readonly number: ChartNumber;
  readonly title: string;
  readonly caption: string;
  /** A sentence that says why: 图1未绘制：…。 */
  readonly why: string;
}

/** What stands at the place of a figure. */
export type Chart = ChartSpec | MissingChart;
