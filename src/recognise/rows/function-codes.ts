import type { Band } from '../../layouts';
import type { Item } from '../../model';
import { fixedItem, hasNumber, isNamed } from './bound-rows';
import type { Body, BoundRows, PlacedCell } from './bound-rows';
import { codeText, functionCodeIn, levelOf } from './subject-code';

/** `其中：` after a 类: the 款 below are only some of its parts. */
const PARTIAL = '其中:';

/** Binds the open list of functional 科目 below 合计 (02, 03, 06, 07, 09 to 12). */
export function bindFunctionCodes({ grid, header, rows }: Body, band: Band): BoundRows {
  const total = band.items[0];
  const columns = header.bands[0] ?? { labels: [], amounts: [] };
  const amountColumns = columns.amounts.map(({ column }) => column);
  const items: Item[] = [];
  const cells: PlacedCell[] = [];
  const unknown: number[] = [];
  let totalRow: number | undefined;
  let totalIsBare = false;

  const place = (item: string, row: number): void => {
    for (const { layout, column } of columns.amounts) cells.push({ item, column: layout, row, sheetColumn: column });
  };

  for (const row of rows) {
    const labels = columns.labels.map((column) => grid.text(row, column)).filter((text) => text !== '');
    const code = functionCodeIn(labels);
    const amounts = hasNumber(grid, row, amountColumns);
    if (code !== undefined) {
      const name = labels.find((text) => !/^\d+$/.test(codeText(text))) ?? '';
      items.push(codedItem(items, code, name, row));
      place(items.at(-1)?.key ?? code, row);
    } else if (labels.includes(PARTIAL)) {
      const above = items.at(-1);
      if (above !== undefined) items[items.length - 1] = { ...above, partial: true };
    } else if (total !== undefined && totalRow === undefined && labels.some((text) => isNamed(total, text))) {
      totalRow = row;
      totalIsBare = !amounts;
      if (amounts) place(total.key, row);
    } else if (total !== undefined && totalIsBare && items.length === 0 && amounts && labels.every((text) => isNamed(total, text))) {
      // The total's amounts stand on a row of their own below its label.
      totalRow = row;
      totalIsBare = false;
      place(total.key, row);
    } else if (amounts) {
      unknown.push(row);
    }
  }
  if (total !== undefined && totalRow !== undefined && totalIsBare) place(total.key, totalRow);
  const totals = total === undefined ? [] : [fixedItem(total, totalRow)];
  return { items: [...totals, ...items], cells, unknown };
}

/** A 科目 row; a code that comes a second time gets a key of its own, so that nothing is lost. */
function codedItem(items: readonly Item[], code: string, name: string, row: number): Item {
  const times = items.filter((item) => item.code === code).length;
  const key = times === 0 ? code : `${code}#${times + 1}`;
  const level = levelOf(code);
  const parent = items.find((item) => item.code === code.slice(0, -2) && code.length > 3)?.key;
  return {
    key,
    code,
    name,
    row,
    sets: ['科目'],
    partial: false,
    ...(level === undefined ? {} : { level }),
    ...(parent === undefined ? {} : { parent }),
  };
}
