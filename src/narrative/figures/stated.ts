import type { BoundCell, Figure, FigureInput } from '../../model';
import type { NumberLook } from './number-look';
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

/** What a figure was computed from. */
export interface Sources {
  readonly cells: readonly BoundCell[];
  readonly inputs?: readonly FigureInput[];
}

/** An amount of the tables or the 补充数据 as a figure of the narrative. */
export function amountFigure(key: string, quantity: Quantity, zeros: NumberLook['zeros'] = 'strip'): FigureResult {
  if (!quantity.known) return quantity;
  const { amount, unit, formula } = quantity;
  const figure: Figure = { key, value: exactWan(amount), unit: '万元', formula, ...sourcesOf(quantity) };
  return { known: true, figure, text: wanText(amount, unit, zeros) };
}

/** A rate in percent as a figure of the narrative. */
export function rateFigure(key: string, value: string, formula: string, ...from: readonly Sources[]): Stated {
  return { known: true, figure: { key, value, unit: '%', formula, ...sourcesOf(...from) }, text: value };
}

/** The cells and inputs of several sources together; no inputs are none at all. */
export function sourcesOf(...from: readonly Sources[]): Sources {
  const inputs = from.flatMap((each) => each.inputs ?? []);
  return { cells: from.flatMap(({ cells }) => cells), ...(inputs.length === 0 ? {} : { inputs }) };
}
