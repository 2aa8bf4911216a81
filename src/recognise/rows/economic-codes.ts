import type { Band, Layout, LayoutItem } from '../../layouts';
import type { Grid } from '../grid';
import { isCutOf, normalised } from '../text';
import { firstNumber, fixedItem, isNamed } from './bound-rows';
import type { Body, BoundRows, Place, PlacedCell } from './bound-rows';
import { codeText, codeWithName, isBareCode, isEconomicCode, withoutOwnCode } from './subject-code';

/** Binds a fixed list of economic 科目 (05, 08) by code and name together. */
export function bindEconomicCodes(body: Body, layout: Layout): BoundRows {
  const { grid, header, rows } = body;
  const placed = new Map<LayoutItem, number>();
  const cells: PlacedCell[] = [];
  const unknown: Place[] = [];
  layout.bands.forEach((band, index) => {
    const columns = header.bands[index] ?? { labels: [], amounts: [] };
    for (const row of rows) {
      const labels = columns.labels.map((column) => grid.text(row, column)).filter((text) => text !== '');
      const item = itemOf(band, labels);
      if (item === undefined || placed.has(item)) {
        const number = firstNumber(grid, row, columns.amounts.map(({ column }) => column));
        if (number !== undefined && !isClosing(layout, grid, row)) unknown.push(number);
        continue;
      }
      placed.set(item, row);
      for (const { layout: column, column: sheetColumn } of columns.amounts) cells.push({ item: item.key, column, row, sheetColumn });
    }
  });
  const closing = bindClosing(body, layout);
  return {
    items: [...layout.bands.flatMap(({ items }) => items.map((item) => fixedItem(item, placed.get(item)))), ...closing.items],
    cells: [...cells, ...closing.cells],
    unknown,
  };
}

/** 合计 by name, a 科目 by its code; a name that says something else is not taken for it. */
function itemOf(band: Band, labels: readonly string[]): LayoutItem | undefined {
  const code = labels.map(codeText).find(isEconomicCode) ?? codeWithName(labels, isEconomicCode);
  if (code === undefined) return band.items.find((item) => item.code === undefined && labels.some((label) => isNamed(item, label)));
  const item = band.items.find((entry) => entry.code === code);
  const label = labels.find((text) => !isBareCode(text, code));
  if (item === undefined || label === undefined) return item;
  const name = withoutOwnCode(label, code);
  return isNamed(item, name) || item.names.some((known) => isCutOf(name, normalised(known))) ? item : undefined;
}

function closingLabel(layout: Layout, text: string): LayoutItem | undefined {
  return layout.closing?.find(({ item }) => isNamed(item, text))?.item;
}

function isClosing(layout: Layout, grid: Grid, row: number): boolean {
  return grid.rowTexts(row).some(({ text }) => closingLabel(layout, text) !== undefined);
}

/**
 * The totals on the last row of 08. Label and value are merged in different ways from year to
 * year, so the last number to the right inside the same half is the value.
 */
function bindClosing({ grid, header, rows }: Body, layout: Layout): BoundRows {
  const items = [];
  const cells: PlacedCell[] = [];
  for (const { item, lastBand } of layout.closing ?? []) {
    const row = rows.find((candidate) => grid.rowTexts(candidate).some(({ text }) => isNamed(item, text)));
    items.push(fixedItem(item, row));
    const last = header.bands[lastBand]?.amounts.at(-1);
    if (row === undefined || last === undefined) continue;
    const label = grid.rowTexts(row).find(({ text }) => isNamed(item, text))?.column ?? 0;
    const value = grid
      .rowTexts(row)
      .filter(({ column, text }) => column > label && column <= last.column && !isNamed(item, text))
      .at(-1);
    cells.push({ item: item.key, column: last.layout, row, sheetColumn: value?.column ?? last.column });
  }
  return { items, cells, unknown: [] };
}
