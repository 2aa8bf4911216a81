import type { Figure } from '../../model';
import type { Quantity, Unknown } from './quantity';
import { exactWan, wanText } from './wan';

/** A figure with the numeral that the sentence prints. */
export interface Stated {
  readonly known: true;
  readonly figure: Figure;
  readonly text: string;
}

/** A figure, or the reason why there is none. */
export type FigureResult = Stated | Unknown;

/** An amount of the tables as a figure of the narrative. */
export function amountFigure(key: string, quantity: Quantity): FigureResult {
  if (!quantity.known) return quantity;
  const { amount, unit, formula, cells } = quantity;
  return { known: true, figure: { key, value: exactWan(amount), unit: '万元', formula, cells }, text: wanText(amount, unit) };
}

/** A rate in percent as a figure of the narrative. */
export function rateFigure(key: string, value: string, formula: string, cells: Figure['cells']): Stated {
  return { known: true, figure: { key, value, unit: '%', formula, cells }, text: value };
}
