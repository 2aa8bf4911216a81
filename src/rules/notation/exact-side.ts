import type { BoundCell } from '../../model';
import { ExactOperand } from './exact-operand';
import { namesOptionalRowsOnly } from './instance';
import { bindingsIn } from './instance-rows';
import type { InstanceRow } from './instance-rows';
import type { Binding } from './pick';
import type { Operand } from './syntax';
import type { Tables } from './tables';

/** A side of a relation in whole 分, for all instances of a line at once. */
export class ExactSide {
  private readonly terms: ExactOperand[] = [];
  private lacksTable = false;
  private size = 0;

  constructor(private readonly operands: readonly Operand[], tables: Tables, columnText: string | undefined) {
    for (const operand of operands) {
      if (operand.kind === 'zero') continue;
      const index = tables.get(operand.table);
      if (index === undefined) {
        this.lacksTable = true;
        continue;
      }
      this.terms.push(new ExactOperand(operand, index, columnText));
      this.size += index.magnitude;
    }
  }

  /** No sum of its figures, nor one on the way to it, is more than so many 分. */
  get magnitude(): number {
    return this.size;
  }

  /** Adds the side to each instance's total, which is not a number from then on where the side does not apply or has a gap. */
  addTo(totals: Float64Array, rows: readonly InstanceRow[], factor: 1 | -1): void {
    if (this.lacksTable) totals.fill(NaN);
    for (const term of this.terms) term.addTo(totals, rows, factor);
    if (!namesOptionalRowsOnly(this.operands)) return;
    for (const [at, binding] of bindingsIn(rows).entries()) if (this.isEmpty(binding)) totals[at] = NaN;
  }

  applies(binding: Binding): boolean {
    if (this.lacksTable || (namesOptionalRowsOnly(this.operands) && this.isEmpty(binding))) return false;
    return this.terms.every((term) => term.applies(binding));
  }

  takeCells(binding: Binding, cells: BoundCell[]): void {
    for (const term of this.terms) term.takeCells(binding, cells);
  }

  readsAny(binding: Binding): boolean {
    return this.terms.some((term) => term.readsAny(binding));
  }

  private isEmpty(binding: Binding): boolean {
    return this.terms.every((term) => term.isEmpty(binding));
  }
}
