import type { BoundCell } from '../../model';
import type { Assessor } from './assessment';
import { totalOf } from './total-of';

/** What Excel shows where a formula went wrong, such as #REF!. ### is none: the column is too narrow, and each figure is there. */
const FORMULA_ERROR = /^#[A-Z]/i;

/**
 * Takes the errors together that formulas carried on: cells that show the same one, and of which equations lead from
 * each to the next. What cannot be read for another reason stays alone.
 * @param cells of which no amount could be read, in the order of the book
 * @returns each cell once; of several the one first where it probably began
 */
export function spreadErrors(cells: readonly BoundCell[], assessor: Assessor): readonly (readonly BoundCell[])[] {
  const left = new Set(cells);
  return cells.flatMap((cell) => {
    if (!left.delete(cell)) return [];
    const group = new Set([cell]);
    // Members found are looked at in their turn, as the group grows.
    for (const member of group) for (const other of sameErrorBeside(member, assessor)) if (left.delete(other)) group.add(other);
    return [group.size === 1 ? [cell] : beginningFirst(cells.filter((one) => group.has(one)), assessor)];
  });
}

function sameErrorBeside(cell: BoundCell, assessor: Assessor): readonly BoundCell[] {
  if (!FORMULA_ERROR.test(String(cell.written ?? ''))) return [];
  return assessor.equationsOf(cell).flatMap(({ cells }) => cells.filter(({ written }) => written === cell.written));
}

/** It began in what goes into a sum and is none itself; which way a copy went between two tables, nobody can tell. */
function beginningFirst(group: readonly BoundCell[], assessor: Assessor): readonly BoundCell[] {
  const sums = new Set<BoundCell>();
  const parts = new Set<BoundCell>();
  const members = new Set(group);
  for (const cell of group) {
    for (const equation of assessor.equationsOf(cell)) {
      const total = totalOf(equation.addends())?.cell;
      if (total === undefined || total === cell || !members.has(total)) continue;
      sums.add(total);
      parts.add(cell);
    }
  }
  const beginnings = group.filter((cell) => parts.has(cell) && !sums.has(cell)).slice(0, 1);
  return [...beginnings, ...group.filter((cell) => !beginnings.includes(cell))];
}
