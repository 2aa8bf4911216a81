import { a1, GoujiError } from '../model';
import type { CellValue, Sheet } from '../model';
import type { CellContent, WriteReceipt, WriteRequest } from './host';

/** A sheet with nothing on it. */
function emptySheet(name: string): Sheet {
  return { name, origin: { row: 0, column: 0 }, values: [], formats: [], merges: [] };
}

/** Nothing is calculated in memory: a formula stands as its own text, as one does that no program has calculated. */
function valueOf(content: CellContent): CellValue {
  return typeof content === 'object' && content !== null ? content.formula : content;
}

function refuseLoss({ origin, values, name }: Sheet, { cells, origin: to }: WriteRequest): void {
  for (const [index, row] of cells.entries()) {
    for (const at of row.keys()) {
      const held = values[to.row + index - origin.row]?.[to.column + at - origin.column] ?? null;
      if (held !== null) throw new GoujiError('CELLS_TAKEN', { sheet: name, cell: a1(to.row + index, to.column + at) });
    }
  }
}

/** The sheet with a block written to it; its used range grows around what was written. */
function withBlock(sheet: Sheet, { origin: to, cells, formats }: WriteRequest): Sheet {
  const rows = sheet.values.length;
  const from = rows === 0 ? to : sheet.origin;
  const top = Math.min(from.row, to.row);
  const left = Math.min(from.column, to.column);
  const bottom = Math.max(from.row + rows, to.row + cells.length);
  const right = Math.max(from.column + (sheet.values[0]?.length ?? 0), to.column + (cells[0]?.length ?? 0));
  const grid = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: bottom - top }, (_row, row) => Array.from({ length: right - left }, (_cell, column) => cell(top + row, left + column)));
  return {
    ...sheet,
    origin: { row: top, column: left },
    values: grid((row, column) => {
      const content = cells[row - to.row]?.[column - to.column];
      return content === undefined ? (sheet.values[row - from.row]?.[column - from.column] ?? null) : valueOf(content);
    }),
    formats: grid((row, column) => formats?.[row - to.row]?.[column - to.column] ?? sheet.formats[row - from.row]?.[column - from.column] ?? 'General'),
  };
}

/**
 * Sheets in memory after a block was written; all others are the same objects.
 * @throws GoujiError CELLS_TAKEN
 */
export function withWritten(sheets: readonly Sheet[], request: WriteRequest): readonly Sheet[] {
  const known = sheets.find(({ name }) => name === request.sheet);
  if (known === undefined) return [...sheets, withBlock(emptySheet(request.sheet), request)];
  if (request.replaces === 'nothing') refuseLoss(known, request);
  const written = withBlock(request.replaces === 'sheet' ? emptySheet(known.name) : known, request);
  return sheets.map((sheet) => (sheet === known ? written : sheet));
}

/** What a program that draws nothing says of a request. */
export function undrawn({ charts = [] }: WriteRequest): WriteReceipt {
  return { undrawnCharts: charts.map(({ name }) => name) };
}
