import { amountIn } from '../../model';
import type { BoundCell, Column, Item, Table } from '../../model';
import { gravityOfSum } from '../tolerance';
import type { Gravity } from '../tolerance';

/** What a parent's amount leaves over its listed children, in one column. */
export interface Residual {
  readonly table: Table;
  readonly item: Item;
  readonly column: Column;
  /** The parent's cell. */
  readonly cell: BoundCell;
  /** Parent less the sum of the listed children, in 分. */
  readonly fen: number;
  readonly step: number;
  /** What a roll-up rule would say of it. */
  readonly gravity: Gravity;
}

/** The rows listed directly below a 类 or 款. */
export function childrenOf(table: Table, parent: Item): readonly Item[] {
  return table.items.filter((item) => item.parent === parent.key);
}

/** The residual of a parent in each column in which every amount is known. */
export function residualsOf(table: Table, parent: Item): readonly Residual[] {
  const children = childrenOf(table, parent);
  return table.columns.flatMap((column) => residualIn(table, parent, children, column) ?? []);
}

function residualIn(table: Table, parent: Item, children: readonly Item[], column: Column): Residual | undefined {
  const cell = table.cells.get(parent.key)?.get(column.key);
  const total = cell === undefined ? undefined : amountIn(cell);
  if (cell === undefined || total === undefined) return undefined;
  const parts = children.map((child) => {
    const part = table.cells.get(child.key)?.get(column.key);
    return part === undefined ? undefined : amountIn(part);
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  const fen = known.reduce((rest, part) => rest - part.fen, total.fen);
  return { table, item: parent, column, cell, fen, step: total.step, gravity: gravityOfSum(fen, total, known) };
}

/** Whether a residual is more than rounding can explain away. */
export function isSubstantial({ gravity }: Residual): boolean {
  return gravity === 'review' || gravity === 'error';
}
