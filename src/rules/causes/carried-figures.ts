import { cellOf, numeralOf, tableOf } from '../../model';
import type { Book, BoundCell, Table } from '../../model';
import type { Assessor, PlacedFigure } from './assessment';
import type { Judged } from './judged';
import type { Move } from './moves';
import { slipOf } from './slip';
import { totalOf } from './total-of';

/** A figure that one relation alone asks for is no more than a wrong copy. */
const FEWEST_ASKING = 2;
/** By how much figures seem to be off, most often first: two slips in a table are looked for, and no more. */
const DIFFERENCES_TRIED = 2;
/** A row of 07 goes into three sums across and three down, and so does each of these. */
const MOST_CARRIED = 60;

/**
 * A figure that was typed wrong where formulas add up: every sum of its table that it goes into holds, and is off by as
 * much, so that only other tables contradict it, in many places at once. It is looked for where the rows and columns
 * meet that others contradict, and put right together with its sums.
 */
export function carriedIn(book: Book, code: string, assessor: Assessor): readonly Move[] {
  const table = book.tables.find((entry) => entry.code === code);
  if (table === undefined) return [];
  return differencesIn(table, assessor).flatMap(({ fen, cells }) =>
    crossings(table, cells).flatMap((cell) => moveFrom(book, cell, fen, assessor)),
  );
}

interface Difference {
  /** What the figures lack, in 分. */
  readonly fen: number;
  readonly cells: ReadonlySet<BoundCell>;
}

/** By how much a table's figures differ from what other tables ask of them. */
function differencesIn({ code }: Table, assessor: Assessor): readonly Difference[] {
  const found = new Map<number, { cells: Set<BoundCell>; times: number }>();
  for (const tie of assessor.contradictions) {
    if (!tie.isEquation || tie.cells.every(({ table }) => table === code)) continue;
    for (const cell of tie.cells) {
      const written = cell.table === code ? assessor.figureIn(cell) : undefined;
      const asked = written === undefined ? undefined : assessor.required(tie, cell);
      if (written === undefined || asked === undefined) continue;
      const fen = asked.fen - written.fen;
      const known = found.get(fen) ?? { cells: new Set(), times: 0 };
      known.cells.add(cell);
      known.times += 1;
      found.set(fen, known);
    }
  }
  const often = [...found].filter(([, { times }]) => times >= FEWEST_ASKING).sort(([, one], [, other]) => other.times - one.times);
  return often.slice(0, DIFFERENCES_TRIED).map(([fen, { cells }]) => ({ fen, cells }));
}

/** The cells in the rows and the columns of some others, these among them, the 项 before their 款 and 类. */
function crossings(table: Table, cells: ReadonlySet<BoundCell>): readonly BoundCell[] {
  const columns = deepestFirst([...cells].map(({ column }) => column));
  const items = deepestFirst([...cells].map(({ item }) => item));
  return items.flatMap((item) => columns.flatMap((column) => cellOf(table, item, column) ?? []));
}

/** A code is the longer the deeper it stands; totals have none. */
function deepestFirst(keys: readonly string[]): readonly string[] {
  const depth = (key: string): number => (/^\d/.test(key) ? key.length : 0);
  return [...new Set(keys)].sort((one, other) => depth(other) - depth(one));
}

function ownEquations(cell: BoundCell, assessor: Assessor): readonly Judged[] {
  return assessor.equationsOf(cell).filter(({ cells }) => cells.every(({ table }) => table === cell.table));
}

function moveFrom(book: Book, cell: BoundCell, fen: number, assessor: Assessor): readonly Move[] {
  const figures = carried(cell, fen, assessor);
  const [typed] = figures;
  const written = assessor.figureIn(cell);
  if (typed === undefined || written === undefined || figures.length < 2) return [];
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  const kind = slipOf(numeralOf(written, unit), numeralOf({ ...typed.value, step: written.step }, unit));
  return [{ kind, figures, isOfColumns: false, places: 1, lost: [] }];
}

/** A figure and all sums that it goes into, each with what it lacks; nothing where sums do not lead to one end. */
function carried(cell: BoundCell, fen: number, assessor: Assessor): readonly PlacedFigure[] {
  const lacking = new Map([[cell, fen]]);
  // Sums that are found are looked at in their turn, as the map grows.
  for (const [changed] of lacking) {
    // What fails is no sum that formulas made: put right, it may hold.
    for (const instance of ownEquations(changed, assessor).filter((one) => !assessor.contradictions.has(one))) {
      const addends = instance.addends();
      const rest = addends.reduce((sum, addend) => sum + addend.coefficient * (lacking.get(addend.cell) ?? 0), 0);
      // A 款 with one 项 is the same figure, whichever of the two is found first.
      const total = totalOf(addends) ?? (addends.length === 2 ? addends.find((addend) => addend.cell !== changed) : undefined);
      if (rest === 0 || total === undefined) continue;
      if (lacking.has(total.cell) || lacking.size >= MOST_CARRIED) return [];
      lacking.set(total.cell, 0 - total.coefficient * rest);
    }
  }
  return [...lacking].flatMap(([place, difference]) => {
    const figure = assessor.figureIn(place);
    return figure === undefined ? [] : [{ cell: place, value: { ...figure, fen: figure.fen + difference } }];
  });
}
