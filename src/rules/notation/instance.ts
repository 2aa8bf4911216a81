import type { BoundCell, Column, Item, NotEvaluatedReason } from '../../model';
import { columnsOf, DoesNotApply, lacksColumn, rowsOf } from './pick';
import type { Binding } from './pick';
import type { Operand, Reference, RuleLine } from './syntax';
import type { TableIndex } from './table-index';
import type { ColumnPlace, Row } from './table-shape';
import type { Tables } from './tables';

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

/** The amounts that a side of a relation reads in one instance. */
export function sideOf(operands: readonly Operand[], tables: Tables, binding: Binding): Side | DoesNotApply {
  const terms: Term[] = [];
  for (const operand of operands) {
    const hindrance = operand.kind === 'zero' ? undefined : addTerms(terms, operand, tables, binding);
    if (hindrance !== undefined) return hindrance;
  }
  if (terms.length === 0 && namesOptionalRowsOnly(operands)) return DoesNotApply.notListed;
  const summed = operands.some((operand) => operand.kind === 'reference' && operand.sum);
  const zero = operands.every(({ kind }) => kind === 'zero');
  // A row that the table does not list is one figure too: nothing.
  const isOne = terms.length === 1 || (terms.length === 0 && operands.length === 1);
  return { terms, single: zero || (isOne && !summed), zero };
}

/** Whether a side may come to nothing at all because the table lists none of its rows. */
export function namesOptionalRowsOnly(operands: readonly Operand[]): boolean {
  return operands.every((operand) => operand.kind === 'reference' && operand.rows.optional && operand.rows.selector.kind === 'named');
}

/** The cells of a side, from left to right. */
export function cellsIn({ terms }: Side): readonly BoundCell[] {
  return terms.flatMap(({ cell }) => cell ?? []);
}

/** Every cell that an instance reads, those of its conditions too, whether or not it applies. */
export function cellsRead(line: RuleLine, tables: Tables, binding: Binding): readonly BoundCell[] {
  const sides = [...line.conditions, line.relation].flatMap(({ left, right }) => [left, right]);
  return sides.flatMap((operands) => {
    const side = sideOf(operands, tables, binding);
    return side instanceof DoesNotApply ? [] : cellsIn(side);
  });
}

function addTerms(terms: Term[], reference: Reference, tables: Tables, binding: Binding): DoesNotApply | undefined {
  const index = tables.get(reference.table);
  if (index === undefined) return DoesNotApply.tableAbsent;
  const rows = rowsOf(reference, index, binding);
  if (rows instanceof DoesNotApply) return rows;
  if (lacksColumn(reference, index, binding)) return DoesNotApply.notListed;
  for (const row of rows) {
    for (const column of columnsOf(reference.columns, index, row.item, binding)) terms.push(termAt(reference, index, row, column));
  }
  if (rows.length === 0 && reference.rows.optional) addUnread(terms, reference, index, binding);
  return undefined;
}

/** A 科目 that need not be listed is nothing where the table does not list it, but not where the table may show it in a row that nobody could read. */
function addUnread(terms: Term[], reference: Reference, index: TableIndex, binding: Binding): void {
  const item = reference.rows.selector.kind === 'same' ? binding.row?.item : undefined;
  if (item === undefined || !index.shape.mayHold(item)) return;
  for (const { column } of columnsOf(reference.columns, index, item, binding)) terms.push({ sign: reference.sign, reference, item, column, cell: undefined, missing: 'rows-absent' });
}

function termAt(reference: Reference, index: TableIndex, row: Row, place: ColumnPlace): Term {
  const { item } = row;
  const { column } = place;
  const cell = index.cell(row, place);
  const missing = cell !== undefined ? undefined : item.row === undefined ? 'rows-absent' : 'columns-absent';
  return { sign: reference.sign, reference, item, column, cell, missing };
}
