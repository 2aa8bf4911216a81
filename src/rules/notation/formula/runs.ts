import { a1Area, filledRectangles, groupedBy, onSheet } from '../../../model';
import type { Area } from '../../../model';
import type { Place } from './place';

/** Cells that one function can take together: a rectangle of one sheet, written in one manner. */
export interface Run {
  /** Such as '财决公开03表'!F11:F14. */
  readonly reference: string;
  readonly places: readonly Place[];
}

/** The reference to an area from another sheet; the sheet's name is always quoted. */
export function referenceTo(sheet: string, area: Area): string {
  return onSheet(sheet, a1Area(area));
}

/**
 * The fewest rectangles that are easily found: neighbours in a row, then equal stretches of rows.
 * @param kindOf places of different kinds never share a run
 */
export function runsOf(places: readonly Place[], kindOf: (place: Place) => string): readonly Run[] {
  const kinds = groupedBy(places, (place) => `${place.sheet}\n${place.step}\n${place.fenPerUnit}\n${kindOf(place)}`);
  return [...kinds.values()].flatMap((alike) => {
    return filledRectangles(alike).map(({ area, cells }) => ({ reference: referenceTo(alike[0]?.sheet ?? '', area), places: cells }));
  });
}
