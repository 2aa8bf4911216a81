import type { Band, LayoutItem } from '../../layouts';
import type { Item } from '../../model';
import type { BoundBand } from '../header';
import { isOrdinal } from '../header';
import { withoutOrdinal } from '../text';
import { fixedItem, hasNumber, isNamed } from './bound-rows';
import type { Body, BoundRows, PlacedCell } from './bound-rows';

/** Binds rows by their labels (01, 04): each band has its own list of items and its own labels. */
export function bindLabels(body: Body, bands: readonly Band[]): BoundRows {
  const bound = bands.map((band, index) => bindBand(body, band, body.header.bands[index]));
  return {
    items: bound.flatMap(({ items }) => items),
    cells: bound.flatMap(({ cells }) => cells),
    unknown: [...new Set(bound.flatMap(({ unknown }) => unknown))],
  };
}

function bindBand({ grid, rows }: Body, band: Band, columns: BoundBand | undefined): BoundRows {
  const placed = new Map<LayoutItem, number>();
  const cells: PlacedCell[] = [];
  const unknown: number[] = [];
  const amounts = columns?.amounts ?? [];
  for (const row of rows) {
    const label = (columns?.labels ?? []).map((column) => grid.text(row, column)).find((text) => text !== '' && !isOrdinal(text));
    const item = label === undefined ? undefined : nextItem(band.items, placed, withoutOrdinal(label));
    if (item === undefined) {
      if (hasNumber(grid, row, amounts.map(({ column }) => column))) unknown.push(row);
      continue;
    }
    placed.set(item, row);
    for (const { layout, column } of amounts) cells.push({ item: item.key, column: layout, row, sheetColumn: column });
  }
  const items: Item[] = band.items.map((item) => fixedItem(item, placed.get(item), band.columns));
  return { items, cells, unknown };
}

/** The first item of that name that has no row yet and whose place in the order has come. */
function nextItem(items: readonly LayoutItem[], placed: ReadonlyMap<LayoutItem, number>, label: string): LayoutItem | undefined {
  const reached = new Set([...placed.keys()].map(({ key }) => key));
  return items.find((item) => !placed.has(item) && isNamed(item, label) && (item.below === undefined || reached.has(item.below)));
}
