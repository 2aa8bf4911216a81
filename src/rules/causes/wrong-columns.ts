import { cellOf } from '../../model';
import type { BoundCell, Table } from '../../model';
import type { Assessor } from './assessment';
import { deepestFirst, isWithin, lacksBy, withSums } from './carried-figures';
import type { Move } from './moves';
import { totalOf } from './total-of';

/** Amounts that may have been typed in another column, those that most relations ask first. */
const AMOUNTS_TRIED = 2;

/**
 * An amount that was typed in another column of its row, as 项目支出 in that of 基本支出, where formulas add up: the
 * row's own sum is right, and so are all others of its table, and only other tables contradict it. It is looked for in
 * rows that stand in a contradiction themselves: of the others none tells which of them it is.
 */
export function wrongColumnsIn(table: Table, assessor: Assessor): readonly Move[] {
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
    if (isWithin(tie, code)) continue;
    for (const { cell, fen } of lacksBy(tie, assessor)) {
      if (cell.table !== code) continue;
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
  return deepestFirst(rows);
}

function moveOf(to: BoundCell | undefined, from: BoundCell | undefined, fen: number, assessor: Assessor): readonly Move[] {
  if (to === undefined || from === undefined || !areParts(to, from, assessor)) return [];
  const figures = withSums(new Map([[to, fen], [from, 0 - fen]]), assessor);
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
