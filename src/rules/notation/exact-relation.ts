import type { BoundCell } from '../../model';
import { compares } from './compares';
import { namesOptionalRowsOnly } from './instance';
import { columnsOf, DoesNotApply, isSameEverywhere, rowsOf } from './pick';
import type { Binding } from './pick';
import type { Operand, Reference, Relation } from './syntax';
import { iteratesColumns } from './syntax';
import type { TableIndex } from './table-index';
import type { ColumnPlace, Row } from './table-shape';
import type { Tables } from './tables';

/** Void where the relation does not apply; unknown where it has a gap or goes beyond what can be counted. */
export type Answer = 'yes' | 'no' | 'void' | 'unknown';

/** A relation in whole 分 as printed, for one instance after the other; what all of a row's have in common is looked up once. */
export class ExactRelation {
  private readonly left: ExactSide;
  private readonly right: ExactSide;
  /** It reads the same cells in every instance, so that one answer is every instance's. */
  private readonly isFixed: boolean;
  private answer: Answer | undefined;

  constructor(
    private readonly relation: Relation,
    tables: Tables,
  ) {
    this.left = new ExactSide(relation.left, tables);
    this.right = new ExactSide(relation.right, tables);
    this.isFixed = [...relation.left, ...relation.right].every((operand) => operand.kind === 'zero' || isSameEverywhere(operand));
  }

  /** Goes on to another row; what is asked from here on is about it. */
  enter(binding: Binding): void {
    this.left.enter(binding);
    this.right.enter(binding);
  }

  /** Whether the relation holds to the last 分. */
  ask(binding: Binding): Answer {
    if (!this.isFixed) return this.compare(binding);
    this.answer ??= this.compare(binding);
    return this.answer;
  }

  /** The cells that both sides read, left to right. */
  cells(binding: Binding): readonly BoundCell[] {
    const cells: BoundCell[] = [];
    this.left.takeCells(binding, cells);
    this.right.takeCells(binding, cells);
    return cells;
  }

  private compare(binding: Binding): Answer {
    const difference = this.left.total(binding) - this.right.total(binding);
    if (Number.isNaN(difference)) return this.left.applies(binding) && this.right.applies(binding) ? 'unknown' : 'void';
    return compares(this.relation.relator, difference) ? 'yes' : 'no';
  }
}

class ExactSide {
  private readonly operands: readonly ExactOperand[];
  private readonly lacksTable: boolean;
  private readonly mayBeEmpty: boolean;

  constructor(operands: readonly Operand[], tables: Tables) {
    const references = operands.filter((operand) => operand.kind === 'reference');
    this.operands = references.flatMap((reference) => {
      const index = tables.get(reference.table);
      return index === undefined ? [] : [new ExactOperand(reference, index)];
    });
    this.lacksTable = this.operands.length < references.length;
    this.mayBeEmpty = namesOptionalRowsOnly(operands);
  }

  enter(binding: Binding): void {
    for (const operand of this.operands) operand.enter(binding);
  }

  /** The side in whole 分; not a number where it does not apply, has a gap, or goes beyond what can be counted. */
  total(binding: Binding): number {
    let total = 0;
    for (const operand of this.operands) total += operand.total(binding);
    return Number.isSafeInteger(total) && !this.lacksTable && !this.isEmpty(binding) ? total : NaN;
  }

  applies(binding: Binding): boolean {
    return !this.lacksTable && !this.isEmpty(binding) && this.operands.every((operand) => operand.applies);
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    for (const operand of this.operands) operand.takeCells(binding, cells);
  }

  private isEmpty(binding: Binding): boolean {
    return this.mayBeEmpty && this.operands.every((operand) => operand.isEmpty(binding));
  }
}

class ExactOperand {
  applies = false;
  private rows: readonly Row[] = NONE;
  /** The columns, where they are the same in every row and instance. */
  private readonly named: readonly ColumnPlace[] | undefined;
  private readonly iterates: boolean;
  /** The row is the one with the column's code, and so another in every column. */
  private followsColumn = false;

  constructor(
    private readonly reference: Reference,
    private readonly index: TableIndex,
  ) {
    const { columns } = reference;
    this.iterates = iteratesColumns(columns);
    this.named = columns.kind === 'named' && !this.iterates ? index.shape.columnsNamed(columns, columns.names) : undefined;
  }

  enter(binding: Binding): void {
    this.followsColumn = this.reference.rows.selector.kind === 'same' && binding.row?.item.code === undefined;
    this.pickRows(binding);
  }

  total(binding: Binding): number {
    if (this.followsColumn) this.pickRows(binding);
    if (!this.applies) return NaN;
    const columns = this.columnsOfAll(binding);
    let total = 0;
    for (const row of this.rows) {
      for (const column of columns ?? columnsOf(this.reference.columns, this.index, row.item, binding)) total += this.index.fenAt(row, column);
    }
    return this.reference.sign * total;
  }

  /** Whether the table lists none of the rows, or has none of the columns, that it need not have. */
  isEmpty(binding: Binding): boolean {
    const columns = this.columnsOfAll(binding);
    return this.rows.every((row) => (columns ?? columnsOf(this.reference.columns, this.index, row.item, binding)).length === 0);
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    const columns = this.columnsOfAll(binding);
    for (const row of this.rows) {
      for (const column of columns ?? columnsOf(this.reference.columns, this.index, row.item, binding)) {
        const cell = this.index.cell(row, column);
        if (cell !== undefined) cells.push(cell);
      }
    }
  }

  /** The columns of this instance, where they are the same in all of its rows. */
  private columnsOfAll({ column }: Binding): readonly ColumnPlace[] | undefined {
    if (!this.iterates || column?.text !== this.reference.columns.text) return this.named;
    return this.index.shape.column(column.column.key)?.alone ?? NONE;
  }

  private pickRows(binding: Binding): void {
    const rows = rowsOf(this.reference, this.index, binding);
    this.applies = !(rows instanceof DoesNotApply);
    this.rows = rows instanceof DoesNotApply ? NONE : rows;
  }
}

const NONE: readonly never[] = [];
