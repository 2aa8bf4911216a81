import { safeFen } from '../../model';
import type { BoundCell, Item, Table } from '../../model';
import { readFrom } from './read';
import type { Known, Quantity } from './quantity';

/**
 * What a 类 or 款 holds beyond the rows listed under it: the residual behind an 其中： row, or
 * all of it where nothing is listed under it. Undefined where there is none. Rows that do not
 * add up without 其中： are an error of the table, which the rules report, and no residual.
 */
export function unlistedOf(table: Table, parent: Item, column: string): Quantity | undefined {
  const children = table.items.filter((item) => item.parent === parent.key);
  if (!parent.partial && children.length > 0) return undefined;
  const name = `${parent.name}未列示金额`;
  const whole = readFrom(table, parent.key, column, parent.name);
  if (!whole.known) return { ...whole, name };
  let fen = whole.amount.fen;
  const cells: BoundCell[] = [...whole.cells];
  for (const child of children) {
    const part = readFrom(table, child.key, column, child.name);
    if (!part.known) return { ...part, name };
    fen = safeFen(fen - part.amount.fen);
    cells.push(...part.cells);
  }
  if (withinRounding(fen, whole, children.length)) return undefined;
  const formula = children.length === 0 ? whole.formula : `${whole.formula} − 其中所列各${levelBelow(parent)}之和`;
  return { known: true, name, amount: { fen, step: whole.amount.step }, unit: whole.unit, formula, cells };
}

/** The level that the rows under a 类 or 款 have. */
export function levelBelow(item: Item): '款' | '项' {
  return item.level === '类' ? '款' : '项';
}

/** Each of the values printed may be off by half a step; a negative residual is an error, not a residual. */
function withinRounding(fen: number, whole: Known, parts: number): boolean {
  return fen <= ((parts === 0 ? 0 : parts + 1) * whole.amount.step) / 2;
}
