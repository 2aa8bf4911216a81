import type { BoundCell } from '../../model';
import { namesOptionalRowsOnly } from './instance';
import { columnsOf, DoesNotApply, rowsOf } from './pick';
import type { Binding } from './pick';
import type { Operand, Relation, RuleLine } from './syntax';
import type { Tables } from './tables';

/**
 * The cells of an instance that applies and holds to the last 分 by the printed figures; undefined
 * where it may not, and why is to be found out. In a book nearly every instance holds so, and
 * adding up whole 分 is all that this takes.
 */
export function cellsIfExact({ conditions, relation }: RuleLine, tables: Tables, binding: Binding): readonly BoundCell[] | undefined {
  for (const condition of conditions) if (!holdsExactly(condition, tables, binding, undefined)) return undefined;
  const cells = new CellList();
  return holdsExactly(relation, tables, binding, cells) ? cells.taken() : undefined;
}

/** Takes cells one by one and gives a list that is no longer than it must be: there are thousands of them. */
class CellList {
  private static readonly room: BoundCell[] = [];
  private count = 0;

  take(cell: BoundCell): void {
    CellList.room[this.count] = cell;
    this.count += 1;
  }

  taken(): readonly BoundCell[] {
    return CellList.room.slice(0, this.count);
  }
}

/** @param cells takes the cells that are read */
function holdsExactly({ left, relator, right }: Relation, tables: Tables, binding: Binding, cells: CellList | undefined): boolean {
  const difference = totalOf(left, tables, binding, cells) - totalOf(right, tables, binding, cells);
  switch (relator) {
    case '=':
    case '≡':
      return difference === 0;
    case '≤':
      return difference <= 0;
    case '≥':
      return difference >= 0;
    case '≠':
      return difference < 0 || difference > 0;
  }
}

/** A side in whole 分; not a number where it does not apply, has a gap, or goes beyond what can be counted. */
function totalOf(operands: readonly Operand[], tables: Tables, binding: Binding, cells: CellList | undefined): number {
  let total = 0;
  let isEmpty = true;
  for (const operand of operands) {
    if (operand.kind === 'zero') return total;
    const index = tables.get(operand.table);
    if (index === undefined) return NaN;
    const rows = rowsOf(operand, index, binding);
    if (rows instanceof DoesNotApply) return NaN;
    for (const row of rows) {
      for (const column of columnsOf(operand.columns, index, row.item, binding)) {
        isEmpty = false;
        total += operand.sign * index.fenAt(row, column);
        const cell = cells === undefined ? undefined : index.cell(row, column);
        if (cell !== undefined) cells?.take(cell);
      }
    }
  }
  if (isEmpty && namesOptionalRowsOnly(operands)) return NaN;
  return Number.isSafeInteger(total) ? total : NaN;
}
