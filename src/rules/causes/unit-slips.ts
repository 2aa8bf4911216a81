import { cellsOf, groupedBy, YUAN_PER_WAN } from '../../model';
import type { Amount, BoundCell, Table } from '../../model';
import type { PlacedFigure } from './assessment';
import type { Move } from './moves';

/** A slip of so few last places may be any other: 75.80 is 0.01 too, rounded. */
const FEWEST_PLACES = 100;

/** Where the larger figures of a column end and the others begin, each is so many times the next at least. */
const GAP = 3;

/**
 * The larger figures of a column or a row of a table in 万元, as they would be had they been typed in 元: all of
 * them, and those down to each place where the next one is much smaller. One figure alone is no such slip.
 */
export function unitSlipsIn(table: Table, figureIn: (cell: BoundCell) => Amount | undefined): readonly Move[] {
  if (table.unit !== '万元') return [];
  return [...columnsOf(table), ...rowsOf(table)].flatMap((line) => slipsOf(line, figureIn));
}

function columnsOf(table: Table): readonly (readonly BoundCell[])[] {
  return [...groupedBy(cellsOf(table), ({ ref }) => ref.column).values()];
}

function rowsOf({ cells }: Table): readonly (readonly BoundCell[])[] {
  return [...cells.values()].map((row) => [...row.values()]);
}

function slipsOf(line: readonly BoundCell[], figureIn: (cell: BoundCell) => Amount | undefined): readonly Move[] {
  const largestFirst = line
    .flatMap((cell) => {
      const value = figureIn(cell);
      return value === undefined || inWan(value).fen === 0 ? [] : [{ cell, value }];
    })
    .sort((one, other) => Math.abs(other.value.fen) - Math.abs(one.value.fen));
  const [largest] = largestFirst;
  if (largest === undefined || Math.abs(inWan(largest.value).fen) < FEWEST_PLACES * largest.value.step) return [];
  return largestFirst.flatMap(({ value }, at) => {
    const next = largestFirst[at + 1];
    if (at === 0 || (next !== undefined && Math.abs(value.fen) < Math.abs(next.value.fen) * GAP)) return [];
    const figures = largestFirst.slice(0, at + 1).map((figure): PlacedFigure => ({ ...figure, value: inWan(figure.value) }));
    return [{ kind: 'yuan-for-wan', figures, isOfColumns: false, places: figures.length, lost: [] }];
  });
}

/** Rounded to the last place that the cell prints, halves away from zero. */
function inWan({ fen, step }: Amount): Amount {
  const place = YUAN_PER_WAN * step;
  const rest = Math.abs(fen) % place;
  const places = (Math.abs(fen) - rest) / place + (rest * 2 >= place ? 1 : 0);
  return { fen: Math.sign(fen) * places * step, step };
}
