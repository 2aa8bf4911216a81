import { numeralOf, tableOf } from '../../model';
import type { Book, BoundCell, Cause, SlipKind } from '../../model';
import { MOST_TAIL, worth } from './assessment';
import type { Assessment, Assessor } from './assessment';
import { joinedBlocks } from './blocks';
import { sureness } from './explanation';
import type { Explanation } from './explanation';
import { GroupAssessor } from './group-assessment';
import { movedFigures } from './moved-figures';
import { copiedFrom } from './neighbours';
import { numbersAsText } from './numbers-as-text';
import { missingFigures, unreadableCauses } from './without-figure';
import { slipOf } from './slip';
import type { Judged } from './judged';
import type { Trial } from './trial';

/**
 * Finds what explains the contradictions: again and again the cell and the value that make most
 * of the failing rules hold and fewest of the holding ones fail, until nothing is left to
 * explain. Several cells that explain as much are all named.
 * @param judged every instance that weighs figures against each other
 * @param trial where values are tried; `judged` answer according to it
 * @param unsigned the cells that a sign check says are not negative
 * @returns the causes, most probable first
 */
export function causesOf(book: Book, judged: readonly Judged[], trial: Trial, unsigned: ReadonlySet<BoundCell>): readonly Cause[] {
  const assessor = new GroupAssessor(trial, judged, unsigned);
  const unread = [...unreadableCauses(book, assessor), ...missingFigures(book, assessor)];
  const moved = [...numbersAsText(book, assessor), ...movedFigures(book, assessor)];
  const joined = [...moved, ...joinedBlocks(book, [...unread, ...singleFigures(book, assessor)])];
  return [...joined].sort((one, other) => other.confidence - one.confidence).map((cause, index) => ({ ...withoutGuess(cause), id: `c${index + 1}` }));
}

/** Single figures, the one that explains most first, each once: one that would have to hold two values explains no more by the second. */
function singleFigures(book: Book, assessor: Assessor): readonly Explanation[] {
  const known = new Map<BoundCell, Assessment | undefined>();
  const kinds = new WeakMap<Assessment, SlipKind>();
  const causes: Explanation[] = [];
  const named = new Set<BoundCell>();
  while (assessor.contradictions.size > 0) {
    const candidates = candidatesIn(book, assessor, known).filter(({ cell }) => !named.has(cell));
    const [best, ...equals] = leading(book, candidates, kinds);
    if (best === undefined) break;
    causes.push(causeFrom(best, equals, candidates));
    named.add(best.cell);
    assessor.accept([best], best.explained);
    for (const instance of assessor.readersOf(best.cell)) for (const cell of instance.cells) known.delete(cell);
  }
  return causes;
}

/** A change that makes as many relations fail as hold is none to suggest: only that these figures contradict each other is known. */
function withoutGuess(explanation: Explanation): Explanation {
  if (explanation.confidence > 0) return explanation;
  const { suggested: _suggested, ...cause } = explanation;
  return { ...cause, kind: 'unknown' };
}

/** Every cell of a failing equation that some value of its own would explain; none once too much was tried. */
function candidatesIn(book: Book, assessor: Assessor, known: Map<BoundCell, Assessment | undefined>): readonly Assessment[] {
  const cells = new Set<BoundCell>();
  for (const instance of assessor.contradictions) for (const cell of instance.cells) cells.add(cell);
  const found: Assessment[] = [];
  for (const cell of cells) {
    if (assessor.isExhausted) return [];
    if (!known.has(cell)) known.set(cell, likeliest(book, assessor, cell));
    const assessment = known.get(cell);
    if (assessment !== undefined) found.push(assessment);
  }
  return found;
}

/** Of the values that would explain as much in a cell the first that people mistype so, else the one that is asked most. */
function likeliest(book: Book, assessor: Assessor, cell: BoundCell): Assessment | undefined {
  const assessments = assessor.assessments(cell).map((assessment) => likelier(book, assessor, assessment));
  return assessments.find((assessment) => slipInDigits(book, assessment) !== 'unknown') ?? assessments[0];
}

/** What a sum may be off by rights, in last places, nearest first. */
const TAILS = Array.from({ length: MOST_TAIL }, (_, index) => [index + 1, -index - 1]).flat();

/**
 * Where a sum has a 尾差, the value that makes it hold to the last place is not the right one. If nothing that people do
 * leads from the right to the written figure, but something does from a value a few last places beside it, and that
 * explains as much, it is taken to be that. So is nothing, where less than nothing is asked of what has no sign.
 */
function likelier(book: Book, assessor: Assessor, assessment: Assessment): Assessment {
  if (!mayHaveTail(assessment) || slipInDigits(book, assessment) !== 'unknown') return assessment;
  const { cell, written, value } = assessment;
  for (const tail of TAILS) {
    const beside = { ...assessment, value: { ...value, fen: value.fen + tail * written.step } };
    const isNothing = beside.value.fen === 0 && value.fen < 0 && assessor.isUnsigned(cell);
    if (!isNothing && slipInDigits(book, beside) === 'unknown') continue;
    const tried = assessor.assessed(cell, written, beside.value);
    if (worth(tried) >= worth(assessment)) return { ...tried, exact: assessment.exact };
  }
  return assessment;
}

/** A figure copied from another has no 尾差, nor is it a 尾差 that two equations agree on. */
function mayHaveTail({ explained, exact }: Assessment): boolean {
  return exact <= 1 && explained.every(({ cells }) => cells.length > 2);
}

interface Ranked extends Assessment {
  readonly kind: SlipKind;
}

/** Those that are worth most, best first: what breaks least, to the last place, by a slip that people make, with the smallest change. */
function leading(book: Book, candidates: readonly Assessment[], kinds: WeakMap<Assessment, SlipKind>): readonly Ranked[] {
  const most = Math.max(...candidates.map(worth));
  return candidates
    .filter((assessment) => worth(assessment) === most)
    .map((assessment): Ranked => {
      const kind = kinds.get(assessment) ?? slipKind(book, assessment);
      kinds.set(assessment, kind);
      return { ...assessment, kind };
    })
    .sort(
      (one, other) =>
        one.broken - other.broken || other.exact - one.exact || rankOf(one.kind) - rankOf(other.kind) || changeOf(one) - changeOf(other),
    );
}

/** A slip that people make comes before a change that nothing explains. */
function rankOf(kind: SlipKind): number {
  return kind === 'unknown' ? 1 : 0;
}

function slipKind(book: Book, assessment: Assessment): SlipKind {
  const slip = slipInDigits(book, assessment);
  return slip === 'unknown' ? (copiedFrom(book, assessment.cell, assessment.written) ?? slip) : slip;
}

function slipInDigits(book: Book, { cell, written, value }: Assessment): SlipKind {
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  return slipOf(numeralOf(written, unit), numeralOf({ ...value, step: written.step }, unit));
}

function changeOf({ written, value }: Assessment): number {
  return Math.abs(value.fen - written.fen);
}

/** @param equals what is worth as much, best first */
function causeFrom(best: Ranked, equals: readonly Assessment[], candidates: readonly Assessment[]): Explanation {
  const alternatives = equals.filter((other) => sharesInstance(other, best)).map(({ cell }) => cell);
  return {
    cell: best.cell,
    alternatives,
    kind: best.kind,
    suggested: best.value,
    confidence: alternatives.length > 0 ? sharedConfidence(best, alternatives.length) : confidenceOf(best, candidates),
    instances: best.explained.map(({ instance }) => instance),
    block: [],
  };
}

/** Slips that hardly any two figures that differ by chance look like, as they do where one digit is another. */
const TELLING: ReadonlySet<SlipKind> = new Set(['digits-swapped', 'digit-lost', 'digit-added', 'decimal-shift', 'yuan-for-wan', 'sign']);

/** Nothing speaks for a value that breaks as much as it explains, however many cells it would do for, but that it was mistyped so. */
function sharedConfidence(best: Ranked, others: number): number {
  return worth(best) > 0 || (worth(best) === 0 && TELLING.has(best.kind)) ? sureness(0, others) : 0;
}

function sharesInstance(one: Assessment, other: Assessment): boolean {
  return one.explained.some((instance) => other.explained.includes(instance));
}

/** How far the best stands before the next, as a figure between 0 and 1. */
function confidenceOf(best: Assessment, candidates: readonly Assessment[]): number {
  const rivals = candidates.filter((other) => other.cell !== best.cell && sharesInstance(other, best));
  // What breaks more than it explains leads nobody.
  const lead = Math.max(0, worth(best) - Math.max(0, ...rivals.map(worth)));
  const sure = sureness(lead, 0);
  return best.broken > 0 ? Math.floor(sure * 50) / 100 : sure;
}
