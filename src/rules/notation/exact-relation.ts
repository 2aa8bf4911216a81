import type { BoundCell } from '../../model';
import { hasSign, SIGNS } from './compares';
import { ExactSide } from './exact-side';
import { ALONE, bindingsIn } from './instance-rows';
import type { InstanceRow } from './instance-rows';
import { isSameEverywhere } from './pick';
import type { Binding } from './pick';
import type { Operand, Relation } from './syntax';
import type { Tables } from './tables';

/** What can be told of an instance at once: it holds to the last 分, it does not apply, or a closer look is needed. */
export type FirstLook = 'holds' | 'does-not-apply' | 'open';

/** A relation in whole 分 as printed, in all instances of a line, which are added up together. */
export class ExactRelation {
  private readonly left: ExactSide;
  private readonly right: ExactSide;

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
  }

  /**
   * Looks at the instances that hold so far, counted row by row. Open where the relation has a gap, or might go beyond
   * what can be counted.
   * @param otherwise what is told where the relation does not hold
   */
  look(looks: FirstLook[], otherwise: FirstLook): void {
    if (areFixed(this.relation.left) && areFixed(this.relation.right)) this.lookOnce(looks, otherwise);
    else this.lookAtEach(this.rows, looks, otherwise);
  }

  /** The cells that both sides read in one instance, left to right. */
  cells(binding: Binding): readonly BoundCell[] {
    const cells: BoundCell[] = [];
    this.left.takeCells(binding, cells);
    this.right.takeCells(binding, cells);
    return cells;
  }

  /** Whether an instance reads any cell, without listing them. */
  readsAny(binding: Binding): boolean {
    return this.left.readsAny(binding) || this.right.readsAny(binding);
  }

  /** Where the same cells are read in every instance, one answer is every instance's. */
  private lookOnce(looks: FirstLook[], otherwise: FirstLook): void {
    const answer: [FirstLook] = ['holds'];
    this.lookAtEach(ALONE, answer, otherwise);
    if (answer[0] === 'holds') return;
    for (let at = 0; at < looks.length; at += 1) if (looks[at] === 'holds') [looks[at]] = answer;
  }

  private lookAtEach(rows: readonly InstanceRow[], looks: FirstLook[], otherwise: FirstLook): void {
    const differences = this.differences(rows, looks.length);
    const signs = SIGNS[this.relation.relator];
    let bindings: readonly Binding[] | undefined;
    for (let at = 0; at < looks.length; at += 1) {
      const difference = differences[at] ?? NaN;
      // Nearly all differences are nought, and thousands are looked at.
      if ((difference === 0 && signs.same) || looks[at] !== 'holds' || hasSign(difference, signs)) continue;
      if (Number.isNaN(difference)) {
        bindings ??= bindingsIn(rows);
        looks[at] = this.whyNone(bindings[at] ?? {});
      } else looks[at] = otherwise;
    }
  }

  /** Left less right in each instance, in whole 分; not a number where a side does not apply, has a gap, or might go beyond what can be counted. */
  private differences(rows: readonly InstanceRow[], count: number): Float64Array {
    const differences = new Float64Array(count);
    if (this.left.magnitude + this.right.magnitude > Number.MAX_SAFE_INTEGER) return differences.fill(NaN);
    this.left.addTo(differences, rows, 1);
    this.right.addTo(differences, rows, -1);
    return differences;
  }

  private whyNone(binding: Binding): FirstLook {
    return this.left.applies(binding) && this.right.applies(binding) ? 'open' : 'does-not-apply';
  }
}

function areFixed(operands: readonly Operand[]): boolean {
  for (const operand of operands) if (operand.kind === 'reference' && !isSameEverywhere(operand)) return false;
  return true;
}
