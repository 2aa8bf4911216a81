import type { BoundCell, Item } from '../../model';
import { bindingAt } from './instance-rows';
import type { InstanceRow } from './instance-rows';
import { columnsOf, DoesNotApply, lacksColumn, rowsOf } from './pick';
import type { Binding, BoundColumn, BoundRow } from './pick';
import type { Reference } from './syntax';
import { iteratesColumns } from './syntax';
import type { TableIndex } from './table-index';
import type { ColumnPlace, Row } from './table-shape';

/** Where a table has no such column. */
const NOWHERE = -1;

/** One term of a side in whole 分, for all instances of a line at once. */
export class ExactOperand {
  /** Each instance has its own column here. */
  private readonly followsColumn: boolean;
  /** The rows that it picks whatever row an instance is about. */
  private common: readonly Row[] | DoesNotApply | undefined;
  /** What it picks of a row's columns, which nothing but the row's own columns decides. */
  private picked: { readonly among: Item['columns']; readonly columns: readonly ColumnPlace[] } | undefined;
  /** The places of a row's columns in this table, which are the next row's too. */
  private places: { readonly columns: InstanceRow['columns']; readonly at: Int32Array } | undefined;

  /** @param columnText the words of the reference that gives the instances their columns */
  constructor(
    private readonly reference: Reference,
    private readonly index: TableIndex,
    columnText: string | undefined,
  ) {
    this.followsColumn = reference.columns.text === columnText && iteratesColumns(reference.columns);
  }

  /** Adds the term to each instance's total, which is not a number from then on where the term does not apply or has a gap. */
  addTo(totals: Float64Array, rows: readonly InstanceRow[], factor: 1 | -1): void {
    let start = 0;
    for (const instances of rows) {
      if (this.isAnotherInEach(instances.row)) this.addEach(totals, start, instances, factor);
      else this.addRow(totals, start, instances, factor);
      start += instances.columns.length;
    }
  }

  applies(binding: Binding): boolean {
    return !(this.rows(binding) instanceof DoesNotApply) && !lacksColumn(this.reference, this.index, binding);
  }

  /** Whether the table lists none of the rows, or has none of the columns, that it need not have. */
  isEmpty(binding: Binding): boolean {
    const rows = this.rows(binding);
    return rows instanceof DoesNotApply || rows.every(({ item }) => this.columns(item, binding).length === 0);
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    const rows = this.rows(binding);
    if (rows instanceof DoesNotApply) return;
    for (const row of rows) this.index.takeCells(row, this.columns(row.item, binding), cells);
  }

  readsAny(binding: Binding): boolean {
    const rows = this.rows(binding);
    if (rows instanceof DoesNotApply) return false;
    return rows.some((row) => this.columns(row.item, binding).some((column) => this.index.cell(row, column) !== undefined));
  }

  /** Whether its row is the one with the column's code, or its columns are others for each row or column. */
  private isAnotherInEach(row: BoundRow | undefined): boolean {
    const { rows, columns } = this.reference;
    return columns.kind === 'children' || columns.kind === 'same' || (rows.selector.kind === 'same' && row?.item.code === undefined);
  }

  private addEach(totals: Float64Array, start: number, instances: InstanceRow, factor: 1 | -1): void {
    for (let at = 0; at < instances.columns.length; at += 1) {
      totals[start + at] = (totals[start + at] ?? NaN) + factor * this.total(bindingAt(instances, at));
    }
  }

  /** The row's instances have the same rows here, and their own columns or else the same. */
  private addRow(totals: Float64Array, start: number, { row, columns }: InstanceRow, factor: 1 | -1): void {
    const end = start + columns.length;
    const rows = this.rowsIn(row);
    const sign = factor * this.reference.sign;
    if (rows instanceof DoesNotApply) {
      totals.fill(NaN, start, end);
    } else if (this.followsColumn) {
      for (const each of rows) this.index.addRow(totals, start, each, this.placesOf(columns), sign);
    } else {
      let total = 0;
      for (const each of rows) total += this.index.sumOf(each, this.columnsIn(each.item));
      for (let at = start; at < end; at += 1) totals[at] = (totals[at] ?? NaN) + sign * total;
    }
  }

  private total(binding: Binding): number {
    const rows = this.rows(binding);
    if (rows instanceof DoesNotApply) return NaN;
    let total = 0;
    for (const row of rows) total += this.index.sumOf(row, this.columns(row.item, binding));
    return this.reference.sign * total;
  }

  /** The rows of one instance. */
  private rows(binding: Binding): readonly Row[] | DoesNotApply {
    return rowsOf(this.reference, this.index, binding);
  }

  /** The rows of all instances that are about a row. */
  private rowsIn(row: BoundRow | undefined): readonly Row[] | DoesNotApply {
    const { table, rows: { text, selector } } = this.reference;
    if (row !== undefined && (row.text === text || selector.kind === 'children' || selector.kind === 'same')) {
      // Most are about the row that the instances are about, and thousands ask.
      return row.table === table && row.text === text ? row.row.alone : this.rows({ row });
    }
    this.common ??= this.rows({});
    return this.common;
  }

  /** The columns of one instance. */
  private columns(item: Item, binding: Binding): readonly ColumnPlace[] {
    return columnsOf(this.reference.columns, this.index, item, binding);
  }

  /** The columns that are the same in all instances. */
  private columnsIn(item: Item): readonly ColumnPlace[] {
    if (this.picked === undefined || this.picked.among !== item.columns) this.picked = { among: item.columns, columns: this.columns(item, {}) };
    return this.picked.columns;
  }

  private placesOf(columns: InstanceRow['columns']): Int32Array {
    if (this.places?.columns !== columns) {
      const at = Int32Array.from(columns, (column?: BoundColumn) => (column === undefined ? undefined : this.index.shape.column(column.column.key))?.at ?? NOWHERE);
      this.places = { columns, at };
    }
    return this.places.at;
  }
}
