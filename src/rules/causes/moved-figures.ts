import { tableOf } from '../../model';
import type { Amount, Book, BoundCell, Table } from '../../model';
import { worth } from './assessment';
import { carriedIn } from './carried-figures';
import { sureness } from './explanation';
import type { Explanation } from './explanation';
import type { GroupAssessor } from './group-assessment';
import { lostFigures } from './lost-figures';
import type { Move } from './moves';
import { movesIn } from './moves';
import { stripsOf } from './strips';
import type { Judged } from './judged';
import { unitSlipsIn } from './unit-slips';
import { wrongColumnsIn } from './wrong-columns';

/** Fewer contradictions than these never tell a move from a single wrong figure. */
const FEWEST_EXPLAINED = 2;

/** A long run that explains little is made up: each figure of 13 stands in two sums, of which a move may explain one. */
const PLACES_PER_CONTRADICTION = 2;

/** How many of the moves that explain something are weighed against single cells, best first. */
const MOST_WEIGHED = 16;

/** Two figures put back beside one that is lost are as well two wrong ones: a 类 and its only 款 are alike by rights. */
const FEWEST_BESIDE_LOST = 3;

interface ExplainingMove extends Move {
  readonly explained: readonly Judged[];
  /** Whether something that holds would fail. */
  readonly breaks: boolean;
}

interface TriedMove extends ExplainingMove {
  /** How many it explains, less what equations alone told. */
  readonly gain: number;
}

/**
 * Finds figures that moved together, as rows exchanged or a run pasted one place off, which no search of single cells
 * can: while one of them alone is put right, others still contradict it. A move is taken where it breaks nothing and
 * explains more than any single cell does. Its figures stand in the trial from then on.
 * @returns one cause for each move, with all its cells
 */
export function movedFigures(book: Book, assessor: GroupAssessor): readonly Explanation[] {
  const found: Explanation[] = [];
  while (assessor.contradictions.size >= FEWEST_EXPLAINED && !assessor.isExhausted && !isAllExplainedSingly(assessor)) {
    const tried = triedMoves(book, assessor);
    const best = bestMove(tried, assessor);
    if (best === undefined) break;
    found.push(causeFrom(best, tried, bestSingle(best.explained, assessor)));
    assessor.accept(best.figures, best.explained);
  }
  return found;
}

/** Whether one cell explains all that is left, so that no move explains more. */
function isAllExplainedSingly(assessor: GroupAssessor): boolean {
  const all = assessor.contradictions;
  const [first] = all;
  return [...new Set(first?.cells)].some((cell) => {
    if (assessor.contradictionsOf(cell).length < all.size) return false;
    const assessment = assessor.assess(cell);
    return assessment !== undefined && worth(assessment) >= all.size;
  });
}

/** The first that explains more than any single cell, and that single cells would not come to as well. */
function bestMove(tried: readonly TriedMove[], assessor: GroupAssessor): TriedMove | undefined {
  const leftToSingles: TriedMove[] = [];
  for (const move of tried) {
    if (leftToSingles.some((other) => sharesCell(other, move) || sharesInstance(other, move))) continue;
    if (isFoundSingly(move, assessor)) leftToSingles.push(move);
    else if (move.gain > bestSingle(move.explained, assessor)) return move;
  }
  return undefined;
}

/** Whether they are figures of one column each of which alone, without the others, is asked what the move puts there, more than any cell beside the move: such causes are joined. Those of a column in 元 are not. */
function isFoundSingly({ figures, kind }: Move, assessor: GroupAssessor): boolean {
  if (kind === 'yuan-for-wan') return false;
  if (new Set(figures.map(({ cell }) => cell.ref.column)).size > 1) return false;
  const cells = new Set(figures.map(({ cell }) => cell));
  return figures.every(({ cell, value }) => {
    const alone = assessor.assess(cell);
    return alone?.value.fen === value.fen && worth(alone) > bestSingle(alone.explained, assessor, cells);
  });
}

/** What explains most first; of such a table's exchanged columns last, and what changes least before. */
function triedMoves(book: Book, assessor: GroupAssessor): readonly TriedMove[] {
  return explainingMoves(book, assessor).sort(byExplained).slice(0, MOST_WEIGHED).flatMap((move) => attempts(move, assessor)).sort(byExplained);
}

/** Every move that explains something; of those that break what holds only such as equations may still mend. */
function explainingMoves(book: Book, assessor: GroupAssessor): ExplainingMove[] {
  const suspects = new Set<BoundCell>();
  for (const instance of assessor.contradictions) for (const cell of instance.cells) suspects.add(cell);
  const longest = assessor.contradictions.size * PLACES_PER_CONTRADICTION;
  const found: ExplainingMove[] = [];
  for (const code of new Set([...suspects].map((cell) => cell.table))) {
    const table = tableOf(book, code);
    if (table === undefined) continue;
    for (const move of movesOf(table, assessor, (cell) => suspects.has(cell), longest)) {
      if (assessor.hasTriedEnoughTogether) return found;
      const { explained, agreeing, worse, breaks } = assessor.assessTogether(move.figures, fewestFor(move));
      if (agreeing - worse >= fewestFor(move) && (!breaks || move.lost.length > 0)) found.push({ ...move, explained, breaks });
    }
  }
  return found;
}

function* movesOf(table: Table, assessor: GroupAssessor, isSuspect: (cell: BoundCell) => boolean, longest: number): Iterable<Move> {
  const figureIn = (cell: BoundCell): Amount | undefined => assessor.figureIn(cell);
  yield* unitSlipsIn(table, figureIn);
  yield* carriedIn(table, assessor);
  for (const strip of stripsOf(table, figureIn)) yield* movesIn(strip, isSuspect, longest);
  // Last: of two figures exchanged as well, one is said to stand in the other's place.
  yield* wrongColumnsIn(table, assessor);
}

function fewestFor({ places }: Move): number {
  return Math.max(FEWEST_EXPLAINED, places / PLACES_PER_CONTRADICTION);
}

/** The move as it is, and with what equations tell of the figures that it pasted over, where that breaks nothing. */
function attempts(move: ExplainingMove, assessor: GroupAssessor): readonly TriedMove[] {
  const isSure = !move.breaks && (move.lost.length === 0 || move.figures.length >= FEWEST_BESIDE_LOST);
  const bare = isSure ? [{ ...move, gain: move.explained.length }] : [];
  const told = lostFigures(move, assessor);
  if (told.length === 0) return bare;
  const figures = [...move.figures, ...told];
  const { explained, agreeing, worse, breaks } = assessor.assessTogether(figures, fewestFor(move));
  const gain = explained.length - told.length;
  return breaks || agreeing - worse - told.length < fewestFor(move) ? bare : [...bare, { ...move, figures, explained, gain }];
}

function byExplained(one: ExplainingMove, other: ExplainingMove): number {
  return other.explained.length - one.explained.length || lastness(one) - lastness(other) || one.figures.length - other.figures.length;
}

function lastness({ isOfColumns }: Move): number {
  return isOfColumns ? 1 : 0;
}

/**
 * What the best single cell is worth among those that these contradictions read. What few read cannot be worth more.
 * @param except cells that do not count
 */
function bestSingle(explained: readonly Judged[], assessor: GroupAssessor, except: ReadonlySet<BoundCell> = new Set()): number {
  const cells = [...new Set(explained.flatMap((instance) => instance.cells))]
    .filter((cell) => !except.has(cell))
    .map((cell) => ({ cell, atMost: assessor.contradictionsOf(cell).length }))
    .sort((one, other) => other.atMost - one.atMost);
  let best = 0;
  for (const { cell, atMost } of cells) {
    if (atMost <= best) break;
    const assessment = assessor.assess(cell);
    if (assessment?.explained.some((instance) => explained.includes(instance)) === true) best = Math.max(best, worth(assessment));
  }
  return best;
}

/** @param single what the best single cell is worth instead */
function causeFrom(best: TriedMove, tried: readonly TriedMove[], single: number): Explanation {
  const rivals = tried.filter((other) => !sharesCell(other, best) && sharesInstance(other, best));
  const equals = rivals.filter(({ explained }) => explained.length >= best.explained.length);
  const alternatives = [...new Set(equals.flatMap(({ figures: [first] }) => first?.cell ?? []))];
  const [first, ...rest] = best.figures;
  if (first === undefined) throw new RangeError('a move without figures explains nothing');
  const lead = best.explained.length - Math.max(single, ...rivals.map(({ explained }) => explained.length));
  return {
    cell: first.cell,
    alternatives,
    kind: best.kind,
    suggested: first.value,
    confidence: sureness(lead, alternatives.length),
    instances: best.explained.map(({ instance }) => instance),
    block: rest.map(({ cell }) => cell),
  };
}

function sharesCell(one: Move, other: Move): boolean {
  return one.figures.some(({ cell }) => other.figures.some((figure) => figure.cell === cell));
}

function sharesInstance(one: ExplainingMove, other: ExplainingMove): boolean {
  return one.explained.some((instance) => other.explained.includes(instance));
}
