import type { BoundCell, Reading } from '../model';

/**
 * A blank (or a lone dash) is zero by convention only where its column prints no zero at all, in
 * a table of one row where the table prints none; elsewhere it is missing. A table that is wholly
 * blank counts as zeros.
 * @param cells all bound cells of one table
 * @returns the same cells, with `asZero` set where the convention holds
 */
export function blankConvention(cells: readonly BoundCell[]): readonly BoundCell[] {
  const oneRow = new Set(cells.map(({ ref }) => ref.row)).size <= 1;
  const groupOf = (cell: BoundCell): number => (oneRow ? 0 : cell.ref.column);
  const printsZero = new Set(cells.filter(({ reading }) => isPrintedZero(reading)).map(groupOf));
  return cells.map((cell) =>
    cell.reading.kind === 'blank' && !printsZero.has(groupOf(cell)) ? { ...cell, reading: { ...cell.reading, asZero: true } } : cell,
  );
}

function isPrintedZero(reading: Reading): boolean {
  return reading.kind === 'amount' && reading.amount.fen === 0;
}
