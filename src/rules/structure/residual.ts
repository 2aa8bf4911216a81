import { amountIn, cellOf } from '../../model';
import type { Amount, BoundCell, Column, Item, NotEvaluatedReason, ShownResidual, Table, TableCode } from '../../model';
import { indexOf } from '../notation/tables';
import { oncePerTable } from '../once-per-table';
import { gravityOfSum } from '../tolerance';
import type { Gravity } from '../tolerance';
import { cellsOfRow, whyNoAmounts } from './verdicts';

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
  return childrenByParent(table).get(parent.key) ?? [];
}

/** With the rows below no other, whose parent is undefined. */
const childrenByParent = oncePerTable((table): ReadonlyMap<string | undefined, readonly Item[]> => {
  const byParent = new Map<string | undefined, Item[]>();
  for (const item of table.items) {
    const siblings = byParent.get(item.parent);
    if (siblings === undefined) byParent.set(item.parent, [item]);
    else siblings.push(item);
  }
  return byParent;
});

/** Why a parent has no residual at all: what stands in its cells and in those of the rows that make it up. */
export function gapsOf(table: Table, parent: Item, listed = childrenOf(table, parent)): { readonly reason: NotEvaluatedReason; readonly cells: readonly BoundCell[] } {
  const rows = [parent, ...listed];
  const cells = rows.flatMap((row) => cellsOfRow(table, row)).filter((cell) => amountIn(cell) === undefined);
  return { reason: cells.length === 0 ? 'columns-absent' : whyNoAmounts(cells), cells };
}

/**
 * The residual of a parent in each column in which every amount is known.
 * @param listed the rows that make it up; those of the 类 for 合计, which is no 科目 and has no children
 */
export function residualsOf(table: Table, parent: Item, listed = childrenOf(table, parent)): readonly Residual[] {
  return table.columns.flatMap((column) => residualIn(table, parent, listed, column) ?? []);
}

/**
 * The residual of a parent in one column.
 * @param unlisted amounts of rows that the table lacks, put in with those listed
 */
export function residualIn(table: Table, parent: Item, listed: readonly Item[], column: Column, unlisted: readonly Amount[] = []): Residual | undefined {
  const cell = cellOf(table, parent.key, column.key);
  if (cell === undefined) return undefined;
  const total = amountIn(cell);
  if (total === undefined) return undefined;
  const parts: Amount[] = [...unlisted];
  let fen = unlisted.reduce((rest, amount) => rest - amount.fen, total.fen);
  for (const child of listed) {
    const part = cellOf(table, child.key, column.key);
    const amount = part === undefined ? undefined : amountIn(part);
    if (amount === undefined) return undefined;
    parts.push(amount);
    fen -= amount.fen;
  }
  return { table, item: parent, column, cell, fen, step: total.step, gravity: gravityOfSum(fen, total, parts) };
}

/**
 * Whether a parent's listed children make up its amount to the last 分 wherever all of these amounts are known, and
 * somewhere they are. Then there is nothing to say of its residuals, as of nearly every parent.
 */
export function addsUp(table: Table, parent: Item, listed = childrenOf(table, parent)): boolean {
  const index = indexOf(table);
  const total = index.shape.row(parent.key);
  if (total === undefined) return false;
  const rests = index.rests(total, listed.flatMap(({ key }) => index.shape.row(key) ?? []));
  return rests.includes(0) && rests.every((rest) => rest === 0 || Number.isNaN(rest));
}

/** Whether a residual is more than rounding can explain away. */
export function isSubstantial({ gravity }: Residual): boolean {
  return gravity === 'review' || gravity === 'error';
}

/** Tables whose first column is no total of the others: a row may have money in any two of them. */
const WITHOUT_TOTAL: ReadonlySet<TableCode> = new Set(['09', '10', '11']);

/** Whether a residual is in its table's total, or in any column of a table that has none. */
function isOfWhole({ table, column }: Residual): boolean {
  return WITHOUT_TOTAL.has(table.code) || column === table.columns[0];
}

/**
 * The residuals of a row by their amounts. Of a table with a total only the total's counts: 基本支出 leaves less over
 * than the whole, and says nothing else by it.
 */
export function shownResiduals(residuals: readonly Residual[]): readonly ShownResidual[] {
  const withWhole = new Set(residuals.filter(isOfWhole).map(({ table }) => table));
  const byAmount = new Map<number, Residual[]>();
  for (const residual of residuals) {
    if (withWhole.has(residual.table) && !isOfWhole(residual)) continue;
    const same = byAmount.get(residual.fen);
    if (same === undefined) byAmount.set(residual.fen, [residual]);
    else same.push(residual);
  }
  return [...byAmount].map(([fen, same]) => ({ fen, step: Math.min(...same.map(({ step }) => step)), cells: same.map(({ cell }) => cell) }));
}

/**
 * The substantial ones among a parent's residuals, where they are in several columns at once and all show money that
 * is lacking: then a row was left out rather than several figures mistyped. Otherwise none.
 */
export function leftByMissingRow(residuals: readonly Residual[]): readonly Residual[] {
  const substantial = residuals.filter(isSubstantial);
  const [first] = substantial;
  const looksLikeRow =
    first !== undefined &&
    isOfWhole(first) &&
    substantial.length >= 2 &&
    substantial.every(({ fen, gravity }) => fen > 0 && gravity === 'error');
  return looksLikeRow ? substantial : [];
}
