import type { BoundCell, SlipKind } from '../../model';
import type { PlacedFigure } from './assessment';
import type { Strip } from './strips';

/** Figures put back where they would have stood before a slip of the hand over several cells. */
export interface Move {
  readonly kind: SlipKind;
  /** Every cell whose figure changes, with the one that it should hold. */
  readonly figures: readonly PlacedFigure[];
  /** Whether whole columns of a table are exchanged, which people do least. */
  readonly isOfColumns: boolean;
  /** How many places change. */
  readonly places: number;
  /** The cells of the place that a run was pasted over: what they held is lost, unless equations tell. */
  readonly lost: readonly BoundCell[];
}

type Place = readonly PlacedFigure[];

/**
 * The moves that would put figures of a strip back: two neighbours exchanged, figures that stand in an empty place
 * further off, and runs that stand one place off.
 * @param isSuspect whether a cell stands in a contradiction; every place of a run that changes must have such a cell
 * @param longest how many places may change
 */
export function* movesIn(strip: Strip, isSuspect: (cell: BoundCell) => boolean, longest: number): Iterable<Move> {
  yield* swapsIn(strip, isSuspect);
  // Elsewhere such a figure is the one end of a run of zeros.
  if (strip.leavesZero) yield* acrossZeros(strip, isSuspect);
  if (strip.swapsOnly) return;
  yield* runsBack(strip.places, strip, isSuspect, longest);
  yield* runsBack([...strip.places].reverse(), strip, isSuspect, longest);
}

function* swapsIn({ places, swapped, shifted, swapsOnly }: Strip, isSuspect: (cell: BoundCell) => boolean): Iterable<Move> {
  for (const [at, one] of places.entries()) {
    const other = places[at + 1];
    if (other === undefined) return;
    const parts = [moved(one, other), moved(other, one)];
    const isOneEmpty = isZero(one) || isZero(other);
    if (parts.some((part) => isOpen(part, isSuspect))) yield { kind: isOneEmpty ? shifted : swapped, figures: parts.flat(), isOfColumns: swapsOnly, places: 2, lost: [] };
  }
}

/** Figures with nothing but zeros between them and the place where they should stand, which has zeros too. */
function* acrossZeros({ places, mistaken, swapsOnly }: Strip, isSuspect: (cell: BoundCell) => boolean): Iterable<Move> {
  for (const [at, one] of places.entries()) {
    for (let to = at + 1; to < places.length; to += 1) {
      const other = places[to] ?? [];
      const parts = [moved(one, other), moved(other, one)];
      // What lacks a figure stands in a contradiction, and so does what has one too many.
      const isOneEmpty = isZero(one) !== isZero(other);
      if (to > at + 1 && isOneEmpty && parts.every((part) => isOpen(part, isSuspect))) yield { kind: mistaken, figures: parts.flat(), isOfColumns: swapsOnly, places: 2, lost: [] };
      if (!isZero(other)) break;
    }
  }
}

/** Runs of three places and more of which each should hold what the next one does. */
function* runsBack(places: readonly Place[], { shifted, mistaken, leavesZero }: Strip, isSuspect: (cell: BoundCell) => boolean, longest: number): Iterable<Move> {
  for (const [start, left] of places.entries()) {
    if (leavesZero && !isZero(left)) continue;
    const figures: PlacedFigure[] = [];
    let changes = 0;
    for (let at = start; at + 1 < places.length; at += 1) {
      const [here = [], next = []] = places.slice(at, at + 2);
      const change = moved(here, next);
      // Where the first stays as it is, the run begins further on.
      if (change.length === 0 && at === start) break;
      if (change.length > 0 && !isOpen(change, isSuspect)) break;
      figures.push(...change);
      changes += change.length > 0 ? 1 : 0;
      if (changes > longest) break;
      if (at === start) continue;
      // The last place keeps what it has: what it held before was pasted over.
      if (change.length > 0 && changes > 1) yield { kind: shifted, figures: [...figures], isOfColumns: false, places: changes, lost: next.map(({ cell }) => cell) };
      const last = moved(next, left);
      if (last.length > 0 && isOpen(last, isSuspect)) yield { kind: changes === 1 ? mistaken : shifted, figures: [...figures, ...last], isOfColumns: false, places: changes + 1, lost: [] };
    }
  }
}

/** What changes in a place that gets another one's figures; each keeps the step of its own column. */
function moved(place: Place, from: Place): Place {
  return place.flatMap(({ cell, value }, at) => {
    const figure = from[at]?.value;
    return figure === undefined || figure.fen === value.fen ? [] : [{ cell, value: figure }];
  });
}

function isOpen(change: Place, isSuspect: (cell: BoundCell) => boolean): boolean {
  return change.some(({ cell }) => isSuspect(cell));
}

function isZero(place: Place): boolean {
  return place.every(({ value }) => value.fen === 0);
}
