import { amountIn } from '../../model';
import type { BoundCell, Table } from '../../model';
import type { ColumnPlace, Row } from './table-shape';
import { TableShape } from './table-shape';

/** One table's amounts by the places that its shape gives them. */
export class TableIndex {
  private gaps = false;

  private constructor(
    readonly shape: TableShape,
    /** Row by row; undefined where the sheet has no cell. */
    private readonly cells: (BoundCell | undefined)[],
    /** The same places in whole 分; not a number where there is nothing to reckon with. */
    private readonly fen: Float64Array,
  ) {}

  static of(table: Table): TableIndex {
    const shape = new TableShape(table);
    const width = shape.columns.length;
    const cells = new Array<BoundCell | undefined>(shape.rows.length * width).fill(undefined);
    const fen = new Float64Array(cells.length).fill(NaN);
    const index = new TableIndex(shape, cells, fen);
    for (const { item, at } of shape.rows) {
      const row = table.cells.get(item.key);
      if (row === undefined) continue;
      for (const cell of row.values()) {
        const place = shape.column(cell.column);
        if (place !== undefined) index.set(at * width + place.at, cell);
      }
    }
    return index;
  }

  /** A copy in which amounts can be put without changing this one. */
  copy(): TableIndex {
    const copy = new TableIndex(this.shape, this.cells.slice(), this.fen.slice());
    copy.gaps = this.gaps;
    return copy;
  }

  /** Whether some cell has, or before an edit had, no amount. */
  get mayHaveGaps(): boolean {
    return this.gaps;
  }

  /** Puts another cell in the place of the one of the same item and column. */
  put(cell: BoundCell): void {
    const row = this.shape.row(cell.item);
    const column = this.shape.column(cell.column);
    if (row !== undefined && column !== undefined) this.set(this.placeOf(row, column), cell);
  }

  cell(row: Row, column: ColumnPlace): BoundCell | undefined {
    return this.cells[this.placeOf(row, column)];
  }

  /** A cell's amount in whole 分; not a number where it has none, so that a sum with a gap is none either. */
  fenAt(row: Row, column: ColumnPlace): number {
    return this.fen[this.placeOf(row, column)] ?? NaN;
  }

  /**
   * Adds a row's amounts, by the sign, to totals.
   * @param start where in the totals the row's first column stands
   * @param places the columns' places, less than 0 for one that the table lacks
   */
  addRow(totals: Float64Array, start: number, row: Row, places: Int32Array, sign: 1 | -1): void {
    const first = row.at * this.shape.columns.length;
    for (let column = 0; column < places.length; column += 1) {
      const place = places[column] ?? NaN;
      if (place >= 0) totals[start + column] = (totals[start + column] ?? NaN) + sign * (this.fen[first + place] ?? NaN);
    }
  }

  private placeOf(row: Row, column: ColumnPlace): number {
    return row.at * this.shape.columns.length + column.at;
  }

  private set(place: number, cell: BoundCell): void {
    const amount = amountIn(cell);
    this.cells[place] = cell;
    this.fen[place] = amount?.fen ?? NaN;
    this.gaps ||= amount === undefined;
  }
}
