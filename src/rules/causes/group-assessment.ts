import { amountIn } from '../../model';
import type { Amount, BoundCell, Outcome } from '../../model';
import { amountReading, Assessor } from './assessment';
import { contradicts, holds } from './contradicts';
import type { Judged } from './trial';

/** A figure for a cell, as it would stand there. */
export interface PlacedFigure {
  readonly cell: BoundCell;
  readonly value: Amount;
}

/** What trying figures together may cost besides, so that it never takes from the search of single cells. */
const MOST_JUDGEMENTS_TOGETHER = 20_000;

/** An assessor that tries figures of several cells at once too. */
export class GroupAssessor extends Assessor {
  private judgementsTogether = 0;

  /** Whether so many figures were tried together that no more should be. */
  get hasTriedEnoughTogether(): boolean {
    return this.judgementsTogether > MOST_JUDGEMENTS_TOGETHER;
  }

  /** A cell's figure as it stands by what was accepted so far. */
  figureIn(cell: BoundCell): Amount | undefined {
    return amountIn(this.trial.inTrial(cell));
  }

  /** The contradictions that read a cell. */
  contradictionsOf(cell: BoundCell): readonly Judged[] {
    return this.readersOf(cell).filter((instance) => this.failing.has(instance));
  }

  /** What all these figures together would bring; what they break is looked for only where they explain as many as asked. */
  assessTogether(figures: readonly PlacedFigure[], fewest: number): { readonly explained: readonly Judged[]; readonly breaks: boolean } {
    const readers = new Set(figures.flatMap(({ cell }) => this.readersOf(cell)));
    const failing = [...readers].filter((instance) => this.failing.has(instance));
    if (failing.length < fewest) return { explained: [], breaks: false };
    return this.havingPlaced(figures, () => {
      const explained = failing.filter((instance) => holds(this.judgedTogether(instance)));
      const breaks =
        figures.some(({ cell, value }) => value.fen < 0 && this.isUnsigned(cell)) ||
        (explained.length >= fewest && [...readers].some((instance) => !this.failing.has(instance) && contradicts(this.judgedTogether(instance))));
      return { explained, breaks };
    });
  }

  /** Does something while cells have these figures. */
  havingPlaced<Result>(figures: readonly PlacedFigure[], work: () => Result): Result {
    const before = figures.map(({ cell }) => ({ cell, reading: this.trial.inTrial(cell).reading }));
    for (const { cell, value } of figures) this.trial.set(cell, amountReading(value));
    const result = work();
    for (const { cell, reading } of before) this.trial.set(cell, reading);
    return result;
  }

  /** Takes several figures as the right ones at once. */
  acceptTogether(figures: readonly PlacedFigure[], explained: readonly Judged[]): void {
    for (const { cell, value } of figures) this.trial.set(cell, amountReading(value));
    for (const instance of explained) this.failing.delete(instance);
  }

  private judgedTogether(instance: Judged): Outcome {
    this.judgementsTogether += 1;
    return instance.again();
  }
}
