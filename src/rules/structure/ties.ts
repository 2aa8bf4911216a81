import { amountIn } from '../../model';
import type { TableCode, Verdict } from '../../model';
import type { RuleInstance } from '../instances';
import { referencesOf } from '../notation/syntax';
import type { Relation } from '../notation/syntax';
import type { IdentityRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { holds, holdsMoney, isError } from './verdicts';

/** A relation that weighs figures of money of two tables or more against each other. */
export interface Tie {
  readonly tables: readonly TableCode[];
  readonly verdict: Verdict;
  readonly holds: boolean;
}

/** An identity of a rule between tables. */
type TyingVerdicts = RuleVerdicts & { readonly rule: IdentityRule };

function isTying(entry: RuleVerdicts): entry is TyingVerdicts {
  return 'lines' in entry.rule && entry.rule.together !== true && entry.rule.lines.some(({ tables }) => tables.length > 1);
}

/** How many ties of a book do not hold, without listing those that do. */
export function failingTies(judged: readonly RuleVerdicts[]): number {
  return judged.reduce((sum, entry) => (entry.failures.length > 0 && isTying(entry) ? sum + entry.failures.filter(isError).length : sum), 0);
}

/** Every tie of a book. */
export function tiesIn(judged: readonly RuleVerdicts[]): readonly Tie[] {
  return judged.filter(isTying).flatMap(({ instances, verdicts }) => instances.flatMap((instance, at) => tieOf(instance, verdicts[at]) ?? []));
}

function tieOf({ line: { relation } }: RuleInstance, verdict: Verdict | undefined): Tie | undefined {
  const tables = verdict === undefined ? [] : tablesOf(relation, verdict);
  if (verdict === undefined || tables.length < 2) return undefined;
  if (isError(verdict)) return { tables, verdict, holds: false };
  // What is to be looked at neither agrees nor differs.
  if (!holds(verdict.outcome)) return undefined;
  // What is only to be no more than another figure mostly is so by chance.
  return relation.relator === '=' || areEqual(verdict) ? { tables, verdict, holds: true } : undefined;
}

/**
 * The tables that show money in a relation; where it is only one, all that the relation reads, as the others have
 * nothing there or do not list the row. None where nothing is shown: zeros agree with zeros in any table.
 */
function tablesOf(relation: Relation, { cells }: Verdict): readonly TableCode[] {
  const shown = [...new Set(cells.filter(holdsMoney).map(({ table }) => table))];
  if (shown.length !== 1) return shown;
  return [...new Set(referencesOf([relation]).map(({ table }) => table))];
}

function areEqual({ cells }: Verdict): boolean {
  const [one, other, ...rest] = cells.map((cell) => amountIn(cell)?.fen);
  return one !== undefined && one === other && rest.length === 0;
}
