import type { ChartValue } from '../../model';
import { amountFigure, shareOf } from '../figures';
import type { NumberLook, Quantity } from '../figures';
import type { Drawing } from './drawing';
import { LEFT_OUT, pieInWords } from './wording';

/** A part of a total, under the key that its amount has in the text. */
export interface Part {
  readonly key: string;
  readonly amount: Quantity;
}

/**
 * A pie of what a total is made of, for 结构图 (图2, 图3, 图6, 图7). Parts of zero are no slices.
 * @param whole the total that the shares are of
 * @param look how the style prints a share
 */
export function composition(title: string, whole: Quantity, parts: readonly Part[], look: NumberLook): Drawing {
  if (!whole.known) return { drawn: false, reason: LEFT_OUT.unknown(whole, '本年') };
  const categories: string[] = [];
  const values: ChartValue[] = [];
  const shares: ChartValue[] = [];
  for (const { key, amount } of parts) {
    if (!amount.known) return { drawn: false, reason: LEFT_OUT.unknown(amount, '本年') };
    if (amount.amount.fen < 0) return { drawn: false, reason: LEFT_OUT.negative(amount.name) };
    if (amount.amount.fen === 0) continue;
    const value = amountFigure(key, amount, look.zeros);
    const share = shareOf(`${key}.占比`, amount, whole, look);
    if (!value.known) return { drawn: false, reason: LEFT_OUT.unknown(value, '本年') };
    if (!share.known) return { drawn: false, reason: LEFT_OUT.unknown(share, '本年') };
    categories.push(amount.name);
    values.push({ figure: value.figure, text: value.text });
    shares.push({ figure: share.figure, text: share.text });
  }
  if (values.length === 0) return { drawn: false, reason: LEFT_OUT.nothing(whole.name) };
  return {
    drawn: true,
    kind: 'pie',
    categories,
    series: [{ name: whole.name, values }],
    shares,
    shareDecimals: look.decimals,
    altText: pieInWords(title, categories, values, shares),
  };
}
