import type { Band, LayoutItem } from '../../layouts';
import type { Item } from '../../model';
import type { BoundBand } from '../header';
import { isOrdinal } from '../header-texts';
import { withoutAmong, withoutOrdinal } from '../text';
import { firstNumber, fixedItem, isNamed } from './bound-rows';
import type { Body, BoundRows, Place, PlacedCell } from './bound-rows';
import { withoutOwnCode } from './subject-code';

/** Binds rows by their labels (01, 04): each band has its own list of items and its own labels. */
export function bindLabels(body: Body, bands: readonly Band[]): BoundRows {
  const bound = bands.map((band, index) => bindBand(body, band, body.header.bands[index]));
  return {
    items: bound.flatMap(({ items }) => items),
    cells: bound.flatMap(({ cells }) => cells),
    unknown: bound.flatMap(({ unknown }) => unknown),
  };
}

function bindBand({ grid, rows }: Body, band: Band, columns: BoundBand | undefined): BoundRows {
  const placed = new Map<LayoutItem, number>();
  const cells: PlacedCell[] = [];
  const unknown: Place[] = [];
  const amounts = columns?.amounts ?? [];
  const amountColumns = amounts.map(({ column }) => column);
  for (const row of rows) {
    const label = (columns?.labels ?? []).map((column) => grid.text(row, column)).find((text) => text !== '' && !isOrdinal(text));
    const item = label === undefined ? undefined : nextItem(band.items, placed, withoutOrdinal(withoutAmong(label)));
    if (item === undefined) {
      const number = firstNumber(grid, row, amountColumns);
      if (number !== undefined) unknown.push(number);
      continue;
    }
    placed.set(item, row);
    for (const { layout, column } of amounts) cells.push({ item: item.key, column: layout, row, sheetColumn: column });
  }
  const items: Item[] = band.items.map((item) => fixedItem(item, placed.get(item), band.columns));
  return { items, cells, unknown };
}

/** Whether a label is an item's name, which may have the 类's own code in front: 205教育支出. */
function isCalled(item: LayoutItem, label: string): boolean {
  return isNamed(item, item.code === undefined ? label : withoutOwnCode(label, item.code));
}

/**
 * The item of that name that has no row yet. Below the item that it names, a later one goes before
 * an earlier one of the same name, which the sheet then lacks.
 */
function nextItem(items: readonly LayoutItem[], placed: ReadonlyMap<LayoutItem, number>, label: string): LayoutItem | undefined {
  const reached = new Set([...placed.keys()].map(({ key }) => key));
  const open = items.filter((item) => !placed.has(item) && isCalled(item, label));
  return open.find(({ below }) => below !== undefined && reached.has(below)) ?? open.find(({ below }) => below === undefined);
}
