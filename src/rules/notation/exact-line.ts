import type { BoundCell } from '../../model';
import { ExactRelation } from './exact-relation';
import type { FirstLook } from './exact-relation';
import { ALONE, bindingsIn } from './instance-rows';
import type { InstanceRow } from './instance-rows';
import type { Binding } from './pick';
import type { Relation, RuleLine } from './syntax';
import type { Tables } from './tables';

/**
 * Tells the instances of a line that apply and hold to the last 分 by the printed figures from those
 * that may not, and why is to be found out. In a book nearly every instance holds so, and adding up
 * whole 分 is all that this takes.
 */
export class ExactLine {
  private readonly relation: ExactRelation;
  private seen: readonly FirstLook[] | undefined;
  private bindings: readonly Binding[] | undefined;

  /** @param rows the line's instances in these tables, or some of them */
  constructor(private readonly line: RuleLine, private readonly tables: Tables, private readonly rows: readonly InstanceRow[]) {
    this.relation = this.exact(line.relation);
  }

  /** A look at every instance, row by row. */
  looks(): readonly FirstLook[] {
    this.seen ??= this.lookedAt();
    return this.seen;
  }

  /** A look at one of the instances, counted row by row. */
  look(at: number): FirstLook {
    return this.looks()[at] ?? 'open';
  }

  /** The cells of both sides of one of the instances; those of its conditions are not among them. */
  cells(at: number): readonly BoundCell[] {
    this.bindings ??= bindingsIn(this.rows);
    return this.relation.cells(this.bindings[at] ?? {});
  }

  private lookedAt(): readonly FirstLook[] {
    const looks: FirstLook[] = [];
    for (const { columns } of this.rows) for (const _ of columns) looks.push('holds');
    for (const condition of this.line.conditions) {
      this.exact(condition).look(looks, 'does-not-apply');
      if (!looks.includes('holds')) return looks;
    }
    this.relation.look(looks, 'open');
    return looks;
  }

  private exact(relation: Relation): ExactRelation {
    const { driver } = this.line;
    // The one instance that is about no row has no column from the driver either.
    return new ExactRelation(relation, this.tables, this.rows, this.rows[0]?.row === undefined ? undefined : driver?.columns.text);
  }
}

/** Whether relations without rows of their own all hold in a book; false too where that cannot be told. */
export function holdIn(relations: readonly Relation[], tables: Tables): boolean {
  const looks: [FirstLook] = ['holds'];
  for (const relation of relations) new ExactRelation(relation, tables, ALONE).look(looks, 'open');
  return looks[0] === 'holds';
}
