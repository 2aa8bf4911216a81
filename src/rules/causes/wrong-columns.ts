import { cellOf } from '../../model';
import type { Book, BoundCell, Table } from '../../model';
import type { Assessor, PlacedFigure } from './assessment';
import type { Move } from './moves';
import { totalOf } from './total-of';

/** Amounts that may have been typed in another column, those that most relations ask first. */
const AMOUNTS_TRIED = 2;
/** A row of 05 goes into the sums of three kinds of money across and of two rows down. */
const MOST_CARRIED = 60;

/**
 * An amount that was typed in another column of its row, as 项目支出 in that of 基本支出, where formulas add up: the
 * row's own sum is right, and so are all others of its table, and only other tables contradict it. It is looked for in
 * rows that stand in a contradiction themselves: of the others none tells which of them it is.
 */
export function wrongColumnsIn(book: Book, code: string, assessor: Assessor): readonly Move[] {
  const table = book.tables.find((entry) => entry.code === code);
  if (table === undefined) return [];
  const rows = suspectRows(table, assessor);
  return amountsIn(table, assessor).flatMap(({ fen, lacking, over }) =>
    rows.flatMap((item) => lacking.flatMap((to) => over.flatMap((from) => moveOf(cellOf(table, item, to), cellOf(table, item, from), fen, assessor)))),
  );
}

interface Astray {
  /** In 分. */
  readonly fen: number;
  /** The columns that lack it, and those that have it too much. */
  readonly lacking: readonly string[];
  readonly over: readonly string[];
}

/** The amounts that other tables say some columns lack and others have too much. */
function amountsIn({ code }: Table, assessor: Assessor): readonly Astray[] {
  const found = new Map<number, { lacking: Set<string>; over: Set<string>; times: number }>();
  for (const tie of assessor.contradictions) {
    if (!tie.isEquation || tie.cells.every(({ table }) => table === code)) continue;
    for (const cell of tie.cells) {
      const written = cell.table === code ? assessor.figureIn(cell) : undefined;
      const asked = written === undefined ? undefined : assessor.required(tie, cell);
      if (written === undefined || asked === undefined) continue;
      const fen = asked.fen - written.fen;
      const known = found.get(Math.abs(fen)) ?? { lacking: new Set(), over: new Set(), times: 0 };
      found.set(Math.abs(fen), known);
      (fen > 0 ? known.lacking : known.over).add(cell.column);
      known.times += 1;
    }
  }
  return [...found]
    .filter(([, { lacking, over }]) => lacking.size > 0 && over.size > 0)
    .sort(([, one], [, other]) => other.times - one.times)
    .slice(0, AMOUNTS_TRIED)
    .map(([fen, { lacking, over }]) => ({ fen, lacking: [...lacking], over: [...over] }));
}

/** The 项 before their 款 and 类: a 款 with one 项 only follows it. */
function suspectRows({ code }: Table, assessor: Assessor): readonly string[] {
  const rows = [...assessor.contradictions].flatMap(({ cells }) => cells.flatMap(({ table, item }) => (table === code ? [item] : [])));
  return [...new Set(rows)].sort((one, other) => depthOf(other) - depthOf(one));
}

/** A code is the longer the deeper it stands; totals have none. */
function depthOf(item: string): number {
  return /^\d/.test(item) ? item.length : 0;
}

function moveOf(to: BoundCell | undefined, from: BoundCell | undefined, fen: number, assessor: Assessor): readonly Move[] {
  if (to === undefined || from === undefined || !areParts(to, from, assessor)) return [];
  const figures = carried(new Map([[to, fen], [from, 0 - fen]]), assessor);
  // Where no sum follows, the two are figures of their own.
  return figures.length <= 2 ? [] : [{ kind: 'wrong-column', figures, isOfColumns: false, places: 2, lost: [] }];
}

/** Whether a sum of the row adds both up: what is spent and what is left of it at the year's end are off together by rights. */
function areParts(one: BoundCell, other: BoundCell, assessor: Assessor): boolean {
  return assessor.equationsOf(one).some((instance) => {
    const addends = instance.addends();
    const total = totalOf(addends)?.cell;
    return total?.item === one.item && total !== one && total !== other && addends.some(({ cell }) => cell === other);
  });
}

/** What changes, with all sums of its table that it goes into; nothing where one of them has no figure, or sums lead to no end. */
function carried(changes: ReadonlyMap<BoundCell, number>, assessor: Assessor): readonly PlacedFigure[] {
  const changed = new Map(changes);
  // Sums that are found are looked at in their turn, as the map grows.
  for (const [cell] of changed) {
    for (const instance of assessor.equationsOf(cell)) {
      if (assessor.contradictions.has(instance) || instance.cells.some(({ table }) => table !== cell.table)) continue;
      const addends = instance.addends();
      const rest = addends.reduce((sum, addend) => sum + addend.coefficient * (changed.get(addend.cell) ?? 0), 0);
      // A 款 with one 项 is the same figure.
      const total = totalOf(addends) ?? (addends.length === 2 ? addends.find((addend) => addend.cell !== cell) : undefined);
      if (rest === 0 || total === undefined) continue;
      if (changed.has(total.cell) || changed.size >= MOST_CARRIED) return [];
      changed.set(total.cell, 0 - total.coefficient * rest);
    }
  }
  return [...changed].flatMap(([cell, difference]) => {
    const figure = assessor.figureIn(cell);
    return figure === undefined ? [] : [{ cell, value: { ...figure, fen: figure.fen + difference } }];
  });
}
