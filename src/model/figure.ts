import type { BoundCell } from './book';
import type { CellRef } from './sheet';

/** What is counted in a 情况说明: groups, trips, people, visits, vehicles, equipment. */
export type CountUnit = '个' | '次' | '人' | '人次' | '批次' | '辆' | '台（套）';

/** 金额 in 万元, a rate in percent, or a count. */
export type FigureUnit = '万元' | '%' | CountUnit;

/** Something that a person gave (补充数据) and that a figure uses. */
export interface FigureInput {
  /** The field's path, such as 全年预算.各项.2050803. */
  readonly field: string;
  /** Its cell, where it was read from a sheet. */
  readonly ref?: CellRef;
}

/** A number of the narrative that knows where it comes from. */
export interface Figure {
  /** Stable name, such as 一.收支总计; the same in every style. */
  readonly key: string;
  /** A plain numeral in `unit`, exact for amounts, rounded half-up for rates: "12588.45", "43.5". */
  readonly value: string;
  readonly unit: FigureUnit;
  /** The formula in words, such as 基本支出 ÷ 本年支出合计. */
  readonly formula: string;
  readonly cells: readonly BoundCell[];
  /** What of it the tables do not hold; missing where they hold all of it. */
  readonly inputs?: readonly FigureInput[];
}

/** A piece of a paragraph. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the number as it stands in the sentence, without its unit. */
  | { readonly kind: 'figure'; readonly text: string; readonly figure: Figure }
  /**
   * Something that the tables do not hold, to be filled in by a person: 〔待填：主要变动原因〕.
   * `field` is the field of the 补充数据 that fills it, where there is one.
   */
  | { readonly kind: 'blank'; readonly text: string; readonly wanted: string; readonly field?: string };

/** 图1 收支总计, 图2 收入, 图3 支出, 图4 财政拨款总计, 图5 一般公共预算支出, 图6 its 类, 图7 三公. */
export type ChartNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A paragraph or heading of the 情况说明. */
export interface Paragraph {
  /** 1 for 一、, 2 for （一）, 0 for body text. */
  readonly heading: 0 | 1 | 2;
  /** The section it belongs to: 一 … 十四, as the style numbers them. */
  readonly section: string;
  readonly runs: readonly Run[];
  /** This paragraph is the caption of that chart, to stand below it. */
  readonly chart?: ChartNumber;
}

/** The 情况说明 as composed. */
export interface NarrativeDocument {
  readonly style: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}
