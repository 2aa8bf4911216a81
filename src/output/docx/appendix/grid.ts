import { groupedNumeral, numeralOf } from '../../../model';
import type { Area, BoundCell, CellValue, Sheet, Table } from '../../../model';
import { likelyMerges } from './likely-merges';

/** What a cell of a table holds, as it is printed. */
export interface GridCell {
  readonly text: string;
  readonly kind: 'header' | 'label' | 'number' | 'amount';
}

/** A recognised table as it stands on its sheet, from its header to its last row. */
export interface TableGrid {
  readonly rows: readonly (readonly GridCell[])[];
  /** How many rows at the top are the header. */
  readonly headerRows: number;
  /** How many columns at the left stand before the first amount. */
  readonly stub: number;
  /** Merged cells, in rows and columns of this grid; none reaches from the header into the body. */
  readonly merges: readonly Area[];
  /** The lines below the table. */
  readonly notes: readonly string[];
}

/**
 * Cuts a table out of its sheet: the header with its merged cells, the rows and the notes. What
 * stands above the header (单位名称, 年度, 单位) is left to the caller, who knows it from the table.
 * @returns undefined where the sheet holds nothing of the table (it changed since)
 */
export function tableGrid(table: Table, sheet: Sheet): TableGrid | undefined {
  const bound = boundCells(table);
  const rows = [...bound.values()].map(({ ref }) => ref.row);
  const columns = [...bound.values()].map(({ ref }) => ref.column);
  const itemRows = table.items.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return undefined;
  const firstBody = least([...rows, ...itemRows]);
  const lastBody = greatest([...rows, ...itemRows, ...(table.strays ?? []).map(({ ref }) => ref.row)]);
  const top = headerTop(table, sheet, firstBody);
  const { left, right } = printedColumns(table, sheet, top, lastBody);
  const amountText = rememberedAmounts(table);
  const kindOf = (row: number, value: CellValue): GridCell['kind'] =>
    row < firstBody ? 'header' : typeof value === 'number' || /^\d*$/.test(textOf(value)) ? 'number' : 'label';
  const printed = range(top, lastBody).map((row) =>
    range(left, right).map((column): GridCell => {
      const cell = bound.get(at(row, column));
      if (cell !== undefined) return { text: amountText(cell), kind: 'amount' };
      const value = valueAt(sheet, row, column);
      return { text: textOf(value), kind: kindOf(row, value) };
    }),
  );
  const headerRows = firstBody - top;
  const stub = least(columns) - left;
  return {
    rows: printed,
    headerRows,
    stub,
    merges:
      sheet.merges.length === 0
        ? likelyMerges(printed.map((cells) => cells.map(({ text }) => text)), headerRows, stub)
        : sheet.merges.flatMap((merge) => clipped(merge, { top, left, bottom: lastBody, right }, firstBody)),
    notes: range(lastBody + 1, table.area.bottom).flatMap((row) => textsOf(sheet, row, table.area).join('　') || []),
  };
}

const at = (row: number, column: number): string => `${row},${column}`;

function boundCells(table: Table): ReadonlyMap<string, BoundCell> {
  const cells = [...table.cells.values()].flatMap((row) => [...row.values()]);
  return new Map(cells.map((cell) => [at(cell.ref.row, cell.ref.column), cell]));
}

/** The first row below the title that is not about the table as a whole. */
function headerTop(table: Table, sheet: Sheet, firstBody: number): number {
  let row = table.area.top + 1;
  while (row < firstBody && isFrame(textsOf(sheet, row, table.area), table)) row += 1;
  return Math.min(row, firstBody);
}

/** 财决公开01表, 单位名称：…, 2024年度, 单位：万元, or nothing. */
function isFrame(texts: readonly string[], { department, year }: Table): boolean {
  return texts.length === 0 || texts.some((text) => {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    const named = department !== undefined && plain.includes(department);
    return named || /公开0?\d{1,2}表|(?:单位|部门)(?:名称)?:/.test(plain) || (year !== undefined && plain.startsWith(`${year}年`));
  });
}

/** A used range may reach beyond a table, where several stand on one sheet. */
function printedColumns({ area }: Table, sheet: Sheet, top: number, bottom: number): { readonly left: number; readonly right: number } {
  const used = range(area.left, area.right).filter((column) => range(top, bottom).some((row) => textOf(valueAt(sheet, row, column)) !== ''));
  return { left: least(used), right: greatest(used) };
}

/** A merge inside the grid, counted from its corner; one that reaches from the header into the body keeps its part in the header. */
function clipped(merge: Area, grid: Area, firstBody: number): readonly Area[] {
  const bottom = merge.top < firstBody ? Math.min(merge.bottom, firstBody - 1) : merge.bottom;
  const area = {
    top: Math.max(merge.top, grid.top) - grid.top,
    left: Math.max(merge.left, grid.left) - grid.left,
    bottom: Math.min(bottom, grid.bottom) - grid.top,
    right: Math.min(merge.right, grid.right) - grid.left,
  };
  return merge.top < grid.top || area.top > area.bottom || area.left > area.right ? [] : [area];
}

/** How a table prints its amounts, each of them written once: most are the same zero. */
function rememberedAmounts({ unit }: Table): (cell: BoundCell) => string {
  const known = new Map<string, string>();
  return ({ reading, written }) => {
    if (reading.kind !== 'amount') return textOf(written);
    const { amount } = reading;
    const key = `${amount.fen}/${amount.step}`;
    const text = known.get(key) ?? groupedNumeral(numeralOf(amount, unit));
    known.set(key, text);
    return text;
  };
}

function textsOf(sheet: Sheet, row: number, { left, right }: Area): readonly string[] {
  return range(left, right).map((column) => textOf(valueAt(sheet, row, column))).filter((text) => text !== '');
}

function valueAt({ values, origin }: Sheet, row: number, column: number): CellValue {
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}
