import type { CellRef } from './sheet';

/** How a marked cell looks: the figure that most probably is wrong, or one that takes part in an error or in what is to be looked at. */
export type MarkLook = 'culprit' | 'error' | 'review';

/** A cell to be highlighted. Only errors and reviews are marked; 尾差 and 提示 are only listed. */
export interface Mark {
  readonly ref: CellRef;
  readonly look: MarkLook;
}

/** From the least telling to the most, which is seen where a cell has several. */
export const MARK_LOOKS: readonly MarkLook[] = ['review', 'error', 'culprit'];

/** The fills of Excel's own "bad" and "neutral" looks, which users know, and a red between that and pure red; dark text reads well on each. */
export const MARK_FILLS: Readonly<Record<MarkLook, string>> = { culprit: '#FF7C80', error: '#FFC7CE', review: '#FFEB9C' };

/** Whether one look outdoes another on the same cell; any does where there is none. */
export function outdoes(look: MarkLook, other: MarkLook | undefined): boolean {
  return other === undefined || MARK_LOOKS.indexOf(look) > MARK_LOOKS.indexOf(other);
}

/**
 * The condition of the conditional format that marks cells. N of a text is 0, so it always holds, and the text tells
 * our rules from the user's: after a crash, in another run, in a copy of the file or of the sheet.
 */
export function markCondition(look: MarkLook): string {
  return `N("gouji:${look}")=0`;
}
