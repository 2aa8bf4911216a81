/** Sheets as typed text, and small changes to sheets as people make them. */

import type { CellValue, Sheet } from '../../../src/model';

/**
 * A sheet from lines of cells parted by `|`. A cell like 93.68 or 5 is a number in the format
 * `#,##0.00` or General, `'93.68` is the text 93.68, and nothing is an empty cell.
 */
export function typedSheet(name: string, lines: string): Sheet {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => typedCell(row[column] ?? '')));
  return {
    name,
    origin: { row: 0, column: 0 },
    values: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    merges: [],
  };
}

function typedCell(text: string): { readonly value: CellValue; readonly format: string } {
  if (text === '') return { value: null, format: 'General' };
  if (text.startsWith("'")) return { value: text.slice(1), format: '@' };
  if (!/^-?\d+(\.\d+)?$/.test(text)) return { value: text, format: 'General' };
  return { value: JSON.parse(text) as number, format: text.includes('.') ? '#,##0.00' : 'General' };
}

/** The sheet with every value changed that the function gives another for. */
export function withValues(sheet: Sheet, change: (value: CellValue, row: number, column: number) => CellValue): Sheet {
  return { ...sheet, values: sheet.values.map((cells, row) => cells.map((value, column) => change(value, row, column))) };
}

/** The sheet with the texts replaced by others, each exactly as it stands. */
export function withTexts(sheet: Sheet, texts: Readonly<Record<string, CellValue>>): Sheet {
  return withValues(sheet, (value) => (typeof value === 'string' && value in texts ? texts[value]! : value));
}

/** The sheet without what Excel does not tell. */
export function withoutMerges(sheet: Sheet): Sheet {
  return { ...sheet, merges: [] };
}

/** The sheet with its rows in another order, or some of them left out; no merges. */
export function withRows(sheet: Sheet, rows: readonly (number | readonly CellValue[])[]): Sheet {
  const width = sheet.values[0]?.length ?? 0;
  const blank = Array.from({ length: width }, () => 'General');
  return {
    ...withoutMerges(sheet),
    values: rows.map((row) => (typeof row === 'number' ? sheet.values[row]! : Array.from({ length: width }, (_, column) => row[column] ?? null))),
    formats: rows.map((row) => (typeof row === 'number' ? sheet.formats[row]! : blank)),
  };
}

/** The places of all rows of a sheet. */
export function rowsOf(sheet: Sheet): number[] {
  return sheet.values.map((_, row) => row);
}

/** The place of the first row that holds the text. */
export function rowWith(sheet: Sheet, text: string): number {
  const row = sheet.values.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`no row with ${text}`);
  return row;
}

/** Empty rows or columns put in before the place given; no merges. */
export function withBlank(sheet: Sheet, axis: 'row' | 'column', at: number): Sheet {
  if (axis === 'row') return withRows(sheet, rowsOf(sheet).flatMap((row) => (row === at ? [[], row] : [row])));
  const insert = <T>(cells: readonly T[], blank: T): T[] => [...cells.slice(0, at), blank, ...cells.slice(at)];
  return {
    ...withoutMerges(sheet),
    values: sheet.values.map((cells) => insert<CellValue>(cells, null)),
    formats: sheet.formats.map((cells) => insert(cells, 'General')),
  };
}

/** The sheets one below the other on one sheet. */
export function stacked(name: string, sheets: readonly Sheet[]): Sheet {
  const width = Math.max(...sheets.map((sheet) => sheet.values[0]?.length ?? 0));
  const wide = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => blank)]);
  return {
    name,
    origin: { row: 0, column: 0 },
    values: sheets.flatMap((sheet) => wide<CellValue>(sheet.values, null)),
    formats: sheets.flatMap((sheet) => wide(sheet.formats, 'General')),
    merges: [],
  };
}
