import type { Book, RuleKind, TableCode, Verdict } from '../model';
import { CONDITIONS } from './catalogue/conditions';
import type { RuleWeight } from './notation/evaluate';
import { parseLine } from './notation/parse';
import { referencesOf } from './notation/syntax';
import type { RuleLine } from './notation/syntax';
import type { RuleVerdicts } from './rule-verdicts';

/** What every rule says of itself. */
interface RuleCard {
  /** Stable, such as F-102. */
  readonly id: string;
  readonly kind: RuleKind;
  /** E 错误, R graded by the tolerance, W 需核对, I 提示. */
  readonly weight: RuleWeight;
  /** What must hold, in a few words for the user. */
  readonly title: string;
  /** The regulation that says so, or 'derived' from the accounting identity. */
  readonly basis: string;
}

/** A line of a rule. */
export interface IdentityLine extends RuleLine {
  /** Its place in the rule, from 0. */
  readonly number: number;
  /** The tables without which it says nothing. */
  readonly tables: readonly TableCode[];
}

/** A rule whose lines are in the notation. */
export interface IdentityRule extends RuleCard {
  readonly lines: readonly IdentityLine[];
  /** All instances count as one (the sign checks of a table). */
  readonly together?: boolean;
}

/** One message for what would otherwise be many. */
export interface Overview {
  /** Verdicts of the rule's own, beside those of its check. */
  readonly verdicts: readonly Verdict[];
  /** Whether a failure follows from what the rule says, and need not be said again. */
  readonly speaksFor: (failure: Verdict) => boolean;
}

/** Nothing to say, nothing to speak for. */
export const NO_OVERVIEW: Overview = { verdicts: [], speaksFor: () => false };

/** A rule that needs code of its own. */
export interface StructureRule extends RuleCard {
  /** What the rule looks at, in words, where there is no line to show. */
  readonly statement: string;
  readonly check: (book: Book) => readonly Verdict[];
  /** What it says once it sees what all rules came to, and for which of their failures it speaks from then on. */
  readonly overview?: (book: Book, judged: readonly RuleVerdicts[]) => Overview;
  /** The tables whose amounts it looks at, if not at all: an edit in another table changes nothing of what it says. */
  readonly reads?: readonly TableCode[];
  /** What is said once all rules have been judged, by what failed. */
  readonly afterwards?: (book: Book, failures: readonly Verdict[]) => readonly Verdict[];
}

export type Rule = IdentityRule | StructureRule;

/** Most identities follow from the tables' own construction; no published list of them was found. */
export const DERIVED = 'derived';

/** A department made the rule itself. */
export const OWN = 'own';

/**
 * One identity in one call: id, kind, weight, title and lines in the notation, which are read here and then never again.
 * @throws GoujiError RULE_SYNTAX
 */
export function identity(id: string, kind: RuleKind, weight: RuleWeight, title: string, ...lines: readonly string[]): IdentityRule {
  return { id, kind, weight, title, lines: lines.map(lineOf), basis: DERIVED };
}

function lineOf(text: string, number: number): IdentityLine {
  const line = parseLine(text, CONDITIONS);
  const tables = referencesOf([...line.conditions, line.relation]).map(({ table }) => table);
  return { ...line, number, tables: [...new Set(tables)] };
}

/** A sign check: every line's instances count as one. */
export function signCheck(id: string, title: string, ...lines: readonly string[]): IdentityRule {
  return { ...identity(id, '逻', 'E', title, ...lines), together: true };
}
