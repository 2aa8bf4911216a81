import type { Area, CellValue, Sheet, SheetAppearance } from '../../model';

/** The key of a cell in maps. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** How many rows and columns a drawn cell covers, hidden ones not counted. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: Span = { rows: 1, columns: 1 };

/**
 * Which rows and columns of a sheet are drawn, and which merged areas they form: from A1 to the
 * end of the used range, without what is hidden.
 */
export class SheetFrame {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  private readonly areas = new Map<string, Area>();

  constructor(
    private readonly sheet: Sheet,
    appearance: SheetAppearance,
  ) {
    const { origin, values, merges } = sheet;
    const height = values.length === 0 ? 0 : origin.row + values.length;
    const width = values.length === 0 ? 0 : origin.column + (values[0]?.length ?? 0);
    this.rows = visible(height, appearance.hiddenRows);
    this.columns = visible(width, appearance.hiddenColumns);
    for (const merge of merges) this.take(merge, height, width);
  }

  /** The area a cell belongs to: its merged area, or itself. */
  area(row: number, column: number): Area {
    return this.areas.get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The span of a cell that is drawn, or undefined for one that a merged area covers. */
  span(row: number, column: number): Span | undefined {
    const area = this.areas.get(cellKey(row, column));
    if (area === undefined) return SINGLE;
    const rows = this.rows.filter((index) => index >= area.top && index <= area.bottom);
    const columns = this.columns.filter((index) => index >= area.left && index <= area.right);
    // Where the area's first row or column is hidden, the first visible cell stands for it.
    return rows[0] === row && columns[0] === column ? { rows: rows.length, columns: columns.length } : undefined;
  }

  /** The cell that stands for the area of this one. */
  drawn(row: number, column: number): { readonly row: number; readonly column: number } {
    const area = this.area(row, column);
    return {
      row: this.rows.find((index) => index >= area.top && index <= area.bottom) ?? row,
      column: this.columns.find((index) => index >= area.left && index <= area.right) ?? column,
    };
  }

  /** The value of a cell, a merged area's being that of its first cell. */
  value(row: number, column: number): CellValue {
    const { top, left } = this.area(row, column);
    return this.sheet.values[top - this.sheet.origin.row]?.[left - this.sheet.origin.column] ?? null;
  }

  /** The visible row or column that many steps on from an area's edge, kept inside the frame. */
  step(lines: readonly number[], from: number, to: number, steps: number): number {
    const edge = steps > 0 ? lines.filter((line) => line <= to).length - 1 : lines.findIndex((line) => line >= from);
    return lines[Math.min(Math.max(edge + steps, 0), lines.length - 1)] ?? from;
  }

  private take(merge: Area, height: number, width: number): void {
    const area = { ...merge, bottom: Math.min(merge.bottom, height - 1), right: Math.min(merge.right, width - 1) };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) this.areas.set(cellKey(row, column), area);
    }
  }
}

function visible(count: number, hidden: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => !hidden.has(index));
}
