import type { NumberLook } from './number-look';
import { percent } from './percent';
import type { Quantity } from './quantity';
import { rateFigure } from './stated';
import type { FigureResult } from './stated';

/**
 * The share of a part in its whole (占比), each share on its own: rounded shares are not
 * forced to add up to 100 (domain, edge cases of the narrative).
 */
export function shareOf(key: string, part: Quantity, whole: Quantity, look: NumberLook): FigureResult {
  const name = `${part.name}占比`;
  if (!part.known) return { ...part, name };
  if (!whole.known) return { ...whole, name };
  if (whole.amount.fen === 0) return { known: false, name, why: { code: 'no-base' } };
  const value = percent(part.amount.fen, whole.amount.fen, look, true);
  return rateFigure(key, value, `${part.name} ÷ ${whole.name}`, part, whole);
}
