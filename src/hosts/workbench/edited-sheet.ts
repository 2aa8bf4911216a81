import type { CellRef, CellValue, Sheet } from '../../model';

/** The value of a cell; null outside the used range. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The number format of a cell. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  return sheet.formats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
}

/** The sheet with another value in one cell; a cell outside the used range leaves it as it is. */
export function withValue(sheet: Sheet, ref: CellRef, value: CellValue): Sheet {
  const row = ref.row - sheet.origin.row;
  const column = ref.column - sheet.origin.column;
  if (valueAt(sheet, ref.row, ref.column) === value || sheet.values[row]?.[column] === undefined) return sheet;
  const values = sheet.values.map((old, index) => (index === row ? old.map((kept, at) => (at === column ? value : kept)) : old));
  return { ...sheet, values };
}
