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
    this.followsColumn = iteratesColumns(reference.columns) && reference.columns.text === columnText;
  }

  /** Adds the term to each instance's total, which is not a number from then on where the term does not apply or has a gap. */
  addTo(totals: Float64Array, rows: readonly InstanceRow[]): void {
    let start = 0;
    for (const instances of rows) {
      const { row, columns } = instances;
      const end = start + columns.length;
      if (columns.length === 0) continue;
      if (this.isAnotherInEach(row)) {
        for (let at = start; at < end; at += 1) add(totals, at, this.total(bindingAt(instances, at - start)));
      } else if (this.followsColumn) {
        this.addColumns(totals, start, row === undefined ? {} : { row }, columns);
      } else {
        const total = this.total(bindingAt(instances, 0));
        for (let at = start; at < end; at += 1) add(totals, at, total);
      }
      start = end;
    }
  }

  applies(binding: Binding): boolean {
    return this.rows(binding) !== undefined && !lacksColumn(this.reference, this.index, binding);
  }

  /** Whether the table lists none of the rows, or has none of the columns, that it need not have. */
  isEmpty(binding: Binding): boolean {
    return (this.rows(binding) ?? []).every(({ item }) => this.columns(item, binding).length === 0);
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    for (const row of this.rows(binding) ?? []) this.index.takeCells(row, this.columns(row.item, binding), cells);
  }

  /** Whether its row is the one with the column's code, or its columns are those below the column. */
  private isAnotherInEach(row: BoundRow | undefined): boolean {
    const { rows, columns } = this.reference;
    return columns.kind === 'children' || (rows.selector.kind === 'same' && row?.item.code === undefined);
  }

  /** Each of the row's columns is the instance's own. */
  private addColumns(totals: Float64Array, start: number, binding: Binding, columns: InstanceRow['columns']): void {
    const rows = this.rows(binding);
    if (rows === undefined) totals.fill(NaN, start, start + columns.length);
    else for (const row of rows) this.index.addRow(totals, start, row, this.placesOf(columns), this.reference.sign);
  }

  private total(binding: Binding): number {
    const rows = this.rows(binding);
    if (rows === undefined) return NaN;
    let total = 0;
    for (const row of rows) total += this.index.sumOf(row, this.columns(row.item, binding));
    return this.reference.sign * total;
  }

  /** The rows of one instance; none at all where the term does not apply. */
  private rows(binding: Binding): readonly Row[] | undefined {
    const rows = rowsOf(this.reference, this.index, binding);
    return rows instanceof DoesNotApply ? undefined : rows;
  }

  private columns(item: Item, binding: Binding): readonly ColumnPlace[] {
    const { columns } = this.reference;
    if (this.followsColumn || columns.kind === 'children' || columns.kind === 'same') return columnsOf(columns, this.index, item, binding);
    if (this.picked === undefined || this.picked.among !== item.columns) {
      this.picked = { among: item.columns, columns: columnsOf(columns, this.index, item, binding) };
    }
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

function add(totals: Float64Array, at: number, amount: number): void {
  totals[at] = (totals[at] ?? NaN) + amount;
}
