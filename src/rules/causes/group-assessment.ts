import type { Outcome } from '../../model';
import { Assessor } from './assessment';
import type { PlacedFigure } from './assessment';
import { contradicts, holds } from './contradicts';
import type { Judged } from './judged';

/** What trying figures together may cost besides, so that it never takes from the search of single cells. */
const MOST_JUDGEMENTS_TOGETHER = 20_000;

/** An assessor that tries figures of several cells at once too. */
export class GroupAssessor extends Assessor {
  private judgementsTogether = 0;

  /** Whether so many figures were tried together that no more should be. */
  get hasTriedEnoughTogether(): boolean {
    return this.judgementsTogether > MOST_JUDGEMENTS_TOGETHER;
  }

  /** What all these figures together would bring; what they break is looked for only where they explain as many as asked. */
  assessTogether(figures: readonly PlacedFigure[], fewest: number): { readonly explained: readonly Judged[]; readonly breaks: boolean } {
    const readers = new Set(figures.flatMap(({ cell }) => this.readersOf(cell)));
    const failing = [...readers].filter((instance) => this.contradictions.has(instance));
    if (failing.length < fewest) return { explained: [], breaks: false };
    return this.havingPlaced(figures, () => {
      const explained = failing.filter((instance) => holds(this.judgedTogether(instance)));
      const breaks =
        figures.some(({ cell, value }) => value.fen < 0 && this.isUnsigned(cell)) ||
        (explained.length >= fewest && [...readers].some((instance) => !this.contradictions.has(instance) && contradicts(this.judgedTogether(instance))));
      return { explained, breaks };
    });
  }

  private judgedTogether(instance: Judged): Outcome {
    this.judgementsTogether += 1;
    return instance.again();
  }
}
