import type { BoundCell } from '../../model';
import { compares } from './compares';
import { ExactOperand } from './exact-operand';
import { namesOptionalRowsOnly } from './instance';
import { ALONE, bindingAt, bindingsIn } from './instance-rows';
import type { InstanceRow } from './instance-rows';
import { isSameEverywhere } from './pick';
import type { Binding } from './pick';
import type { Operand, Relation } from './syntax';
import type { Tables } from './tables';

/** Void where the relation does not apply; unknown where it has a gap or might go beyond what can be counted. */
export type Answer = 'yes' | 'no' | 'void' | 'unknown';

/** A relation in whole 分 as printed, in all instances of a line, which are added up together when the first of them is asked for. */
export class ExactRelation {
  private readonly left: ExactSide;
  private readonly right: ExactSide;
  /** It reads the same cells in every instance, so that one answer is every instance's. */
  private readonly isFixed: boolean;
  private answers: readonly Answer[] | undefined;

  /**
   * @param rows the instances of its line
   * @param columnText the words of the reference that gives these their columns; none where they have none
   */
  constructor(
    private readonly relation: Relation,
    tables: Tables,
    private readonly rows: readonly InstanceRow[],
    columnText?: string,
  ) {
    this.left = new ExactSide(relation.left, tables, columnText);
    this.right = new ExactSide(relation.right, tables, columnText);
    this.isFixed = [...relation.left, ...relation.right].every((operand) => operand.kind === 'zero' || isSameEverywhere(operand));
  }

  /** Whether the relation holds to the last 分 in one of the instances, counted row by row. */
  answer(at: number): Answer {
    this.answers ??= this.compared(this.isFixed ? ALONE : this.rows);
    return this.answers[this.isFixed ? 0 : at] ?? 'unknown';
  }

  /** The cells that both sides read in one instance, left to right. */
  cells(binding: Binding): readonly BoundCell[] {
    const cells: BoundCell[] = [];
    this.left.takeCells(binding, cells);
    this.right.takeCells(binding, cells);
    return cells;
  }

  private compared(rows: readonly InstanceRow[]): readonly Answer[] {
    const left = this.left.totals(rows);
    const right = this.right.totals(rows);
    const answers: Answer[] = [];
    for (const instances of rows) {
      for (let at = 0; at < instances.columns.length; at += 1) {
        const [one = NaN, other = NaN] = [left[answers.length], right[answers.length]];
        if (Number.isNaN(one) || Number.isNaN(other)) answers.push(this.whyNone(bindingAt(instances, at)));
        else answers.push(compares(this.relation.relator, one - other) ? 'yes' : 'no');
      }
    }
    return answers;
  }

  private whyNone(binding: Binding): Answer {
    return this.left.applies(binding) && this.right.applies(binding) ? 'unknown' : 'void';
  }
}

class ExactSide {
  private readonly operands: readonly ExactOperand[];
  private readonly lacksTable: boolean;
  /** Whether no sum of its figures, nor one on the way to it, is so large that whole 分 are no longer told apart. */
  private readonly isCountable: boolean;
  private readonly mayBeEmpty: boolean;

  constructor(operands: readonly Operand[], tables: Tables, columnText: string | undefined) {
    const references = operands.filter((operand) => operand.kind === 'reference');
    const found = references.flatMap((reference) => {
      const index = tables.get(reference.table);
      return index === undefined ? [] : [{ reference, index }];
    });
    this.operands = found.map(({ reference, index }) => new ExactOperand(reference, index, columnText));
    this.lacksTable = found.length < references.length;
    this.isCountable = found.reduce((size, { index }) => size + index.magnitude, 0) <= Number.MAX_SAFE_INTEGER;
    this.mayBeEmpty = namesOptionalRowsOnly(operands);
  }

  /** The side in whole 分 in each instance; not a number where it does not apply, has a gap, or might go beyond what can be counted. */
  totals(rows: readonly InstanceRow[]): Float64Array {
    const totals = new Float64Array(rows.reduce((count, { columns }) => count + columns.length, 0));
    if (this.lacksTable || !this.isCountable) return totals.fill(NaN);
    for (const operand of this.operands) operand.addTo(totals, rows);
    return this.mayBeEmpty ? this.withoutEmpty(totals, rows) : totals;
  }

  applies(binding: Binding): boolean {
    return !this.lacksTable && !this.isEmpty(binding) && this.operands.every((operand) => operand.applies(binding));
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    for (const operand of this.operands) operand.takeCells(binding, cells);
  }

  private withoutEmpty(totals: Float64Array, rows: readonly InstanceRow[]): Float64Array {
    const bindings = bindingsIn(rows);
    return totals.map((total, at) => (this.isEmpty(bindings[at] ?? {}) ? NaN : total));
  }

  private isEmpty(binding: Binding): boolean {
    return this.mayBeEmpty && this.operands.every((operand) => operand.isEmpty(binding));
  }
}
