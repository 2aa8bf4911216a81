import type { Band } from '../../layouts';
import { fixedItem, hasNumber } from './bound-rows';
import type { Body, BoundRows, PlacedCell } from './bound-rows';

/**
 * Binds table 13, one row of amounts below a header of blocks. Where a header cannot be read (the
 * printed form scrambles it), the columns go by their place from the left; a surplus number
 * behind the last one is left alone.
 */
export function bindSingle({ grid, header, rows }: Body, band: Band): BoundRows {
  const allColumns = Array.from({ length: grid.right - grid.left + 1 }, (_, index) => grid.left + index);
  const row = rows.find((candidate) => hasNumber(grid, candidate, allColumns)) ?? header.bottom + 1;
  const amounts = header.bands[0]?.amounts ?? [];
  const byHeader = new Map(amounts.map(({ layout, column }) => [layout, column]));
  const filled = grid.rowTexts(row).map(({ column }) => column);
  const byPlace = byHeader.size < band.columns.length && filled.length >= band.columns.length;
  const cells: PlacedCell[] = [];
  band.columns.forEach((column, index) => {
    const sheetColumn = byPlace ? filled[index] : byHeader.get(column);
    if (sheetColumn !== undefined) cells.push({ item: column.item ?? '', column, row, sheetColumn });
  });
  return { items: band.items.map((item) => fixedItem(item, row)), cells, unknown: [] };
}
