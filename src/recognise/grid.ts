import type { Area, CellRef, CellValue, Sheet } from '../model';
import { displayOf } from './number-format';
import { normalised } from './text';

/** One sheet by absolute row and column, with what merged cells and number formats say. */
export class Grid {
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  private readonly texts: readonly (readonly string[])[];
  private readonly heads = new Map<string, { row: number; column: number }>();

  /** @param columns the first and the last column to know of, 0-based; all of the used range where they are left out */
  constructor(
    readonly sheet: Sheet,
    columns?: Pick<Area, 'left' | 'right'>,
  ) {
    this.bottom = sheet.origin.row + sheet.values.length - 1;
    this.left = columns?.left ?? sheet.origin.column;
    this.right = columns?.right ?? sheet.origin.column + sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    this.texts = sheet.values.map((row) => row.map(normalised));
    for (const merge of sheet.merges) this.noteMerge(merge);
  }

  get top(): number {
    return this.sheet.origin.row;
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
    const { origin } = this.sheet;
    return this.texts[row - origin.row]?.[column - origin.column] ?? '';
  }

  /** Whether the cell holds a number that is shown with decimals, as amounts are and 栏次 are not. */
  showsDecimals(row: number, column: number): boolean {
    const display = displayOf(this.format(row, column));
    return typeof this.value(row, column) === 'number' && display.kind === 'decimals' && display.most > 0;
  }

  /** The first cell of the merged area that the cell lies in, or the cell itself. */
  head(row: number, column: number): { row: number; column: number } {
    return this.heads.get(`${row},${column}`) ?? { row, column };
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

  /** The columns of a row that hold anything, from left to right, error values too. */
  filledColumns(row: number): readonly number[] {
    const { origin, values } = this.sheet;
    const cells = values[row - origin.row] ?? [];
    return cells
      .flatMap((value, index) => (value === null || String(value).trim() === '' ? [] : origin.column + index))
      .filter((column) => column >= this.left && column <= this.right);
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
