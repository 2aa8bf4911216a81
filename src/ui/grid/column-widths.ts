import type { Sheet, SheetAppearance } from '../../model';
import type { SheetFrame } from './sheet-frame';

const DEFAULT_WIDTH = 72;
/** A digit's width at the grid's size, and what stands beside the text. */
const DIGIT = 7.4;
const PADDING = 14;

/**
 * The width of each drawn column: the file's own, or wider where a number would not fit. A sheet
 * program shows #### then; here the number itself matters more than the exact width.
 */
export function columnWidths(
  sheet: Sheet,
  appearance: SheetAppearance,
  frame: SheetFrame,
  display: (sheet: Sheet, row: number, column: number) => string,
): readonly number[] {
  return frame.columns.map((column) => {
    let width = appearance.columnWidths.get(column) ?? DEFAULT_WIDTH;
    for (const row of frame.rows) {
      if (typeof frame.value(row, column) !== 'number' || frame.span(row, column)?.columns !== 1) continue;
      width = Math.max(width, Math.ceil(display(sheet, row, column).length * DIGIT + PADDING));
    }
    return width;
  });
}
