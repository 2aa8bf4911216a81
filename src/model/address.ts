import type { Area } from './sheet';

const A = 65;
const LETTERS = 26;

/**
 * The letters of a column: 0 is A, 26 is AA (ECMA-376 part 1, 18.18.7 ST_CellRef).
 * @param column 0-based
 */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(A + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

/** The A1 address of a cell given by 0-based row and column. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of an area; a single cell stands without a colon. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** An A1 address as other sheets refer to it, such as '财决公开03表'!F11:F14; the sheet's name is always quoted. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
