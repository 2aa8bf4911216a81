import { amountIn } from '../model';
import type { BoundCell, Verdict } from '../model';
import { ExactRelation } from './notation/exact-relation';
import { ALONE } from './notation/instance-rows';
import type { Tables } from './notation/tables';
import type { IdentityLine, IdentityRule } from './rule';
import { shownCells } from './structure/verdicts';

/**
 * Judges `… ≥ 0` over all cells that its lines pick as one instance: the signs of a table are one
 * statement about it. Cells that cannot be read have no sign and are left to M-11.
 * @param lines those of which the book has the tables
 */
export function signVerdict(rule: IdentityRule, lines: readonly IdentityLine[], tables: Tables): Verdict {
  const exact = lines.map(({ relation }) => new ExactRelation(relation, tables, ALONE));
  const picked = (): readonly BoundCell[] => exact.flatMap((relation) => relation.cells({}));
  const read = lines.flatMap((line) => line.tables.flatMap((table) => tables.get(table) ?? []));
  const common = { rule: rule.id, instance: rule.id };
  // Nearly every table is full and has no amount below zero, and then no cell need be looked at, nor thousands of them listed.
  if (!read.some(({ mayHaveGaps, mayBeNegative }) => mayHaveGaps || mayBeNegative) && exact.some((relation) => relation.readsAny({}))) {
    return listedLate({ ...common, outcome: { state: 'pass' } }, picked);
  }
  const cells = picked().filter((cell) => amountIn(cell) !== undefined);
  const negative = cells.filter((cell) => (amountIn(cell)?.fen ?? 0) < 0);
  if (cells.length === 0) return { ...common, cells, outcome: { state: 'not-evaluated', reason: 'unreadable', cells: [] } };
  if (negative.length === 0) return { ...common, cells, outcome: { state: 'pass' } };
  const finding = { code: 'negative', cells: shownCells(negative), formula: rule.title } as const;
  return { ...common, cells, outcome: { state: 'fail', severity: 'error', finding } };
}

/** A verdict whose cells are listed when they are first asked for. */
function listedLate(verdict: Omit<Verdict, 'cells'>, list: () => readonly BoundCell[]): Verdict {
  let cells: readonly BoundCell[] | undefined;
  return {
    ...verdict,
    get cells() {
      cells ??= list();
      return cells;
    },
  };
}
