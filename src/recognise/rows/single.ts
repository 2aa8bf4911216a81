import type { Band, LayoutColumn } from '../../layouts';
import type { Header } from '../header';
import type { Grid } from '../grid';
import { firstNumber, fixedItem } from './bound-rows';
import type { Body, BoundRows, Place } from './bound-rows';

/**
 * Binds table 13, one row of amounts below a header of blocks; a second such row is not understood.
 * @returns undefined where nobody can tell which amount is which
 */
export function bindSingle({ grid, header, rows }: Body, band: Band): BoundRows | undefined {
  const everyColumn = Array.from({ length: grid.right - grid.left + 1 }, (_, index) => grid.left + index);
  const numbers = rows.flatMap((row) => firstNumber(grid, row, everyColumn) ?? []);
  // In an empty form the row has dashes, or is blank.
  const row = numbers[0]?.row ?? rows[0] ?? header.bottom + 1;
  const unknown: Place[] = numbers.filter((place) => place.row !== row);
  const isMissing = rows.length === 0 && grid.filledColumns(row).length > 0;
  if (isMissing) return { items: band.items.map((item) => fixedItem(item, undefined)), cells: [], unknown };
  const columns = singleColumns(grid, header, band, row);
  if (columns === undefined) return undefined;
  const cells = [...columns].map(([column, sheetColumn]) => ({ item: column.item ?? '', column, row, sheetColumn }));
  const bound = new Set(columns.values());
  const surplus = grid.filledColumns(row).find((column) => !bound.has(column) && /\d/.test(grid.text(row, column)) && column > Math.min(...bound));
  return {
    items: band.items.map((item) => fixedItem(item, row)),
    cells,
    unknown,
    ...(surplus === undefined ? {} : { surplus: { row, column: surplus } }),
  };
}

/**
 * Which sheet column is which. The header says so where it can be read; where it names a column
 * twice or leaves an amount without a name (the printed form scrambles it), the columns go by their
 * place from the left, provided that nothing is missing between them. Else nobody can tell.
 */
function singleColumns(grid: Grid, header: Header, band: Band, row: number): ReadonlyMap<LayoutColumn, number> | undefined {
  const named = new Map((header.bands[0]?.amounts ?? []).map(({ layout, column }) => [layout, column]));
  const filled = grid.filledColumns(row);
  const isLabel = (column: number): boolean => /^[^#]*\p{L}/u.test(grid.text(row, column));
  const isNamed = (column: number): boolean => isLabel(column) || [...named.values()].includes(column);
  if (named.size > 0 && !header.hasStrayTexts && filled.every(isNamed)) return named;
  const count = band.columns.length;
  const surplus = filled.slice(count);
  const isGapless = filled.length >= count && filled.every((column, index) => column === (filled[0] ?? 0) + index);
  const isSurplusZero = surplus.length < 2 && surplus.every((column) => /^[-0.]+$/.test(grid.text(row, column)));
  if (!isGapless || !isSurplusZero || filled.some(isLabel)) return undefined;
  return new Map(band.columns.map((column, index) => [column, filled[index] ?? 0]));
}
