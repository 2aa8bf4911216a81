import { a1Area, onSheet } from '../../../model';
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
  const kinds = new Map<string, Place[]>();
  for (const place of places) {
    const kind = `${place.sheet}\n${place.step}\n${place.fenPerUnit}\n${kindOf(place)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
  }
  return [...kinds.values()].flatMap(rectangles);
}

interface Stretch {
  area: Area;
  places: Place[];
}

function rectangles(places: readonly Place[]): readonly Run[] {
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  const stretches: Stretch[] = [];
  for (const place of sorted) {
    const last = stretches.at(-1);
    if (last?.area.bottom === place.row && last.area.right === place.column - 1) {
      last.area = { ...last.area, right: place.column };
      last.places.push(place);
    } else {
      const { row, column } = place;
      stretches.push({ area: { top: row, bottom: row, left: column, right: column }, places: [place] });
    }
  }
  const stacked: Stretch[] = [];
  for (const stretch of stretches) {
    const above = stacked.find(({ area }) =>
      area.bottom === stretch.area.top - 1 && area.left === stretch.area.left && area.right === stretch.area.right);
    if (above === undefined) stacked.push(stretch);
    else {
      above.area = { ...above.area, bottom: stretch.area.bottom };
      above.places.push(...stretch.places);
    }
  }
  return stacked.map(({ area, places: within }) => ({ reference: referenceTo(within[0]?.sheet ?? '', area), places: within }));
}
