import type { Band } from '../../layouts';
import type { Item } from '../../model';
import { isAmong, withoutAmong } from '../text';
import { firstNumber, fixedItem, isNamed } from './bound-rows';
import type { Body, BoundRows, Place, PlacedCell } from './bound-rows';
import { codeText, codeWithName, functionCodeIn, isBareCode, isFunctionCode, levelOf, withoutOwnCode } from './subject-code';

/** Binds the open list of functional 科目 below 合计 (02, 03, 06, 07, 09 to 12). */
export function bindFunctionCodes({ grid, header, rows }: Body, band: Band): BoundRows {
  const total = band.items[0];
  const columns = header.bands[0] ?? { labels: [], amounts: [] };
  const amountColumns = columns.amounts.map(({ column }) => column);
  const items: Item[] = [];
  const times = new Map<string, number>();
  const cells: PlacedCell[] = [];
  const unknown: Place[] = [];
  let totalRow: number | undefined;
  let totalIsBare = true;

  const cellsOf = (item: string, row: number): readonly PlacedCell[] =>
    columns.amounts.map(({ layout, column }) => ({ item, column: layout, row, sheetColumn: column }));
  const markPartial = (): void => {
    const above = items.at(-1);
    if (above !== undefined) items[items.length - 1] = { ...above, partial: true };
  };

  for (const row of rows) {
    const labels = columns.labels.map((column) => grid.text(row, column)).filter((text) => text !== '');
    // A code with its name is a row's where something stands beside it: alone it may begin a sentence.
    const isAlone = grid.rowTexts(row).length === 1;
    const code = functionCodeIn(labels) ?? (isAlone ? undefined : codeWithName(labels.map(withoutAmong), isFunctionCode));
    const number = firstNumber(grid, row, amountColumns);
    const isTotal = total !== undefined && labels.some((text) => isNamed(total, text));
    // The total's amounts may stand on a row of their own, without a label, right below its name.
    const isBelowTotal = totalRow !== undefined && items.length === 0 && labels.length === 0;
    if (code !== undefined) {
      const name = withoutOwnCode(labels.find((text) => !/^\d+$/.test(codeText(text)) && !isBareCode(text, code)) ?? '', code);
      // `其中：` may also stand before the name of the first part itself.
      if (withoutAmong(name) !== name && items.at(-1)?.code === code.slice(0, -2)) markPartial();
      const time = (times.get(code) ?? 0) + 1;
      times.set(code, time);
      const item = codedItem(code, time, withoutOwnCode(withoutAmong(name), code), row);
      items.push(item);
      cells.push(...cellsOf(item.key, row));
    } else if (labels.some(isAmong) && number === undefined) {
      // 其中： after a 类, in a row of its own: the 款 below are only some of its parts.
      markPartial();
    } else if (totalIsBare && (isTotal || (isBelowTotal && number !== undefined))) {
      totalRow = number === undefined ? (totalRow ?? row) : row;
      totalIsBare = number === undefined;
    } else if (number !== undefined) {
      unknown.push(number);
    }
  }
  const totals = total === undefined ? [] : [fixedItem(total, totalRow)];
  const totalCells = total === undefined || totalRow === undefined ? [] : cellsOf(total.key, totalRow);
  return { items: [...totals, ...withParents(items)], cells: [...totalCells, ...cells], unknown };
}

/** A 科目 belongs to its 类 or 款 wherever that stands: rows may be out of order, and D-04 says so. Of two with its code the first is meant. */
function withParents(items: readonly Item[]): readonly Item[] {
  const keys = new Map([...items].reverse().map(({ code, key }) => [code, key]));
  return items.map((item) => {
    const parent = item.code === undefined ? undefined : keys.get(item.code.slice(0, -2));
    return parent === undefined ? item : { ...item, parent };
  });
}

/** A 科目 row; a code that comes a second time gets a key of its own, so that nothing is lost. */
function codedItem(code: string, time: number, name: string, row: number): Item {
  const key = time === 1 ? code : `${code}#${time}`;
  const level = levelOf(code);
  return {
    key,
    code,
    name,
    row,
    sets: ['科目'],
    partial: false,
    ...(level === undefined ? {} : { level }),
  };
}
