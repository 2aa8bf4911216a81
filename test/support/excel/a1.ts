/** A1 addresses as Excel reads them; written apart from the code under test, which only writes them. */

/** A rectangle of cells, 0-based, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Block = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}))?$/;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The block that one address names, or undefined where it is none. */
export function parseAddress(address: string): Block | undefined {
  const [, left, top, right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

/** Whether two blocks share a cell. */
export function meet(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** How many cells a block has. */
export function size({ top, left, bottom, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}
