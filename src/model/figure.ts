import type { BoundCell } from './book';

/** 金额 in 万元, or a rate in percent. */
export type FigureUnit = '万元' | '%';

/** A number of the narrative that knows where it comes from. */
export interface Figure {
  /** Stable name, such as 一.收支总计. */
  readonly key: string;
  /** A plain numeral in `unit`, exact for amounts, rounded half-up for rates: "12588.45", "43.5". */
  readonly value: string;
  readonly unit: FigureUnit;
  /** The formula in words, such as 基本支出 ÷ 本年支出合计. */
  readonly formula: string;
  readonly cells: readonly BoundCell[];
}

/** A piece of a paragraph. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the number as it stands in the sentence, without its unit. */
  | { readonly kind: 'figure'; readonly text: string; readonly figure: Figure }
  /** Something that the tables do not hold, to be filled in by a person: 〔待填：主要变动原因〕. */
  | { readonly kind: 'blank'; readonly text: string; readonly wanted: string };

/** A paragraph or heading of the 情况说明. */
export interface Paragraph {
  /** 1 for 一、, 2 for （一）, 0 for body text. */
  readonly heading: 0 | 1 | 2;
  /** The section it belongs to: 一 … 九. */
  readonly section: string;
  readonly runs: readonly Run[];
}

/** The 情况说明 as composed. */
export interface NarrativeDocument {
  readonly style: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}
