import { cellOf, numeralOf } from '../../model';
import type { BoundCell, Table } from '../../model';
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
 * much, so that only other tables contradict it, in many places at once. A sum typed over its formula, or made by one
 * that misses a row, is such a figure too, but for its own equation. It is looked for where the rows and columns meet
 * that others contradict, and put right together with its sums.
 */
export function carriedIn(table: Table, assessor: Assessor): readonly Move[] {
  return differencesIn(table, assessor).flatMap(({ fen, cells }) =>
    crossings(table, cells).flatMap((cell) => moveFrom(cell, fen, table, assessor)),
  );
}

interface Difference {
  /** What the figures lack, in 分. */
  readonly fen: number;
  readonly cells: ReadonlySet<BoundCell>;
}

/**
 * By how much a table's figures differ from what other tables ask of them. Which figures lack it other tables may not
 * tell, as none has the columns of 03: where a sum was not made by its formula, the table's own equations do.
 */
function differencesIn({ code }: Table, assessor: Assessor): readonly Difference[] {
  const found = new Map<number, { fen: number; cells: Set<BoundCell>; ties: number; times: number }>();
  for (const instance of assessor.contradictions) {
    const lacking = lacksBy(instance, assessor).filter(({ cell }) => cell.table === code);
    for (const fen of new Set(lacking.map((entry) => entry.fen))) {
      const known = found.get(fen) ?? { fen, cells: new Set(), ties: 0, times: 0 };
      found.set(fen, known);
      for (const entry of lacking) if (entry.fen === fen) known.cells.add(entry.cell);
      known.ties += isWithin(instance, code) ? 0 : 1;
      known.times += 1;
    }
  }
  const asked = [...found.values()].filter(({ ties, times }) => ties > 0 && times >= FEWEST_ASKING);
  return asked.sort((one, other) => other.ties - one.ties || other.times - one.times).slice(0, DIFFERENCES_TRIED);
}

/** What each figure of a failing equation lacks if all the others are right; nothing where one of them is missing. */
export function lacksBy({ isEquation, addends }: Judged, assessor: Assessor): readonly { readonly cell: BoundCell; readonly fen: number }[] {
  if (!isEquation) return [];
  const coefficients = new Map<BoundCell, number>();
  let off = 0;
  for (const { cell, coefficient } of addends()) {
    const figure = assessor.figureIn(cell);
    if (figure === undefined) return [];
    off += coefficient * figure.fen;
    coefficients.set(cell, (coefficients.get(cell) ?? 0) + coefficient);
  }
  return [...coefficients].flatMap(([cell, coefficient]) => (Math.abs(coefficient) === 1 ? [{ cell, fen: 0 - coefficient * off }] : []));
}

/** Whether a relation is one of a single table. */
export function isWithin({ cells }: Judged, code: string): boolean {
  return cells.every(({ table }) => table === code);
}

/** The cells in the rows and the columns of some others, these among them, the 项 before their 款 and 类. */
function crossings(table: Table, cells: ReadonlySet<BoundCell>): readonly BoundCell[] {
  const columns = deepestFirst([...cells].map(({ column }) => column));
  const items = deepestFirst([...cells].map(({ item }) => item));
  return items.flatMap((item) => columns.flatMap((column) => cellOf(table, item, column) ?? []));
}

/** Rows or columns, each once, the deepest first: a code is the longer the deeper it stands, and totals have none. */
export function deepestFirst(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort((one, other) => depthOf(other) - depthOf(one));
}

function depthOf(key: string): number {
  return /^\d/.test(key) ? key.length : 0;
}

function ownEquations(cell: BoundCell, assessor: Assessor): readonly Judged[] {
  return assessor.equationsOf(cell).filter((instance) => isWithin(instance, cell.table));
}

function moveFrom(cell: BoundCell, fen: number, { unit }: Table, assessor: Assessor): readonly Move[] {
  const figures = typedFirst(withSums(new Map([[cell, fen]]), assessor), assessor);
  const [typed] = figures;
  const written = typed === undefined ? undefined : assessor.figureIn(typed.cell);
  if (typed === undefined || written === undefined || figures.length < 2) return [];
  const kind = slipOf(numeralOf(written, unit), numeralOf({ ...typed.value, step: written.step }, unit));
  return [{ kind, figures, isOfColumns: false, places: 1, lost: [] }];
}

/** Where a sum has one figure below it, as 合计 of 11 may, that one was typed, and the sum made from it. */
function typedFirst(figures: readonly PlacedFigure[], assessor: Assessor): readonly PlacedFigure[] {
  const [found] = figures;
  if (found === undefined) return figures;
  const written = assessor.figureIn(found.cell)?.fen;
  const same = figures.filter(({ cell }) => cell.column === found.cell.column && assessor.figureIn(cell)?.fen === written);
  const [typed = found] = same.sort((one, other) => depthOf(other.cell.item) - depthOf(one.cell.item));
  return [typed, ...figures.filter((figure) => figure !== typed)];
}

/**
 * Figures and all sums that they go into, each put right; nothing where sums do not lead to one end.
 * @param changed what each of the figures lacks, in 分
 */
export function withSums(changed: ReadonlyMap<BoundCell, number>, assessor: Assessor): readonly PlacedFigure[] {
  const lacking = new Map(changed);
  // Sums that are found are looked at in their turn, as the map grows.
  for (const [cell] of lacking) {
    // What fails is no sum that formulas made: put right, it may hold.
    for (const instance of ownEquations(cell, assessor).filter((one) => !assessor.contradictsNow(one))) {
      const addends = instance.addends();
      const rest = addends.reduce((sum, addend) => sum + addend.coefficient * (lacking.get(addend.cell) ?? 0), 0);
      // A 款 with one 项 is the same figure, whichever of the two is found first.
      const total = totalOf(addends) ?? (addends.length === 2 ? addends.find((addend) => addend.cell !== cell) : undefined);
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
