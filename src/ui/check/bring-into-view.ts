/** What marks the box that a list scrolls in. */
export const SCROLLER = { 'data-scroller': '' } as const;

/** Room for the heading that sticks to the top of the list. */
const HEADING = 40;

/**
 * Scrolls the list, and nothing around it, until a card is in view: where grid and pane stand one
 * below the other, the page must stay where the user works.
 */
export function bringIntoView(card: HTMLElement): void {
  const box = card.closest<HTMLElement>('[data-scroller]');
  if (box === null) return;
  const { top, bottom } = box.getBoundingClientRect();
  const own = card.getBoundingClientRect();
  const above = own.top - (top + HEADING);
  const below = own.bottom - bottom;
  // The head of a card that is higher than the list counts for more than its end.
  if (above < 0) box.scrollTop += above;
  else if (below > 0) box.scrollTop += Math.min(below, above);
}
