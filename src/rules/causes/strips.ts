import { cellsOf } from '../../model';
import type { Amount, BoundCell, Item, SlipKind, Table } from '../../model';
import type { PlacedFigure } from './assessment';

/**
 * Places of a table that stand next to each other and hold figures of the same make: rows below each other, with the
 * figures of their columns; the cells of a row; or whole columns.
 */
export interface Strip {
  /** From the top down or from the left, each with the figures that stand there now. */
  readonly places: readonly (readonly PlacedFigure[])[];
  /** What it is called where two neighbours stand in each other's place, and where a run stands one place off. */
  readonly swapped: SlipKind;
  readonly shifted: SlipKind;
  /** And where one place has what another further off should have. */
  readonly mistaken: SlipKind;
  /** Where figures may slide only away from a zero: a long row leaves too many runs to try else. */
  readonly leavesZero: boolean;
  /** Where only neighbours are exchanged: nobody pastes a table's columns beside their place and keeps the rest. */
  readonly swapsOnly: boolean;
}

type FigureIn = (cell: BoundCell) => Amount | undefined;

/** The strips in which figures of a table can have moved; what holds no figure ends a strip. */
export function stripsOf(table: Table, figureIn: FigureIn): readonly Strip[] {
  return [...stackedRows(table, figureIn), ...rowsOfCells(table, figureIn), ...wholeColumns(table, figureIn)];
}

/**
 * Rows whose figures stand in the same columns of the sheet, in its own order: in 01, 04 and 08 several lists stand
 * beside each other. With all their figures, without the first (a sum that a formula put right), and column by column.
 */
function stackedRows(table: Table, figureIn: FigureIn): readonly Strip[] {
  const stacks = new Map<string, (readonly BoundCell[])[]>();
  for (const item of table.items) {
    const row = cellsOfItem(table, item);
    if (row.length === 0) continue;
    const columns = row.map(({ ref }) => ref.column).join(' ');
    const stack = stacks.get(columns);
    if (stack === undefined) stacks.set(columns, [row]);
    else stack.push(row);
  }
  return [...stacks.values()].flatMap((stack) => {
    const downwards = stack.sort((one, other) => rowOf(one) - rowOf(other));
    return partsOf(downwards).flatMap((rows) =>
      unbroken(rows, figureIn).map((places) => ({ places, swapped: 'rows-swapped', shifted: 'rows-shifted', mistaken: 'wrong-row', leavesZero: false, swapsOnly: false }) as const),
    );
  });
}

function partsOf(rows: readonly (readonly BoundCell[])[]): readonly (readonly (readonly BoundCell[])[])[] {
  const width = rows[0]?.length ?? 0;
  const single = width === 1 ? [] : Array.from({ length: width }, (_, at) => rows.map((row) => row.slice(at, at + 1)));
  return [rows, ...(width > 2 ? [rows.map((row) => row.slice(1))] : []), ...single];
}

/** Each sheet row's cells that stand side by side; 13 has all its items in one row. */
function rowsOfCells(table: Table, figureIn: FigureIn): readonly Strip[] {
  const rows = new Map<number, BoundCell[]>();
  for (const cell of cellsOf(table)) {
    const row = rows.get(cell.ref.row);
    if (row === undefined) rows.set(cell.ref.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()].flatMap((row) => {
    const cells = row.sort((one, other) => one.ref.column - other.ref.column);
    return sideBySide(cells).flatMap((side) =>
      unbroken(side.map((cell) => [cell]), figureIn).map((places) => ({ places, swapped: 'columns-swapped', shifted: 'columns-shifted', mistaken: 'wrong-column', leavesZero: true, swapsOnly: false }) as const),
    );
  });
}

function wholeColumns(table: Table, figureIn: FigureIn): readonly Strip[] {
  const rows = table.items.map((item) => cellsOfItem(table, item)).filter(({ length }) => length === table.columns.length);
  // In 13 all items stand in one row.
  if (new Set(rows.map(rowOf)).size < 2) return [];
  const columns = table.columns.map((_, at) => rows.flatMap((row) => row[at] ?? []));
  return unbroken(columns, figureIn).map((places) => ({ places, swapped: 'columns-swapped', shifted: 'columns-shifted', mistaken: 'wrong-column', leavesZero: true, swapsOnly: true }));
}

/** From left to right. */
function cellsOfItem(table: Table, { key }: Item): readonly BoundCell[] {
  return [...(table.cells.get(key)?.values() ?? [])].sort((one, other) => one.ref.column - other.ref.column);
}

function rowOf(row: readonly BoundCell[]): number {
  return row[0]?.ref.row ?? 0;
}

/** Where a row's cells are parted by labels, as in 04, nothing slides across. */
function sideBySide(cells: readonly BoundCell[]): readonly (readonly BoundCell[])[] {
  const sides: BoundCell[][] = [];
  for (const cell of cells) {
    const side = sides.at(-1);
    const last = side?.at(-1);
    if (side === undefined || last === undefined || (last.item !== cell.item && cell.ref.column - last.ref.column > 1)) sides.push([cell]);
    else side.push(cell);
  }
  return sides;
}

/** The stretches of places all of whose cells hold a figure. */
function unbroken(places: readonly (readonly BoundCell[])[], figureIn: FigureIn): readonly (readonly (readonly PlacedFigure[])[])[] {
  const stretches: (readonly PlacedFigure[])[][] = [[]];
  for (const cells of places) {
    const figures = cells.flatMap((cell) => {
      const value = figureIn(cell);
      return value === undefined ? [] : [{ cell, value }];
    });
    if (figures.length === cells.length) stretches.at(-1)?.push(figures);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}
