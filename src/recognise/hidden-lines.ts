import type { HiddenLines } from '../model';
import type { PlacedCell } from './rows/bound-rows';

/** Those of a sheet's hidden rows and columns that a table's amounts stand in; it may hide others as it likes. */
export function hiddenAmong(hidden: HiddenLines, cells: readonly PlacedCell[]): HiddenLines {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ sheetColumn }) => sheetColumn));
  return { rows: hidden.rows.filter((row) => rows.has(row)), columns: hidden.columns.filter((column) => columns.has(column)) };
}
