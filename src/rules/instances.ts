import { CONDITIONS } from './catalogue/conditions';
import { bindingsOf } from './notation/instance';
import type { Binding, Tables } from './notation/instance';
import { parseLine } from './notation/parse';
import { referencesOf } from './notation/syntax';
import type { RuleLine } from './notation/syntax';
import type { IdentityRule } from './rule';

/** A line of a rule bound to one row and column. */
export interface RuleInstance {
  readonly line: RuleLine;
  readonly binding: Binding;
  /** The name of its verdict: rule, line, table, item and column. */
  readonly name: string;
}

/** Every instance of an identity in a book; a line of which a table is absent has none. */
export function instancesOf(rule: IdentityRule, tables: Tables): readonly RuleInstance[] {
  return rule.lines.flatMap((text, number) => {
    const line = parseLine(text, CONDITIONS);
    if (!referencesOf([...line.conditions, line.relation]).every(({ table }) => tables.has(table))) return [];
    return bindingsOf(line, tables).map((binding) => ({ line, binding, name: instanceName(rule, number, binding) }));
  });
}

/** @param number the line's place in its rule, from 0 */
export function instanceName(rule: IdentityRule, number: number, { row, column }: Binding): string {
  const name = number === 0 ? rule.id : `${rule.id}#${number + 1}`;
  return row === undefined || column === undefined ? name : `${name} ${row.table}[${row.item.key}].${column.column.key}`;
}
