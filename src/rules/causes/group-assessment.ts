import type { Outcome } from '../../model';
import { holds } from '../structure/verdicts';
import { Assessor, MOST_TAIL } from './assessment';
import type { PlacedFigure } from './assessment';
import { contradicts } from './contradicts';
import type { Judged } from './judged';

/** What trying figures together may cost besides, so that it never takes from the search of single cells. */
const MOST_JUDGEMENTS_TOGETHER = 20_000;

/** What figures of several cells would bring together. */
export interface GroupAssessment {
  readonly explained: readonly Judged[];
  /** How many of the explained have one figure agree with others: that one is not more than another says little. */
  readonly agreeing: number;
  /** How many that fail would by more, as some do where another figure is wrong the other way. */
  readonly worse: number;
  /** Whether something that holds would fail. */
  readonly breaks: boolean;
}

/** An assessor that tries figures of several cells at once too. */
export class GroupAssessor extends Assessor {
  private judgementsTogether = 0;

  /** Whether so many figures were tried together that no more should be. */
  get hasTriedEnoughTogether(): boolean {
    return this.judgementsTogether > MOST_JUDGEMENTS_TOGETHER;
  }

  /** What all these figures together would bring; what they break is looked for only where they explain as many as asked. */
  assessTogether(figures: readonly PlacedFigure[], fewest: number): GroupAssessment {
    const readers = new Set(figures.flatMap(({ cell }) => this.readersOf(cell)));
    const failing = [...readers].filter((instance) => this.contradictions.has(instance));
    if (failing.length < fewest) return { explained: [], agreeing: 0, worse: 0, breaks: false };
    const { left, ...tried } = this.havingPlaced(figures, () => {
      const after = failing.map((instance) => ({ instance, outcome: this.judgedTogether(instance) }));
      const explained = after.filter(({ outcome }) => holds(outcome)).map(({ instance }) => instance);
      const agreeing = explained.filter((instance) => this.agrees(instance)).length;
      const breaks =
        figures.some(({ cell, value }) => value.fen < 0 && this.isUnsigned(cell)) ||
        (explained.length >= fewest && [...readers].some((instance) => !this.contradictsNow(instance) && contradicts(this.judgedTogether(instance))));
      return { explained, agreeing, breaks, left: after.filter(({ outcome }) => !holds(outcome)) };
    });
    const worse = tried.explained.length < fewest ? 0 : left.filter(({ instance, outcome }) => offBy(outcome) > offBy(this.judgedTogether(instance))).length;
    return { ...tried, worse };
  }

  /** Whether both sides are the same but for a 尾差, as those of an inequality need not be. */
  private agrees({ isEquation, addends }: Judged): boolean {
    if (isEquation) return true;
    let difference = 0;
    let step = 1;
    for (const { cell, coefficient } of addends()) {
      const amount = this.figureIn(cell);
      if (amount === undefined) return false;
      difference += coefficient * amount.fen;
      step = Math.max(step, amount.step);
    }
    return Math.abs(difference) <= MOST_TAIL * step;
  }

  private judgedTogether(instance: Judged): Outcome {
    this.judgementsTogether += 1;
    return instance.again();
  }
}

/** By how much a relation fails. */
function offBy(outcome: Outcome): number {
  return outcome.state === 'fail' && outcome.finding.code === 'relation' ? Math.abs(outcome.finding.left - outcome.finding.right) : 0;
}
