import { meaningOf } from '../model';
import { evaluate } from './notation/evaluate';
import type { Evaluation } from './notation/evaluate';
import { bindingsOf } from './notation/instance-rows';
import type { Binding } from './notation/pick';
import type { Tables } from './notation/tables';
import type { IdentityLine, IdentityRule } from './rule';

/** A line of a rule bound to one row and column. */
export interface RuleInstance {
  readonly rule: IdentityRule;
  readonly line: IdentityLine;
  readonly binding: Binding;
  /** The name of its verdict: rule, line, table, item and column. */
  readonly name: string;
}

/** The lines of a rule for which a book has the tables. */
export function linesIn({ lines }: IdentityRule, tables: Tables): readonly IdentityLine[] {
  return lines.filter((line) => line.tables.every((table) => tables.has(table)));
}

/** Every instance of an identity in a book; a line of which a table is absent has none. */
export function instancesOf(rule: IdentityRule, tables: Tables): readonly RuleInstance[] {
  return linesIn(rule, tables).flatMap((line) => bindingsOf(line, tables).map((binding) => instanceOf(rule, line, binding)));
}

/** One instance of a rule's line. */
export function instanceOf(rule: IdentityRule, line: IdentityLine, binding: Binding): RuleInstance {
  return { rule, line, binding, name: instanceName(rule, line.number, binding) };
}

/** Judges one instance by the amounts of these tables. */
export function judge({ rule, line, binding }: RuleInstance, tables: Tables): Evaluation {
  return evaluate(line, tables, binding, rule.weight);
}

/** @param number the line's place in its rule, from 0 */
function instanceName(rule: IdentityRule, number: number, { row, column }: Binding): string {
  const name = number === 0 ? rule.id : `${rule.id}#${number + 1}`;
  return row === undefined || column === undefined ? name : `${name} ${meaningOf({ table: row.table, item: row.item.key, column: column.column.key })}`;
}
