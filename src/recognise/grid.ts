import type { Area, CellRef, CellValue, Sheet } from '../model';
import { normalised } from './text';

/** One sheet by absolute row and column, with what merged cells and number formats say. */
export class Grid {
  readonly bottom: number;
  readonly right: number;
  private readonly heads = new Map<string, { row: number; column: number }>();

  constructor(readonly sheet: Sheet) {
    this.bottom = sheet.origin.row + sheet.values.length - 1;
    this.right = sheet.origin.column + Math.max(0, ...sheet.values.map((row) => row.length)) - 1;
    for (const merge of sheet.merges) this.noteMerge(merge);
  }

  get top(): number {
    return this.sheet.origin.row;
  }

  get left(): number {
    return this.sheet.origin.column;
  }

  /** The stored value; null outside the used range. */
  value(row: number, column: number): CellValue {
    const { origin, values } = this.sheet;
    return values[row - origin.row]?.[column - origin.column] ?? null;
  }

  /** The number format code. */
  format(row: number, column: number): string {
    const { origin, formats } = this.sheet;
    return formats[row - origin.row]?.[column - origin.column] ?? 'General';
  }

  /** The normalised text that stands in the cell itself. */
  text(row: number, column: number): string {
    return normalised(this.value(row, column));
  }

  /** The first cell of the merged area that the cell lies in, or the cell itself. */
  head(row: number, column: number): { row: number; column: number } {
    return this.heads.get(`${row},${column}`) ?? { row, column };
  }

  /** Whether the cell is covered by a merged area and not its first cell. */
  covered(row: number, column: number): boolean {
    const head = this.head(row, column);
    return head.row !== row || head.column !== column;
  }

  isBlankRow(row: number): boolean {
    for (let column = this.left; column <= this.right; column += 1) if (this.text(row, column) !== '') return false;
    return true;
  }

  /** The normalised texts of a row's own cells, from left to right, with their columns. */
  rowTexts(row: number): readonly { readonly column: number; readonly text: string }[] {
    const found = [];
    for (let column = this.left; column <= this.right; column += 1) {
      const text = this.text(row, column);
      if (text !== '') found.push({ column, text });
    }
    return found;
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** Only header cells are ever asked for, so a merged area is noted no further than the used range. */
  private noteMerge(area: Area): void {
    const head = { row: area.top, column: area.left };
    for (let row = area.top; row <= Math.min(area.bottom, this.bottom); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, this.right); column += 1) {
        this.heads.set(`${row},${column}`, head);
      }
    }
  }
}
