import type { Column, Item, NotApplicableReason, NotEvaluatedReason, TableCode } from '../../model';
import type { BoundCell } from '../../model';
import type { Columns, Operand, Reference, Relation, RowSelector, RuleLine } from './syntax';
import { iteratesColumns, iteratesRows, referencesOf } from './syntax';
import type { TableIndex } from './table-index';

/** The tables of a book by their numbers. */
export type Tables = ReadonlyMap<TableCode, TableIndex>;

/** The row and column that one instance of a line is about. */
export interface Binding {
  readonly row?: { readonly table: TableCode; readonly item: Item; readonly text: string };
  readonly column?: { readonly table: TableCode; readonly column: Column; readonly text: string };
}

/** One amount of an instance: the cell, or why there is none. */
export interface Term {
  readonly sign: 1 | -1;
  readonly reference: Reference;
  readonly item: Item;
  readonly column: Column;
  readonly cell: BoundCell | undefined;
  readonly missing: Extract<NotEvaluatedReason, 'rows-absent' | 'columns-absent'> | undefined;
}

/** What a side of a relation comes to in one instance. */
export interface Side {
  readonly terms: readonly Term[];
  /** Whether the side is a single figure and not a sum. */
  readonly single: boolean;
  /** The side is the constant 0. */
  readonly zero: boolean;
}

/** Why an instance does not apply, told before any amount is read. */
export class DoesNotApply {
  constructor(readonly reason: NotApplicableReason) {}
}

/**
 * The reference whose rows or columns give a line its instances: the first one that is not summed.
 * A row that need not be there cannot: the line would vanish with it.
 */
export function driverOf(relation: Relation): Reference | undefined {
  const plain = referencesOf([relation]).filter(({ sum }) => !sum);
  const many = plain.find(({ rows, columns }) => iteratesRows(rows) || iteratesColumns(columns));
  return many ?? plain.find(({ rows }) => !rows.optional) ?? plain[0];
}

/** Every binding of a line in a book that has its tables. */
export function bindingsOf(line: RuleLine, tables: Tables): readonly Binding[] {
  const driver = driverOf(line.relation);
  const index = driver === undefined ? undefined : tables.get(driver.table);
  if (driver === undefined || index === undefined) return [{}];
  const items = rowsOf(driver, index, {});
  if (items instanceof DoesNotApply) return [{}];
  const bindings: Binding[] = [];
  for (const item of items) {
    const row = { table: driver.table, item, text: driver.rows.text };
    for (const column of columnsOf(driver.columns, index, item, {})) {
      if (index.hasCell(item, column)) bindings.push({ row, column: { table: driver.table, column, text: driver.columns.text } });
    }
  }
  return bindings;
}

/** The amounts that a side of a relation reads in one instance. */
export function sideOf(operands: readonly Operand[], tables: Tables, binding: Binding): Side | DoesNotApply {
  const terms: Term[] = [];
  let optionalOnly = true;
  for (const operand of operands) {
    if (operand.kind === 'zero') return { terms, single: true, zero: true };
    const hindrance = addTerms(terms, operand, tables, binding);
    if (hindrance !== undefined) return hindrance;
    optionalOnly &&= operand.rows.optional && operand.rows.selector.kind === 'named';
  }
  if (terms.length === 0 && optionalOnly) return new DoesNotApply('not-listed');
  const summed = operands.some((operand) => operand.kind === 'reference' && operand.sum);
  return { terms, single: terms.length === 1 && !summed, zero: false };
}

/** Every cell that an instance reads, those of its conditions too, whether or not it applies. */
export function cellsRead(line: RuleLine, tables: Tables, binding: Binding): readonly BoundCell[] {
  const sides = [...line.conditions, line.relation].flatMap(({ left, right }) => [left, right]);
  return sides.flatMap((operands) => {
    const side = sideOf(operands, tables, binding);
    return side instanceof DoesNotApply ? [] : side.terms.flatMap(({ cell }) => cell ?? []);
  });
}

/** Adds what a reference picks; thousands of instances come by here, hence no lists in between. */
function addTerms(terms: Term[], reference: Reference, tables: Tables, binding: Binding): DoesNotApply | undefined {
  const index = tables.get(reference.table);
  if (index === undefined) return new DoesNotApply('table-absent');
  const items = rowsOf(reference, index, binding);
  if (items instanceof DoesNotApply) return items;
  for (const item of items) {
    for (const column of columnsOf(reference.columns, index, item, binding)) terms.push(termAt(reference, index, item, column));
  }
  return undefined;
}

function termAt(reference: Reference, index: TableIndex, item: Item, column: Column): Term {
  const cell = index.cell(item, column);
  const missing = cell !== undefined ? undefined : item.row === undefined ? 'rows-absent' : 'columns-absent';
  return { sign: reference.sign, reference, item, column, cell, missing };
}

function rowsOf(reference: Reference, index: TableIndex, binding: Binding): readonly Item[] | DoesNotApply {
  const { rows, table } = reference;
  const { row } = binding;
  if (row?.table === table && row.text === rows.text) return [row.item];
  const { selector } = rows;
  switch (selector.kind) {
    case 'every':
    case 'level':
    case 'set':
      return index.rows(rows.text, (items) => without(rows.except, items.filter((item) => isPicked(item, selector))));
    case 'children':
      return excepted(rows.except, childrenOf(index, row?.item));
    case 'same':
      return excepted(rows.except, sameCode(index, row?.item.code ?? binding.column?.column.code, rows.optional));
    case 'named':
      return excepted(rows.except, named(index, selector.names, rows.optional));
  }
}

function isPicked(item: Item, selector: Extract<RowSelector, { readonly kind: 'every' | 'level' | 'set' }>): boolean {
  if (selector.kind === 'every') return true;
  return selector.kind === 'level' ? item.level === selector.level : item.sets.includes(selector.name);
}

function without(except: readonly string[], items: readonly Item[]): readonly Item[] {
  if (except.length === 0) return items;
  return items.filter((item) => !except.includes(item.key) && !except.includes(item.name));
}

function excepted(except: readonly string[], items: readonly Item[] | DoesNotApply): readonly Item[] | DoesNotApply {
  return items instanceof DoesNotApply ? items : without(except, items);
}

function childrenOf(index: TableIndex, item: Item | undefined): readonly Item[] | DoesNotApply {
  if (item === undefined) return new DoesNotApply('no-children');
  if (item.partial) return new DoesNotApply('partial-listing');
  const children = index.children(item);
  return children.length === 0 ? new DoesNotApply('no-children') : children;
}

function sameCode(index: TableIndex, code: string | undefined, optional: boolean): readonly Item[] | DoesNotApply {
  const item = code === undefined ? undefined : index.itemWithCode(code);
  if (item !== undefined) return [item];
  return optional ? [] : new DoesNotApply('not-listed');
}

function named(index: TableIndex, names: readonly string[], optional: boolean): readonly Item[] | DoesNotApply {
  const items = names.flatMap((name) => index.item(name) ?? []);
  return items.length === names.length || optional ? items : new DoesNotApply('not-listed');
}

function columnsOf(columns: Columns, index: TableIndex, item: Item, binding: Binding): readonly Column[] {
  const bound = binding.column;
  if (bound?.text === columns.text && iteratesColumns(columns)) {
    const same = index.column(bound.column.key);
    return same === undefined ? [] : [same];
  }
  // Named columns first: they are by far the most, and need no look at the others.
  if (columns.kind === 'named') return columns.names.flatMap((name) => index.column(name) ?? []);
  switch (columns.kind) {
    case 'only':
    case 'every':
      return index.columns(item, columns.text, (all) => all);
    case 'set':
      return index.columns(item, columns.text, (all) => all.filter(({ sets }) => sets.includes(columns.name)));
    case 'children': {
      const parent = bound?.column.key;
      if (parent === undefined) return [];
      return index.columns(item, `${columns.text} ${parent}`, (all) => all.filter((column) => column.parent === parent));
    }
    case 'same': {
      const code = binding.row?.item.code;
      const column = code === undefined ? undefined : index.columnWithCode(code);
      return column === undefined ? [] : [column];
    }
    case 'range':
      return index.columns(item, columns.text, (all) => {
        const keys = all.map(({ key }) => key);
        return all.slice(keys.indexOf(columns.from), keys.indexOf(columns.to) + 1);
      });
  }
}
