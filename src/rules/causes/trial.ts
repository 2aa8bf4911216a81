import type { BoundCell, Outcome, Reading } from '../../model';
import type { Addend } from '../notation/evaluate';

/** Readings tried in place of what the sheets say, to see which rules would then hold. */
export class Trial {
  private readonly readings = new Map<BoundCell, Reading>();

  /** The cell as it stands in the trial. */
  readonly inTrial = (cell: BoundCell): BoundCell => {
    const reading = this.readings.get(cell);
    return reading === undefined ? cell : { ...cell, reading };
  };

  set(cell: BoundCell, reading: Reading): void {
    this.readings.set(cell, reading);
  }

  unset(cell: BoundCell): void {
    this.readings.delete(cell);
  }
}

/** An instance that can be judged again while a trial is on. */
export interface Judged {
  readonly instance: string;
  readonly outcome: Outcome;
  /** Only an equation tells what a cell should hold; an inequality merely holds or not. */
  readonly isEquation: boolean;
  readonly cells: readonly BoundCell[];
  readonly addends: () => readonly Addend[];
  /** The outcome as things stand in the trial. */
  readonly again: () => Outcome;
}
