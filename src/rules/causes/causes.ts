import { numeralOf, tableOf } from '../../model';
import type { Amount, Book, BoundCell, Cause, SlipKind } from '../../model';
import { Assessor, worth } from './assessment';
import type { Assessment } from './assessment';
import { joinedBlocks } from './blocks';
import { copiedFrom } from './neighbours';
import { missingFigures, unreadableCauses } from './without-figure';
import { slipOf } from './slip';
import type { Judged, Trial } from './trial';

/**
 * Finds what explains the contradictions: again and again the cell and the value that make most
 * of the failing rules hold and fewest of the holding ones fail, until nothing is left to
 * explain. Several cells that explain as much are all named.
 * @param judged every instance that weighs figures against each other
 * @param trial where values are tried; `judged` answer according to it
 * @returns the causes, most probable first
 */
export function causesOf(book: Book, judged: readonly Judged[], trial: Trial): readonly Cause[] {
  const assessor = new Assessor(trial, judged);
  const known = new Map<BoundCell, Assessment | undefined>();
  const kinds = new WeakMap<Assessment, SlipKind>();
  const causes: Cause[] = [...unreadableCauses(book, assessor), ...missingFigures(book, assessor)];
  while (assessor.contradictions.size > 0) {
    const candidates = candidatesIn(assessor, known);
    if (assessor.isExhausted) break;
    const ranked = ranking(book, candidates, kinds);
    const [best] = ranked;
    if (best === undefined) break;
    causes.push(causeFrom(best, ranked));
    assessor.accept(best);
    for (const instance of assessor.readersOf(best.cell)) for (const cell of instance.cells) known.delete(cell);
  }
  const joined = joinedBlocks(book, causes);
  return [...joined].sort((one, other) => other.confidence - one.confidence).map((cause, index) => ({ ...cause, id: `c${index + 1}` }));
}

/** Every cell of a failing equation that some value of its own would explain. */
function candidatesIn(assessor: Assessor, known: Map<BoundCell, Assessment | undefined>): readonly Assessment[] {
  const cells = new Set<BoundCell>();
  for (const instance of assessor.contradictions) for (const cell of instance.cells) cells.add(cell);
  const found: Assessment[] = [];
  for (const cell of cells) {
    if (assessor.isExhausted) break;
    if (!known.has(cell)) known.set(cell, assessor.assess(cell));
    const assessment = known.get(cell);
    if (assessment !== undefined) found.push(assessment);
  }
  return found;
}

interface Ranked extends Assessment {
  readonly kind: SlipKind;
}

/** Best first: what explains most, to the last place, by a slip that people make, with the smallest change. */
function ranking(book: Book, candidates: readonly Assessment[], kinds: WeakMap<Assessment, SlipKind>): readonly Ranked[] {
  const most = Math.max(...candidates.map(worth));
  // Only the best few are worth looking at closely.
  return candidates
    .filter((assessment) => worth(assessment) >= most - 1)
    .map((assessment): Ranked => {
      const kind = kinds.get(assessment) ?? slipKind(book, assessment);
      kinds.set(assessment, kind);
      return { ...assessment, kind };
    })
    .sort(
      (one, other) =>
        worth(other) - worth(one) ||
        one.broken - other.broken ||
        other.exact - one.exact ||
        rankOf(one.kind) - rankOf(other.kind) ||
        changeOf(one) - changeOf(other),
    );
}

/** A slip that people make comes before a change that nothing explains. */
function rankOf(kind: SlipKind): number {
  return kind === 'unknown' ? 1 : 0;
}

function slipKind(book: Book, { cell, value }: Assessment): SlipKind {
  const written = writtenAmount(cell);
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  if (written === undefined) return 'not-a-number';
  const step = Math.min(written.step, value.step);
  const slip = slipOf(numeralOf({ ...written, step }, unit), numeralOf({ ...value, step }, unit));
  return slip === 'unknown' || slip === 'left-out' ? (copiedFrom(book, cell) ?? slip) : slip;
}

function writtenAmount({ reading }: BoundCell): Amount | undefined {
  if (reading.kind === 'amount') return reading.amount;
  return reading.kind === 'blank' ? reading.zero : undefined;
}

function changeOf({ cell, value }: Assessment): number {
  return Math.abs(value.fen - (writtenAmount(cell)?.fen ?? 0));
}

function causeFrom(best: Ranked, ranked: readonly Ranked[]): Cause {
  const equals = ranked.filter((other) => other !== best && worth(other) === worth(best) && sharesInstance(other, best));
  return {
    id: '',
    cell: best.cell,
    alternatives: equals.map(({ cell }) => cell),
    kind: best.kind,
    suggested: best.value,
    confidence: confidenceOf(best, ranked, equals.length),
    instances: best.explained.map(({ instance }) => instance),
    block: [],
  };
}

function sharesInstance(one: Assessment, other: Assessment): boolean {
  return one.explained.some((instance) => other.explained.includes(instance));
}

/** How far the best stands before the next, as a figure between 0 and 1. */
function confidenceOf(best: Ranked, ranked: readonly Ranked[], equals: number): number {
  if (equals > 0) return hundredths(1 / (equals + 1));
  const rival = ranked.find((other) => other !== best && sharesInstance(other, best));
  const lead = worth(best) - (rival === undefined ? 0 : Math.max(0, worth(rival)));
  const sure = lead / (lead + 0.5);
  return hundredths(best.broken > 0 ? sure / 2 : sure);
}

function hundredths(share: number): number {
  return Math.floor(Math.max(0, share) * 100) / 100;
}
