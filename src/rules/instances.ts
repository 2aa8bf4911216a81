import type { TableCode } from '../model';
import { CONDITIONS } from './catalogue/conditions';
import { evaluate } from './notation/evaluate';
import type { Evaluation } from './notation/evaluate';
import { bindingsOf } from './notation/instance-rows';
import type { Binding } from './notation/pick';
import { parseLine } from './notation/parse';
import { referencesOf } from './notation/syntax';
import type { RuleLine } from './notation/syntax';
import type { Tables } from './notation/tables';
import type { IdentityRule } from './rule';

/** A line of a rule bound to one row and column. */
export interface RuleInstance {
  readonly rule: IdentityRule;
  readonly line: RuleLine;
  readonly binding: Binding;
  /** The name of its verdict: rule, line, table, item and column. */
  readonly name: string;
}

/** A rule's line with the tables it needs. */
export interface CompiledLine {
  /** Its place in the rule, from 0. */
  readonly number: number;
  readonly line: RuleLine;
  readonly tables: readonly TableCode[];
}

const compiled = new WeakMap<IdentityRule, readonly CompiledLine[]>();

function linesOf(rule: IdentityRule): readonly CompiledLine[] {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const lines = rule.lines.map((text, number) => {
    const line = parseLine(text, CONDITIONS);
    const tables = referencesOf([...line.conditions, line.relation]).map(({ table }) => table);
    return { number, line, tables: [...new Set(tables)] };
  });
  compiled.set(rule, lines);
  return lines;
}

/** The lines of a rule for which a book has the tables. */
export function linesIn(rule: IdentityRule, tables: Tables): readonly CompiledLine[] {
  return linesOf(rule).filter((line) => line.tables.every((table) => tables.has(table)));
}

/** Every instance of an identity in a book; a line of which a table is absent has none. */
export function instancesOf(rule: IdentityRule, tables: Tables): readonly RuleInstance[] {
  return linesIn(rule, tables).flatMap((line) => bindingsOf(line.line, tables).map((binding) => instanceOf(rule, line, binding)));
}

/** One instance of a rule's line. */
export function instanceOf(rule: IdentityRule, { number, line }: CompiledLine, binding: Binding): RuleInstance {
  return { rule, line, binding, name: instanceName(rule, number, binding) };
}

/** Judges one instance by the amounts of these tables. */
export function judge({ rule, line, binding }: RuleInstance, tables: Tables): Evaluation {
  return evaluate(line, tables, binding, rule.weight);
}

/** @param number the line's place in its rule, from 0 */
function instanceName(rule: IdentityRule, number: number, { row, column }: Binding): string {
  const name = number === 0 ? rule.id : `${rule.id}#${number + 1}`;
  return row === undefined || column === undefined ? name : `${name} ${row.table}[${row.item.key}].${column.column.key}`;
}
