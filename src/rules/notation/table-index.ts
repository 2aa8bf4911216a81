import { amountIn } from '../../model';
import type { BoundCell, Table } from '../../model';
import type { ColumnPlace, Row } from './table-shape';
import { TableShape } from './table-shape';

/** One table's amounts by the places that its shape gives them. */
export class TableIndex {
  private gaps = false;
  private negative = false;
  private size = 0;

  private constructor(
    readonly shape: TableShape,
    /** Row by row; undefined where the sheet has no cell. */
    private readonly cells: (BoundCell | undefined)[],
    /** The same places in whole 分; not a number where there is nothing to reckon with. */
    private readonly fen: Float64Array,
  ) {}

  static of(table: Table): TableIndex {
    const shape = new TableShape(table);
    const size = shape.rows.length * shape.columns.length;
    const index = new TableIndex(shape, new Array<BoundCell | undefined>(size).fill(undefined), new Float64Array(size).fill(NaN));
    for (const row of shape.rows) {
      const cells = table.cells.get(row.item.key);
      if (cells !== undefined) index.fill(row, shape.columns, cells);
    }
    return index;
  }

  /** A copy in which amounts can be put without changing this one. */
  copy(): TableIndex {
    const copy = new TableIndex(this.shape, this.cells.slice(), this.fen.slice());
    copy.gaps = this.gaps;
    copy.negative = this.negative;
    copy.size = this.size;
    return copy;
  }

  /** Whether some cell has, or before an edit had, no amount. */
  get mayHaveGaps(): boolean {
    return this.gaps;
  }

  /** Whether some amount is, or before an edit was, less than zero. */
  get mayBeNegative(): boolean {
    return this.negative;
  }

  /** What all amounts come to without their signs, in 分: no sum of any of them is more. */
  get magnitude(): number {
    return this.size;
  }

  /** Puts another cell in the place of the one of the same item and column. */
  put(cell: BoundCell): void {
    const row = this.shape.row(cell.item);
    const column = this.shape.column(cell.column);
    if (row !== undefined && column !== undefined) this.fill(row, column.alone, new Map([[cell.column, cell]]));
  }

  cell(row: Row, column: ColumnPlace): BoundCell | undefined {
    return this.cells[this.firstOf(row) + column.at];
  }

  /** What a row's amounts in these columns add up to, in whole 分; not a number where one of them has none. */
  sumOf(row: Row, columns: readonly ColumnPlace[]): number {
    const first = this.firstOf(row);
    let sum = 0;
    for (const { at } of columns) sum += this.fen[first + at] ?? NaN;
    return sum;
  }

  /** What a row's amounts leave over those of others, column by column; not a number where one of these is none. */
  rests(total: Row, parts: readonly Row[]): Float64Array {
    const width = this.shape.columns.length;
    const rests = this.fen.slice(this.firstOf(total), this.firstOf(total) + width);
    for (const part of parts) {
      const first = this.firstOf(part);
      for (let at = 0; at < width; at += 1) rests[at] = (rests[at] ?? NaN) - (this.fen[first + at] ?? NaN);
    }
    return rests;
  }

  /**
   * Adds a row's amounts, by the sign, to totals, which are no numbers from then on where the table lacks the column.
   * @param start where in the totals the first of the columns stands
   * @param places the columns' places, less than 0 for one that the table lacks
   */
  addRow(totals: Float64Array, start: number, row: Row, places: Int32Array, sign: number): void {
    const first = this.firstOf(row);
    for (let column = 0; column < places.length; column += 1) {
      const place = places[column] ?? NaN;
      totals[start + column] = (totals[start + column] ?? NaN) + (place < 0 ? NaN : sign * (this.fen[first + place] ?? NaN));
    }
  }

  /** Adds a row's cells in these columns to a list. */
  takeCells(row: Row, columns: readonly ColumnPlace[], taken: BoundCell[]): void {
    const first = this.firstOf(row);
    for (const { at } of columns) {
      const cell = this.cells[first + at];
      if (cell !== undefined) taken.push(cell);
    }
  }

  private firstOf(row: Row): number {
    return row.at * this.shape.columns.length;
  }

  private fill(row: Row, columns: readonly ColumnPlace[], cells: ReadonlyMap<string, BoundCell>): void {
    const first = this.firstOf(row);
    for (const { column, at: place } of columns) {
      const cell = cells.get(column.key);
      if (cell === undefined) continue;
      const at = first + place;
      const before = this.fen[at] ?? NaN;
      const amount = amountIn(cell);
      this.cells[at] = cell;
      this.fen[at] = amount?.fen ?? NaN;
      this.gaps ||= amount === undefined;
      this.negative ||= amount !== undefined && amount.fen < 0;
      this.size += Math.abs(amount?.fen ?? 0) - (Number.isNaN(before) ? 0 : Math.abs(before));
    }
  }
}
