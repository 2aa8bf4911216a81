import { amountIn, safeFen } from '../../model';
import type { BoundCell, CellRole, FindingCell, NotEvaluatedReason, Outcome, RelationFacts, Severity } from '../../model';
import { agreesUnrounded, gravityOfCopy, gravityOfExcess, gravityOfIdentity, gravityOfSum } from '../tolerance';
import type { Gravity, Printed } from '../tolerance';
import { compares } from './compares';
import { ExactLine } from './exact-line';
import { explain } from './explain';
import { sideOf } from './instance';
import type { Side, Term } from './instance';
import { DoesNotApply } from './pick';
import type { Binding } from './pick';
import type { Relation, RuleLine } from './syntax';
import type { Tables } from './tables';

/** How grave a rule's failures may become: E and R to 错误, W to 需核对, I only 提示. */
export type RuleWeight = 'E' | 'R' | 'W' | 'I';

/** The outcome of one instance and the cells it read. */
export interface Evaluation {
  readonly outcome: Outcome;
  readonly cells: readonly BoundCell[];
}

/** An amount and how it enters a relation written as `… = 0`. */
export interface Addend {
  readonly cell: BoundCell;
  readonly coefficient: number;
}

/**
 * Judges one instance of a line.
 * @param exact the same line in the same tables, where more of its instances are judged
 */
export function evaluate(line: RuleLine, tables: Tables, binding: Binding, weight: RuleWeight, exact = new ExactLine(line, tables)): Evaluation {
  const cells = exact.cells(binding);
  return cells === undefined ? weigh(line, tables, binding, weight) : { outcome: PASS, cells };
}

/** Judges an instance that does not hold to the last 分, or may not apply at all. */
export function weigh(line: RuleLine, tables: Tables, binding: Binding, weight: RuleWeight): Evaluation {
  const precondition = conditionsHold(line, tables, binding);
  if (precondition !== undefined) return precondition;
  const left = sideOf(line.relation.left, tables, binding);
  const right = sideOf(line.relation.right, tables, binding);
  if (left instanceof DoesNotApply) return notApplicable(left);
  if (right instanceof DoesNotApply) return notApplicable(right);
  const cells = cellsOf(left, right);
  const gap = gapIn(left, right);
  if (gap !== undefined) return { outcome: gap, cells };
  const shown = sidesInFen(left, right, printedOf);
  const gravity = gravityOf(line.relation, left, right, shown);
  const severity = severityOf(gravity, weight);
  if (severity === undefined || passesUnrounded(line.relation, left, right)) return { outcome: PASS, cells };
  return { outcome: { state: 'fail', severity, finding: factsOf(line, left, right, binding) }, cells };
}

/** Both sides of an instance with their numbers, whether or not they agree; undefined where there is nothing to weigh. */
export function bothSides(line: RuleLine, tables: Tables, binding: Binding): RelationFacts | undefined {
  const left = sideOf(line.relation.left, tables, binding);
  const right = sideOf(line.relation.right, tables, binding);
  if (left instanceof DoesNotApply || right instanceof DoesNotApply || gapIn(left, right) !== undefined) return undefined;
  return factsOf(line, left, right, binding);
}

function factsOf(line: RuleLine, left: Side, right: Side, binding: Binding): RelationFacts {
  const { relation } = line;
  return {
    code: 'relation',
    relation: relation.relator === '≡' ? '=' : relation.relator,
    ...sidesInFen(left, right, printedOf),
    step: Math.min(...[...left.terms, ...right.terms].map((term) => printedOf(term).step)),
    cells: findingCells(left, right, isCopy(relation, left, right)),
    formula: explain(line, left, right, binding),
  };
}

const PASS: Outcome = { state: 'pass' };

function cellsOf(left: Side, right: Side): readonly BoundCell[] {
  const cells: BoundCell[] = [];
  for (const { cell } of left.terms) if (cell !== undefined) cells.push(cell);
  for (const { cell } of right.terms) if (cell !== undefined) cells.push(cell);
  return cells;
}

/**
 * The figures of both sides as addends of `left - right`; undefined where there is nothing to
 * weigh, as the instance does not apply or its conditions cannot be told.
 */
export function addendsOf(line: RuleLine, tables: Tables, binding: Binding): readonly Addend[] | undefined {
  if (conditionsHold(line, tables, binding) !== undefined) return undefined;
  const left = sideOf(line.relation.left, tables, binding);
  const right = sideOf(line.relation.right, tables, binding);
  if (left instanceof DoesNotApply || right instanceof DoesNotApply) return undefined;
  const addends = (side: Side, factor: 1 | -1): readonly Addend[] =>
    side.terms.flatMap(({ cell, sign }) => (cell === undefined ? [] : [{ cell, coefficient: sign * factor }]));
  return [...addends(left, 1), ...addends(right, -1)];
}

function notApplicable({ reason }: DoesNotApply): Evaluation {
  return { outcome: { state: 'not-applicable', reason }, cells: [] };
}

/** Undefined where every condition holds; else the outcome that follows from the one that does not. */
function conditionsHold(line: RuleLine, tables: Tables, binding: Binding): Evaluation | undefined {
  return firstFailing(line.conditions, tables, binding);
}

/** Whether relations without rows of their own hold in a book; false too where that cannot be told. */
export function holdIn(relations: readonly Relation[], tables: Tables): boolean {
  return firstFailing(relations, tables, {}) === undefined;
}

function firstFailing(conditions: readonly Relation[], tables: Tables, binding: Binding): Evaluation | undefined {
  for (const condition of conditions) {
    const left = sideOf(condition.left, tables, binding);
    const right = sideOf(condition.right, tables, binding);
    if (left instanceof DoesNotApply) return notApplicable(left);
    if (right instanceof DoesNotApply) return notApplicable(right);
    const gap = gapIn(left, right);
    if (gap !== undefined) return { outcome: gap, cells: cellsOf(left, right) };
    const sides = sidesInFen(left, right, printedOf);
    if (!compares(condition.relator, sides.left - sides.right)) return { outcome: { state: 'not-applicable', reason: 'condition-false' }, cells: [] };
  }
  return undefined;
}

const GAPS: readonly NotEvaluatedReason[] = ['rows-absent', 'columns-absent', 'unreadable', 'blank'];

/** What stands in the way of judging: an absent row or column, an unreadable cell, a blank that is no zero. */
function gapIn(left: Side, right: Side): Outcome | undefined {
  // Nearly always there is none, and then nothing need be gathered.
  if (!left.terms.some(isGap) && !right.terms.some(isGap)) return undefined;
  const terms = [...left.terms, ...right.terms];
  const gaps = terms.map(gapOf);
  const reason = GAPS.find((candidate) => gaps.includes(candidate));
  if (reason === undefined) return undefined;
  const cells = terms.filter((_, index) => gaps[index] !== undefined).flatMap(({ cell }) => cell ?? []);
  return { state: 'not-evaluated', reason, cells };
}

function isGap({ cell }: Term): boolean {
  return cell === undefined || amountIn(cell) === undefined;
}

function gapOf({ missing, cell }: Term): NotEvaluatedReason | undefined {
  if (missing !== undefined || cell === undefined) return missing ?? 'rows-absent';
  if (amountIn(cell) !== undefined) return undefined;
  return cell.reading.kind === 'unreadable' ? 'unreadable' : 'blank';
}

function printedOf({ cell }: Term): Printed {
  const amount = cell === undefined ? undefined : amountIn(cell);
  return amount ?? NOTHING;
}

const NOTHING: Printed = { fen: 0, step: 1 };

/** The stored value where it is finer than the shown one. */
function unroundedOf(term: Term): Printed {
  const reading = term.cell?.reading;
  const raw = reading?.kind === 'amount' ? reading.raw : undefined;
  return raw ?? printedOf(term);
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

function sidesInFen(left: Side, right: Side, valueOf: (term: Term) => Printed): Sides {
  return { left: totalOf(left, valueOf), right: totalOf(right, valueOf) };
}

function totalOf({ terms }: Side, valueOf: (term: Term) => Printed): number {
  let total = 0;
  for (const term of terms) total += term.sign * valueOf(term).fen;
  return safeFen(total);
}

function isCopy({ relator }: Relation, left: Side, right: Side): boolean {
  return relator === '=' && left.single && right.single && !left.zero && !right.zero;
}

function gravityOf(relation: Relation, left: Side, right: Side, sides: Sides): Gravity {
  const difference = sides.left - sides.right;
  // Most equations hold to the last place, and then nothing need be weighed.
  if (difference === 0 && relation.relator !== '≠') return 'none';
  const exact = left.zero || right.zero;
  const printed = (): readonly Printed[] => [...left.terms, ...right.terms].map(printedOf);
  switch (relation.relator) {
    case '≠':
      return difference === 0 ? 'error' : 'none';
    case '≤':
      return exact ? (difference < 0 ? 'none' : 'error') : gravityOfExcess(difference, printed());
    case '≥':
      return exact ? (difference > 0 ? 'none' : 'error') : gravityOfExcess(-difference, printed());
    case '≡':
      return gravityOfIdentity(difference, sideAsPrinted(left), sideAsPrinted(right));
    case '=':
      if (exact) return 'error';
      return isCopy(relation, left, right)
        ? gravityOfCopy(difference, sideAsPrinted(left), sideAsPrinted(right))
        : gravityOfEquation(difference, left, right);
  }
}

function gravityOfEquation(difference: number, left: Side, right: Side): Gravity {
  if (left.single) return gravityOfSum(difference, sideAsPrinted(left), right.terms.map(printedOf));
  if (right.single) return gravityOfSum(difference, sideAsPrinted(right), left.terms.map(printedOf));
  return gravityOfSum(difference, undefined, [...left.terms, ...right.terms].map(printedOf));
}

function sideAsPrinted(side: Side): Printed {
  const [term] = side.terms;
  return term === undefined ? NOTHING : printedOf(term);
}

/**
 * Where every amount carries more digits than it shows, or shows every 分, the unrounded figures decide: if they
 * agree, the difference is one of display only.
 */
function passesUnrounded(relation: Relation, left: Side, right: Side): boolean {
  if (relation.relator !== '=' && relation.relator !== '≡') return false;
  const terms = [...left.terms, ...right.terms];
  const isUnrounded = ({ cell }: Term): boolean =>
    cell?.reading.kind === 'amount' &&
    (cell.reading.raw !== undefined || cell.reading.amount.fen === 0 || cell.reading.amount.step === 1);
  if (!terms.some(({ cell }) => cell?.reading.kind === 'amount' && cell.reading.raw !== undefined)) return false;
  if (!terms.every(isUnrounded)) return false;
  const sides = sidesInFen(left, right, unroundedOf);
  return agreesUnrounded(sides.left - sides.right, terms.length);
}

/** A rule's weight caps how grave its failures become; 尾差 stays 尾差. */
function severityOf(gravity: Gravity, weight: RuleWeight): Severity | undefined {
  if (gravity === 'none') return undefined;
  if (gravity === 'rounding') return 'rounding';
  if (weight === 'I') return 'info';
  return weight === 'W' ? 'review' : gravity;
}

function findingCells(left: Side, right: Side, copy: boolean): readonly FindingCell[] {
  const roles: { readonly left: CellRole; readonly right: CellRole } = copy
    ? { left: 'left', right: 'right' }
    : left.single
      ? { left: 'total', right: 'part' }
      : right.single
        ? { left: 'part', right: 'total' }
        : { left: 'left', right: 'right' };
  const inRole = (side: Side, role: CellRole): readonly FindingCell[] =>
    side.terms.flatMap(({ cell, sign }) => (cell === undefined ? [] : [{ cell, role, sign }]));
  return [...inRole(left, roles.left), ...inRole(right, roles.right)];
}
