import { decimalsOf, finestStep } from '../../../model';
import type { AuditFormulas, AuditPlaces, AuditValues, AuditWords } from '../../../model';
import { gravestOf } from '../evaluate';
import type { RuleWeight } from '../evaluate';
import { sideOf } from '../instance';
import type { Side } from '../instance';
import { DoesNotApply } from '../pick';
import type { Binding } from '../pick';
import type { Relation, RuleLine } from '../syntax';
import type { Tables } from '../tables';
import { blanksIn, otherTextIn, quoted, sumOf, unroundedFen } from './amounts';
import type { Place, Placing } from './place';
import { referenceTo } from './runs';
import { constant, numeral, weighingOf } from './weighing';
import type { Limit, Weighing } from './weighing';

/** Excel takes no longer formula. */
const LONGEST = 8192;
const NOT_AVAILABLE = '#N/A';

/** One instance of a line, ready to be written. */
export interface Written {
  readonly fenPerUnit: number;
  readonly formulas: (at: AuditPlaces) => AuditFormulas;
  /** What the formulas come to now; the verdict is the engine's to say. */
  readonly values: Omit<AuditValues, 'verdict'>;
}

interface PlacedSide {
  readonly side: Side;
  readonly places: readonly Place[];
}

/**
 * Writes one instance of a line as spreadsheet formulas: the third reader of the notation beside
 * the evaluator and the explainer.
 * @param placing where amounts stand and how they are written there
 * @param summedRoundings so many 分 want a look and no more, where roundings that sums carried on come to as much
 * @returns undefined where no formula can judge it: a row is absent, a date stands for an amount, or
 * it would be longer than Excel takes
 */
export function writeInstance(
  line: RuleLine,
  tables: Tables,
  binding: Binding,
  weight: RuleWeight,
  placing: Placing,
  words: AuditWords,
  summedRoundings?: number,
): Written | undefined {
  const left = placed(sideOf(line.relation.left, tables, binding), placing);
  const right = placed(sideOf(line.relation.right, tables, binding), placing);
  const first = left?.places[0] ?? right?.places[0];
  const conditions = line.conditions.map((condition) => holds(condition, tables, binding, placing));
  if (left === undefined || right === undefined || first === undefined) return undefined;
  if (conditions.some((condition) => condition === undefined)) return undefined;
  const { fenPerUnit } = first;
  const weighing = { ...weighingOf(line.relation, left, right, fenPerUnit), ...(summedRoundings === undefined ? {} : { review: constant(summedRoundings, fenPerUnit) }) };
  const formulas = (at: AuditPlaces): AuditFormulas => ({
    left: sideFormula(left, fenPerUnit),
    right: sideFormula(right, fenPerUnit),
    difference: differenceFormula(at, left, right, fenPerUnit),
    ...limitFormulas(weighing),
    verdict: verdictFormula(line.relation, left, right, weighing, weight, conditions.flatMap((condition) => condition ?? []), at, words, fenPerUnit),
  });
  const tried = formulas({ left: 'AA10000', right: 'AA10000', difference: 'AA10000', rounding: 'AA10000', review: 'AA10000' });
  if (Object.values(tried).some((formula: string) => formula.length > LONGEST)) return undefined;
  return { fenPerUnit, formulas, values: valuesOf(left, right, weighing, fenPerUnit) };
}

function placed(side: Side | DoesNotApply, placing: Placing): PlacedSide | undefined {
  if (side instanceof DoesNotApply) return undefined;
  const places = side.terms.flatMap(({ cell }) => (cell === undefined ? [] : [placing(cell)]));
  if (places.length < side.terms.length || places.some(({ manner }) => manner.kind === 'not-an-amount')) return undefined;
  return { side, places };
}

/** The places of a side that enter it with this sign. */
function signed({ side, places }: PlacedSide, sign: 1 | -1): readonly Place[] {
  return places.filter((_, index) => side.terms[index]?.sign === sign);
}

/** A single number stands as a plain reference; the difference rounds it to what is shown. */
function sideFormula(placedSide: PlacedSide, fenPerUnit: number): string {
  const { places } = placedSide;
  const [only] = places;
  if (only !== undefined && isPlain(placedSide, fenPerUnit)) {
    return referenceTo(only.sheet, { top: only.row, bottom: only.row, left: only.column, right: only.column });
  }
  return combined(placedSide, (same) => sumOf(same, fenPerUnit));
}

function isPlain({ side, places: [only, ...others] }: PlacedSide, fenPerUnit: number): boolean {
  return only?.manner.kind === 'number' && others.length === 0 && side.terms[0]?.sign === 1 && only.fenPerUnit === fenPerUnit;
}

function combined(placedSide: PlacedSide, sum: (places: readonly Place[]) => string): string {
  const added = signed(placedSide, 1);
  const taken = signed(placedSide, -1);
  if (taken.length === 0) return sum(added);
  return `${added.length === 0 ? '' : sum(added)}-(${sum(taken)})`;
}

/** The decimals to which a side is right: those of its finest amount. */
function sideDecimals({ places }: PlacedSide, fenPerUnit: number): number | undefined {
  return places.length === 0 ? undefined : decimalsOf(finestStep(places), fenPerUnit);
}

function differenceFormula(at: AuditPlaces, left: PlacedSide, right: PlacedSide, fenPerUnit: number): string {
  const decimals = [sideDecimals(left, fenPerUnit), sideDecimals(right, fenPerUnit)];
  const finest = Math.max(...decimals.flatMap((count) => count ?? []));
  return `ROUND(ROUND(${at.left},${decimals[0] ?? finest})-ROUND(${at.right},${decimals[1] ?? finest}),${finest})`;
}

function limitFormulas({ rounding, review }: Weighing): Pick<AuditFormulas, 'rounding' | 'review'> {
  return {
    ...(rounding === undefined ? {} : { rounding: rounding.formula }),
    ...(review === undefined ? {} : { review: review.formula }),
  };
}

/** A condition as formulas: whether it holds, and the places it reads. */
interface Holding {
  readonly test: string;
  readonly places: readonly Place[];
}

function holds(condition: Relation, tables: Tables, binding: Binding, placing: Placing): Holding | undefined {
  const left = placed(sideOf(condition.left, tables, binding), placing);
  const right = placed(sideOf(condition.right, tables, binding), placing);
  const first = left?.places[0] ?? right?.places[0];
  if (left === undefined || right === undefined || first === undefined) return undefined;
  const places = [...left.places, ...right.places];
  const { fenPerUnit } = first;
  const decimals = decimalsOf(finestStep(places), fenPerUnit);
  const [one, other] = [left, right].map((side) => combined(side, (same) => sumOf(same, fenPerUnit)));
  const difference = right.side.zero ? one : left.side.zero ? `0-(${other ?? ''})` : `(${one ?? ''})-(${other ?? ''})`;
  const relator = condition.relator === '≡' ? '=' : condition.relator;
  return { test: `ROUND(${difference ?? ''},${decimals})${SIGNS[relator]}0`, places };
}

const SIGNS = { '=': '=', '≤': '<=', '≥': '>=', '≠': '<>' } as const;

function verdictFormula(
  relation: Relation,
  left: PlacedSide,
  right: PlacedSide,
  weighing: Weighing,
  weight: RuleWeight,
  conditions: readonly Holding[],
  at: AuditPlaces,
  words: AuditWords,
  fenPerUnit: number,
): string {
  const places = [...left.places, ...right.places];
  const judged = guarded(`ISERROR(${at.difference})`, places, words, grade(relation, left, right, weighing, weight, at, words, fenPerUnit));
  if (conditions.length === 0) return judged;
  const tests = conditions.map(({ test }) => test);
  const all = tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`;
  return guarded(`ISERROR(${all})`, conditions.flatMap((condition) => condition.places), words, `IF(${all},${judged},${quoted(words.notApplicable)})`);
}

/** What is said where an amount cannot be read or is missing, and else the judgement. */
function guarded(isError: string, places: readonly Place[], words: AuditWords, judgement: string): string {
  const otherText = otherTextIn(places);
  const blanks = blanksIn(places);
  const unreadable = quoted(words.notEvaluated.unreadable);
  const unlessBlank = blanks === undefined ? judgement : `IF(${blanks}>0,${quoted(words.notEvaluated.blank)},${judgement})`;
  const unlessText = otherText === undefined ? unlessBlank : `IF(${otherText},${unreadable},${unlessBlank})`;
  return `IF(${isError},${unreadable},${unlessText})`;
}

/** The grades of tolerance.ts over whole 分, capped by the rule's weight. */
function grade(
  { relator }: Relation,
  left: PlacedSide,
  right: PlacedSide,
  { rounding, review, coarsest }: Weighing,
  weight: RuleWeight,
  at: AuditPlaces,
  words: AuditWords,
  fenPerUnit: number,
): string {
  const fen = `ROUND(${at.difference}*${fenPerUnit},0)`;
  const pass = quoted(words.pass);
  const gravest = gravestOf(weight);
  const worst = quoted(words.severity[gravest]);
  const forgiven = rounding === undefined ? '0' : `ROUND(${at.rounding}*${fenPerUnit},0)`;
  const wantsLook = quoted(words.severity[gravest === 'error' ? 'review' : gravest]);
  const beyond =
    review === undefined || wantsLook === worst ? worst : `IF(2*ABS(${fen})<=ROUND(${at.review}*${2 * fenPerUnit},0),${wantsLook},${worst})`;
  switch (relator) {
    case '≠':
      return `IF(${fen}<>0,${pass},${worst})`;
    case '≤':
      return `IF(${fen}<=${forgiven},${pass},${beyond})`;
    case '≥':
      return `IF(-${fen}<=${forgiven},${pass},${beyond})`;
    case '=':
    case '≡': {
      const graded = rounding === undefined ? beyond : `IF(ABS(${fen})<=${forgiven},${quoted(words.severity.rounding)},${beyond})`;
      return `IF(${noneTest(fen, coarsest, unroundedTest(left, right))},${pass},${graded})`;
    }
  }
}

function noneTest(fen: string, coarsest: string | undefined, unrounded: string | undefined): string {
  const tests = [`${fen}=0`, ...(coarsest === undefined ? [] : [`2*ABS(${fen})<=${coarsest}`]), ...(unrounded === undefined ? [] : [unrounded])];
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
}

/** Where every amount carries more digits than it shows, or shows every 分, the unrounded figures decide. */
function unroundedTest(left: PlacedSide, right: PlacedSide): string | undefined {
  const places = [...left.places, ...right.places];
  if (!places.some(({ unrounded }) => unrounded) || !places.every(({ exact }) => exact)) return undefined;
  return `ABS(${combined(left, unroundedFen)}-(${combined(right, unroundedFen)}))*2<=${places.length}`;
}

function valuesOf(left: PlacedSide, right: PlacedSide, { rounding, review }: Weighing, fenPerUnit: number): Omit<AuditValues, 'verdict'> {
  const [one, other] = [left, right].map((side) => (side.places.some(isUnreadable) ? undefined : totalFen(side)));
  const shown = (fen: number | undefined): string => (fen === undefined ? NOT_AVAILABLE : numeral(fen, fenPerUnit));
  const limit = ({ fen, reads }: Limit): string => shown(reads.some(isUnreadable) ? undefined : fen);
  return {
    left: shown(one),
    right: shown(other),
    difference: shown(one === undefined || other === undefined ? undefined : one - other),
    ...(rounding === undefined ? {} : { rounding: limit(rounding) }),
    ...(review === undefined ? {} : { review: limit(review) }),
  };
}

/** Undefined where 分 would be lost on the way. */
function totalFen({ side, places }: PlacedSide): number | undefined {
  if (places.reduce((size, { fen }) => size + Math.abs(fen), 0) > Number.MAX_SAFE_INTEGER) return undefined;
  return places.reduce((sum, { fen }, index) => sum + (side.terms[index]?.sign ?? 1) * fen, 0);
}

function isUnreadable({ manner }: Place): boolean {
  return manner.kind === 'unreadable';
}
