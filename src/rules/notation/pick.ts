import type { Column, Item, NotApplicableReason, TableCode } from '../../model';
import type { Columns, Reference, RowSelector } from './syntax';
import { iteratesColumns, iteratesRows } from './syntax';
import type { TableIndex } from './table-index';
import type { ColumnPlace, Row, TableShape } from './table-shape';

/** A row that instances of a line are about, and the words of the reference that picked it. */
export interface BoundRow {
  readonly table: TableCode;
  readonly item: Item;
  readonly row: Row;
  readonly text: string;
}

/** A column that instances of a line are about. */
export interface BoundColumn {
  readonly table: TableCode;
  readonly column: Column;
  readonly text: string;
}

/** The row and column that one instance of a line is about. */
export interface Binding {
  readonly row?: BoundRow;
  readonly column?: BoundColumn;
}

/** Why an instance does not apply, told before any amount is read. */
export class DoesNotApply {
  private constructor(readonly reason: NotApplicableReason) {}

  static readonly tableAbsent = new DoesNotApply('table-absent');
  static readonly notListed = new DoesNotApply('not-listed');
  static readonly noChildren = new DoesNotApply('no-children');
  static readonly partialListing = new DoesNotApply('partial-listing');
}

/** Whether a reference means the same cells in every instance of a line. */
export function isSameEverywhere({ rows, columns }: Reference): boolean {
  const oneRow = rows.selector.kind === 'named' && rows.selector.names.length === 1;
  return oneRow && (columns.kind === 'only' || (columns.kind === 'named' && columns.names.length === 1));
}

/** The rows that a reference picks in one instance. The words of the row that the instance is about mean that row, in another table too. */
export function rowsOf({ rows, table, sum }: Reference, { shape }: TableIndex, binding: Binding): readonly Row[] | DoesNotApply {
  const { row } = binding;
  if (row?.table === table && row.text === rows.text) return row.row.alone;
  if (row !== undefined && row.table !== table && !sum && row.text === rows.text && iteratesRows(rows)) return sameRow(shape, row.item);
  const { selector } = rows;
  switch (selector.kind) {
    case 'every':
    case 'level':
    case 'set':
      return shape.rowsOf(rows, (item) => isPicked(item, selector) && !isExcepted(rows.except, item));
    case 'children':
      return excepted(rows.except, childrenOf(shape, row?.row));
    case 'same':
      return excepted(rows.except, sameCode(shape, row?.item.code ?? binding.column?.column.code, rows.optional));
    case 'named': {
      const named = shape.rowsNamed(rows, selector.names);
      return named.length === selector.names.length || rows.optional ? excepted(rows.except, named) : DoesNotApply.notListed;
    }
  }
}

function isPicked(item: Item, selector: Extract<RowSelector, { readonly kind: 'every' | 'level' | 'set' }>): boolean {
  if (selector.kind === 'every') return true;
  return selector.kind === 'level' ? item.level === selector.level : item.sets.includes(selector.name);
}

function isExcepted(except: readonly string[], { key, name }: Item): boolean {
  return except.length > 0 && (except.includes(key) || except.includes(name));
}

function excepted(except: readonly string[], rows: readonly Row[] | DoesNotApply): readonly Row[] | DoesNotApply {
  return rows instanceof DoesNotApply || except.length === 0 ? rows : rows.filter(({ item }) => !isExcepted(except, item));
}

function childrenOf(shape: TableShape, row: Row | undefined): readonly Row[] | DoesNotApply {
  if (row === undefined) return DoesNotApply.noChildren;
  if (row.item.partial) return DoesNotApply.partialListing;
  const children = shape.children(row);
  return children.length === 0 ? DoesNotApply.noChildren : children;
}

const NONE: readonly never[] = [];

function sameCode(shape: TableShape, code: string | undefined, optional: boolean): readonly Row[] | DoesNotApply {
  const row = code === undefined ? undefined : shape.rowWithCode(code);
  if (row !== undefined) return row.alone;
  return optional ? NONE : DoesNotApply.notListed;
}

/** By its code, or where it has none (合计) by its key. */
function sameRow(shape: TableShape, { key, code }: Item): readonly Row[] | DoesNotApply {
  return (code === undefined ? shape.row(key) : shape.rowWithCode(code))?.alone ?? DoesNotApply.notListed;
}

/** Whether a table lacks the column that an instance is about, and a reference means that column by its words. */
export function lacksColumn({ columns }: Reference, { shape }: TableIndex, { column }: Binding): boolean {
  return column?.text === columns.text && iteratesColumns(columns) && shape.column(column.column.key) === undefined;
}

/** The columns that a reference picks in one row of one instance. */
export function columnsOf(columns: Columns, { shape }: TableIndex, item: Item, binding: Binding): readonly ColumnPlace[] {
  const bound = binding.column;
  if (bound?.text === columns.text && iteratesColumns(columns)) return shape.column(bound.column.key)?.alone ?? NONE;
  switch (columns.kind) {
    case 'named':
      return shape.columnsNamed(columns, columns.names);
    case 'only':
    case 'every':
      return shape.columnsIn(columns, item, (all) => all);
    case 'set':
      return shape.columnsIn(columns, item, (all) => all.filter(({ column }) => column.sets.includes(columns.name)));
    case 'children':
      return bound === undefined ? NONE : shape.columnsBelow(bound.column.key, item);
    case 'same': {
      const code = binding.row?.item.code;
      return (code === undefined ? undefined : shape.columnWithCode(code)?.alone) ?? NONE;
    }
    case 'range':
      return shape.columnsIn(columns, item, (all) => {
        const keys = all.map(({ column }) => column.key);
        return all.slice(keys.indexOf(columns.from), keys.indexOf(columns.to) + 1);
      });
  }
}
