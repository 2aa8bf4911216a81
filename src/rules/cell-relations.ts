import type { BoundCell, CellRelation, Verdict } from '../model';
import type { RuleInstance } from './instances';
import { bothSides } from './notation/evaluate';
import type { Tables } from './notation/tables';
import type { Rule } from './rule';

/**
 * Every relation that reads a cell, those that do not hold first, then those that could not be
 * judged; in the order of the rules within each. What does not apply reads nothing.
 */
export function relationsOf(
  cell: BoundCell,
  verdicts: readonly Verdict[],
  rules: readonly Rule[],
  instances: ReadonlyMap<string, RuleInstance>,
  tables: Tables,
): readonly CellRelation[] {
  const cards = new Map(rules.map((rule) => [rule.id, rule]));
  const relations = verdicts.flatMap(({ rule, instance, outcome, cells }): readonly CellRelation[] => {
    const card = cards.get(rule);
    if (card === undefined || !cells.includes(cell)) return [];
    const { title, kind } = card;
    const sides = sidesOf(instances.get(instance), outcome, tables);
    return [{ rule, title, kind, instance, outcome, ...(sides === undefined ? {} : { sides }) }];
  });
  return (['fail', 'not-evaluated', 'pass'] as const).flatMap((state) => relations.filter(({ outcome }) => outcome.state === state));
}

function sidesOf(instance: RuleInstance | undefined, outcome: Verdict['outcome'], tables: Tables): CellRelation['sides'] {
  if (outcome.state === 'fail' && outcome.finding.code === 'relation') return outcome.finding;
  return instance === undefined ? undefined : bothSides(instance.line, tables, instance.binding);
}
