import { amountIn } from '../model';
import type { Verdict } from '../model';
import { ExactRelation } from './notation/exact-relation';
import { ALONE } from './notation/instance-rows';
import type { Tables } from './notation/tables';
import type { IdentityLine, IdentityRule } from './rule';
import { subjects } from './structure/verdicts';

/**
 * Judges `… ≥ 0` over all cells that its lines pick as one instance: the signs of a table are one
 * statement about it. Cells that cannot be read have no sign and are left to M-11.
 * @param lines those of which the book has the tables
 */
export function signVerdict(rule: IdentityRule, lines: readonly IdentityLine[], tables: Tables): Verdict {
  const picked = lines.flatMap(({ relation }) => new ExactRelation(relation, tables, ALONE).cells({}));
  const read = lines.flatMap((line) => line.tables.flatMap((table) => tables.get(table) ?? []));
  // Nearly every table is full and has no amount below zero, and then no cell need be looked at.
  const cells = read.some(({ mayHaveGaps }) => mayHaveGaps) ? picked.filter((cell) => amountIn(cell) !== undefined) : picked;
  const negative = read.some(({ mayBeNegative }) => mayBeNegative) ? cells.filter((cell) => (amountIn(cell)?.fen ?? 0) < 0) : [];
  const common = { rule: rule.id, instance: rule.id, cells };
  if (cells.length === 0) return { ...common, outcome: { state: 'not-evaluated', reason: 'unreadable', cells: [] } };
  if (negative.length === 0) return { ...common, outcome: { state: 'pass' } };
  const finding = { code: 'negative', cells: subjects(negative), formula: rule.title } as const;
  return { ...common, outcome: { state: 'fail', severity: 'error', finding } };
}
