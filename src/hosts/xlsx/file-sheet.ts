import type { Cell, Sheet as FileSheet } from 'hucre/xlsx';
import type { CellLook, CellValue, Sheet, SheetAppearance } from '../../model';
import { cellLook } from './cell-look';
import { displayDate } from './date-display';
import { hiddenColumns, hiddenRows } from './hidden-lines';

const PIXELS_PER_POINT = 96 / 72;
/** Column widths are counted in digits of the standard font: 7 pixels each and 5 beside them. */
const PIXELS_PER_DIGIT = 7;
const COLUMN_PADDING = 5;
const GENERAL = 'General';

/** A sheet's values and formats, from its first used cell to its last. */
export function sheetOf(file: FileSheet): Sheet {
  const used = usedArea(file.rows);
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const valueRow: CellValue[] = [];
    const formatRow: string[] = [];
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = file.cells?.get(`${row},${column}`);
      valueRow.push(valueOf(file.rows[row]?.[column] ?? null, cell));
      formatRow.push(cell?.style?.numFmt ?? GENERAL);
    }
    values.push(valueRow);
    formats.push(formatRow);
  }
  return {
    name: file.name,
    origin: { row: used.top, column: used.left },
    values,
    formats,
    merges: (file.merges ?? []).map((merge) => ({
      top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol,
    })),
    hiddenLines: {
      rows: hiddenRows(file).filter((row) => row >= used.top && row <= used.bottom),
      columns: hiddenColumns(file).filter((column) => column >= used.left && column <= used.right),
    },
    ...(file.hidden === true || file.veryHidden === true ? { hidden: true } : {}),
  };
}

/** A sheet whose cells are too many to be read. */
export function tooLargeSheet({ name, hidden, veryHidden }: FileSheet): Sheet {
  return {
    name,
    origin: { row: 0, column: 0 },
    values: [],
    formats: [],
    merges: [],
    ...(hidden === true || veryHidden === true ? { hidden: true } : {}),
    tooLarge: true,
  };
}

/** What a sheet looks like. */
export function appearanceOf(file: FileSheet, theme: readonly string[]): SheetAppearance {
  const columnWidths = new Map<number, number>();
  (file.columns ?? []).forEach((column, index) => {
    if (column.width !== undefined) columnWidths.set(index, Math.round(column.width * PIXELS_PER_DIGIT + COLUMN_PADDING));
  });
  const rowHeights = new Map<number, number>();
  for (const [index, row] of file.rowDefs ?? []) {
    if (row.height !== undefined) rowHeights.set(index, Math.round(row.height * PIXELS_PER_POINT));
  }
  return {
    columnWidths,
    rowHeights,
    hiddenColumns: new Set(hiddenColumns(file)),
    hiddenRows: new Set(hiddenRows(file)),
    frozenRows: file.freezePane?.rows ?? 0,
    frozenColumns: file.freezePane?.columns ?? 0,
    cells: looksOf(file, theme),
  };
}

/** Cells of one style share one look object, of which a sheet has few. */
function looksOf(file: FileSheet, theme: readonly string[]): ReadonlyMap<string, CellLook> {
  const byStyle = new Map<string, CellLook>();
  const looks = new Map<string, CellLook>();
  for (const [place, { style }] of file.cells ?? []) {
    if (style === undefined) continue;
    const key = JSON.stringify(style);
    let look = byStyle.get(key);
    if (look === undefined) {
      look = cellLook(style, theme);
      byStyle.set(key, look);
    }
    looks.set(place, look);
  }
  return looks;
}

/**
 * Dates become the text that the cell shows: no rule reads a date as a number. A formula that was never
 * calculated has no value, which is not an empty cell: it stands as its own text.
 */
function valueOf(value: FileSheet['rows'][number][number], cell: Cell | undefined): CellValue {
  if (value === null && cell?.formula !== undefined) return `=${cell.formula}`;
  return value instanceof Date ? displayDate(value, cell?.style?.numFmt ?? '') : value;
}

/** From the first to the last cell that holds something; formats and white space alone do not count. */
function usedArea(rows: FileSheet['rows']) {
  let top = -1;
  let bottom = -1;
  let left = Number.MAX_SAFE_INTEGER;
  let right = -1;
  rows.forEach((row, index) => {
    const first = row.findIndex(isUsed);
    if (first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    row.forEach((value, column) => {
      if (isUsed(value)) right = Math.max(right, column);
    });
  });
  return top < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right };
}

function isUsed(value: unknown): boolean {
  return value !== null && value !== undefined && (typeof value !== 'string' || value.trim() !== '');
}
