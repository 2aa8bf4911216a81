import type { BoundCell } from '../../model';
import { ExactRelation } from './exact-relation';
import type { Binding } from './pick';
import type { Relation, RuleLine } from './syntax';
import type { Tables } from './tables';

/** What can be told of an instance at once: it holds to the last 分, it does not apply, or a closer look is needed. */
export type FirstLook = 'holds' | 'does-not-apply' | 'open';

/**
 * Tells the instances of a line that apply and hold to the last 分 by the printed figures from those
 * that may not, and why is to be found out. In a book nearly every instance holds so, and adding up
 * whole 分 is all that this takes.
 */
export class ExactLine {
  private readonly conditions: readonly ExactRelation[];
  private readonly relation: ExactRelation;
  private row: Binding['row'];
  private isEntered = false;

  constructor({ conditions, relation }: RuleLine, tables: Tables) {
    this.conditions = conditions.map((condition) => new ExactRelation(condition, tables));
    this.relation = new ExactRelation(relation, tables);
  }

  /** Instances of one row are asked for one after the other. */
  look(binding: Binding): FirstLook {
    this.enter(binding);
    for (const condition of this.conditions) {
      const answer = condition.ask(binding);
      if (answer !== 'yes') return answer === 'unknown' ? 'open' : 'does-not-apply';
    }
    const answer = this.relation.ask(binding);
    if (answer === 'yes') return 'holds';
    return answer === 'void' ? 'does-not-apply' : 'open';
  }

  /** The cells of both sides of an instance that holds so; those of its conditions are not among them. */
  cells(binding: Binding): readonly BoundCell[] | undefined {
    return this.look(binding) === 'holds' ? this.relation.cells(binding) : undefined;
  }

  private enter(binding: Binding): void {
    if (this.isEntered && this.row === binding.row) return;
    this.isEntered = true;
    this.row = binding.row;
    for (const condition of this.conditions) condition.enter(binding);
    this.relation.enter(binding);
  }
}

/** Whether relations without rows of their own all hold in a book; false too where that cannot be told. */
export function holdIn(relations: readonly Relation[], tables: Tables): boolean {
  return relations.every((relation) => {
    const exact = new ExactRelation(relation, tables);
    exact.enter({});
    return exact.ask({}) === 'yes';
  });
}
