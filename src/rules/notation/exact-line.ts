import type { BoundCell } from '../../model';
import { ExactRelation } from './exact-relation';
import { ALONE, bindingsIn } from './instance-rows';
import type { InstanceRow } from './instance-rows';
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
  private bindings: readonly Binding[] | undefined;

  /** @param rows the line's instances in these tables, or some of them */
  constructor({ conditions, relation, driver }: RuleLine, tables: Tables, private readonly rows: readonly InstanceRow[]) {
    // The one instance that is about no row has no column from the driver either.
    const columnText = rows[0]?.row === undefined ? undefined : driver?.columns.text;
    this.conditions = conditions.map((condition) => new ExactRelation(condition, tables, rows, columnText));
    this.relation = new ExactRelation(relation, tables, rows, columnText);
  }

  /** A look at every instance, row by row. */
  looks(): readonly FirstLook[] {
    const looks: FirstLook[] = [];
    for (const { columns } of this.rows) for (const _ of columns) looks.push(this.look(looks.length));
    return looks;
  }

  /** A look at one of the instances, counted row by row. */
  look(at: number): FirstLook {
    for (const condition of this.conditions) {
      const answer = condition.answer(at);
      if (answer !== 'yes') return answer === 'unknown' ? 'open' : 'does-not-apply';
    }
    const answer = this.relation.answer(at);
    if (answer === 'yes') return 'holds';
    return answer === 'void' ? 'does-not-apply' : 'open';
  }

  /** The cells of both sides of one of the instances; those of its conditions are not among them. */
  cells(at: number): readonly BoundCell[] {
    this.bindings ??= bindingsIn(this.rows);
    return this.relation.cells(this.bindings[at] ?? {});
  }
}

/** Whether relations without rows of their own all hold in a book; false too where that cannot be told. */
export function holdIn(relations: readonly Relation[], tables: Tables): boolean {
  return relations.every((relation) => new ExactRelation(relation, tables, ALONE).answer(0) === 'yes');
}
