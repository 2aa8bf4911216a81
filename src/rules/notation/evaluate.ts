import { finestStep } from '../../model';
import type { BoundCell, CellRole, EmptySide, FindingCell, Outcome, RelationFacts, Severity } from '../../model';
import type { Gravity } from '../tolerance';
import { compares } from './compares';
import { ExactLine } from './exact-line';
import { explain } from './explain';
import { figuresOf, printedTotal } from './figures';
import type { Figures } from './figures';
import { gapIn } from './gaps';
import { gravityOf, isCopy } from './gravity';
import { cellsIn, sideOf } from './instance';
import type { Side } from './instance';
import { DoesNotApply } from './pick';
import type { Binding } from './pick';
import type { Operand, Relation, RuleLine } from './syntax';
import type { Tables } from './tables';

/** How grave a rule's failures may become: E and R to 错误, W to 需核对, I only 提示. */
export type RuleWeight = 'E' | 'R' | 'W' | 'I';

/** What a rule's failures become at worst. */
export function gravestOf(weight: RuleWeight): Severity {
  return ({ E: 'error', R: 'error', W: 'review', I: 'info' } as const)[weight];
}

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

/** Judges one instance of a line. */
export function evaluate(line: RuleLine, tables: Tables, binding: Binding, weight: RuleWeight): Evaluation {
  const exact = new ExactLine(line, tables, [{ row: binding.row, columns: [binding.column] }]);
  return exact.look(0) === 'holds' ? holdsExactly(exact.cells(0)) : weigh(line, tables, binding, weight);
}

/** What is said of an instance that holds to the last 分. */
export function holdsExactly(cells: readonly BoundCell[]): Evaluation {
  return { outcome: PASS, cells };
}

/** Judges an instance that does not hold to the last 分, or may not apply at all. */
export function weigh(line: RuleLine, tables: Tables, binding: Binding, weight: RuleWeight): Evaluation {
  const unmet = unmetCondition(line, tables, binding);
  if (unmet !== undefined) return unmet;
  const [left, right] = sidesOf(line.relation, tables, binding);
  if (left instanceof DoesNotApply) return notApplicable(left);
  if (right instanceof DoesNotApply) return notApplicable(right);
  const cells = [...cellsIn(left), ...cellsIn(right)];
  const gap = gapIn(left, right);
  if (gap !== undefined) return { outcome: gap, cells };
  const severity = severityOf(gravityOf(line.relation, figuresOf(left), figuresOf(right)), weight);
  return { outcome: severity === undefined ? PASS : { state: 'fail', severity, finding: factsOf(line, left, right, binding) }, cells };
}

/** Both sides of an instance with their numbers, whether or not they agree; undefined where there is nothing to weigh. */
export function bothSides(line: RuleLine, tables: Tables, binding: Binding): RelationFacts | undefined {
  const [left, right] = sidesOf(line.relation, tables, binding);
  if (left instanceof DoesNotApply || right instanceof DoesNotApply || gapIn(left, right) !== undefined) return undefined;
  return factsOf(line, left, right, binding);
}

/**
 * The figures of both sides as addends of `left - right`; undefined where there is nothing to
 * weigh, as the instance does not apply or its conditions cannot be told.
 */
export function addendsOf(line: RuleLine, tables: Tables, binding: Binding): readonly Addend[] | undefined {
  if (unmetCondition(line, tables, binding) !== undefined) return undefined;
  const [left, right] = sidesOf(line.relation, tables, binding);
  if (left instanceof DoesNotApply || right instanceof DoesNotApply) return undefined;
  // What such a row holds, nobody can tell, and the others' figures alone are no equation.
  if ([...left.terms, ...right.terms].some(({ reference, missing }) => reference.rows.optional && missing === 'rows-absent')) return undefined;
  const addends = ({ terms }: Side, factor: 1 | -1): readonly Addend[] =>
    terms.flatMap(({ cell, sign }) => (cell === undefined ? [] : [{ cell, coefficient: sign * factor }]));
  return [...addends(left, 1), ...addends(right, -1)];
}

const PASS: Outcome = { state: 'pass' };

function sidesOf({ left, right }: Relation, tables: Tables, binding: Binding): readonly [left: Side | DoesNotApply, right: Side | DoesNotApply] {
  return [sideOf(left, tables, binding), sideOf(right, tables, binding)];
}

function notApplicable({ reason }: DoesNotApply): Evaluation {
  return { outcome: { state: 'not-applicable', reason }, cells: [] };
}

/** Undefined where every condition holds; else the outcome that follows from the first that does not. */
function unmetCondition({ conditions }: RuleLine, tables: Tables, binding: Binding): Evaluation | undefined {
  for (const condition of conditions) {
    const [left, right] = sidesOf(condition, tables, binding);
    if (left instanceof DoesNotApply) return notApplicable(left);
    if (right instanceof DoesNotApply) return notApplicable(right);
    const gap = gapIn(left, right);
    if (gap !== undefined) return { outcome: gap, cells: [...cellsIn(left), ...cellsIn(right)] };
    const difference = printedTotal(figuresOf(left)) - printedTotal(figuresOf(right));
    if (!compares(condition.relator, difference)) return { outcome: { state: 'not-applicable', reason: 'condition-false' }, cells: [] };
  }
  return undefined;
}

function factsOf(line: RuleLine, leftSide: Side, rightSide: Side, binding: Binding): RelationFacts {
  const { relation } = line;
  const [left, right] = [figuresOf(leftSide), figuresOf(rightSide)];
  const nothing = emptySide('right', rightSide, relation.right) ?? emptySide('left', leftSide, relation.left);
  return {
    code: 'relation',
    relation: relation.relator === '≡' ? '=' : relation.relator,
    left: printedTotal(left),
    right: printedTotal(right),
    step: finestStep([...left.figures, ...right.figures].map(({ printed }) => printed)),
    cells: findingCells(relation, left, right),
    ...(nothing === undefined ? {} : { nothing }),
    formula: explain(line, leftSide, rightSide, binding),
  };
}

function emptySide(side: EmptySide['side'], { terms, zero }: Side, operands: readonly Operand[]): EmptySide | undefined {
  if (terms.length > 0) return undefined;
  return zero ? { side, why: 'rule' } : { side, why: 'unlisted', tables: [...new Set(operands.flatMap((operand) => (operand.kind === 'zero' ? [] : operand.table)))] };
}

/** A rule's weight caps how grave its failures become; 尾差 stays 尾差. */
function severityOf(gravity: Gravity, weight: RuleWeight): Severity | undefined {
  if (gravity === 'none') return undefined;
  if (gravity === 'rounding') return 'rounding';
  const gravest = gravestOf(weight);
  return gravest === 'error' ? gravity : gravest;
}

function findingCells(relation: Relation, left: Figures, right: Figures): readonly FindingCell[] {
  const [leftRole, rightRole] = rolesIn(relation, left, right);
  const inRole = ({ figures }: Figures, role: CellRole): readonly FindingCell[] => figures.map(({ cell, sign }) => ({ cell, role, sign }));
  return [...inRole(left, leftRole), ...inRole(right, rightRole)];
}

function rolesIn(relation: Relation, left: Figures, right: Figures): readonly [left: CellRole, right: CellRole] {
  if (isCopy(relation, left, right)) return ['left', 'right'];
  if (left.single) return ['total', 'part'];
  return right.single ? ['part', 'total'] : ['left', 'right'];
}
