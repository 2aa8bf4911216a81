import { amountIn } from '../../model';
import type { Amount, BoundCell, Reading } from '../../model';
import { holds } from '../structure/verdicts';
import { contradicts, speaksForItself } from './contradicts';
import type { Judged } from './judged';
import type { Trial } from './trial';

/** What a new value for one cell would bring. */
export interface Assessment {
  readonly cell: BoundCell;
  /** What stands there. */
  readonly written: Amount;
  readonly value: Amount;
  /** Failing instances that would hold. */
  readonly explained: readonly Judged[];
  /** How many that hold now would fail. */
  readonly broken: number;
  /** How many of the explained equations would hold to the last place. */
  readonly exact: number;
}

/** A figure for a cell, as it would stand there. */
export interface PlacedFigure {
  readonly cell: BoundCell;
  readonly value: Amount;
}

/** A value that equations ask of a cell. */
export interface AskedValue {
  readonly value: Amount;
  /** How many figures the smallest of the equations has. */
  readonly figures: number;
  /** How many of the equations ask it. */
  readonly times: number;
}

/** How many last places a sum of a few figures may be off by rights. */
export const MOST_TAIL = 3;

/** A cell in hundreds of failing equations need not be tried with a value for each. */
const VALUES_TRIED = 8;

/** Judging again is what takes time; a book in which nothing fits is not worth more (about a second). */
const MOST_JUDGEMENTS = 60_000;

/** What an assessment is worth: what it explains less what it breaks. */
export function worth({ explained, broken }: Assessment): number {
  return explained.length - broken;
}

/** The instances as a trial has them, and what each cell could be changed to. */
export class Assessor {
  private readers: ReadonlyMap<BoundCell, readonly Judged[]> | undefined;
  private readonly failing = new Set<Judged>();
  /** Those that contradict as well, and ask for no cause. */
  private readonly unasked = new Set<Judged>();
  private judgements = 0;

  /**
   * @param judged every instance that was judged and that weighs one figure against others
   * @param unsigned the cells that a sign check says are not negative
   */
  constructor(
    private readonly trial: Trial,
    private readonly judged: readonly Judged[],
    private readonly unsigned: ReadonlySet<BoundCell>,
  ) {
    for (const instance of judged) {
      if (speaksForItself(instance.outcome)) this.unasked.add(instance);
      else if (contradicts(instance.outcome)) this.failing.add(instance);
    }
  }

  /** Whether so much was tried that the rest had better be listed without causes. */
  get isExhausted(): boolean {
    return this.judgements > MOST_JUDGEMENTS;
  }

  get contradictions(): ReadonlySet<Judged> {
    return this.failing;
  }

  /** Whether it contradicts as things stand, whether or not a cause is looked for. */
  contradictsNow(instance: Judged): boolean {
    return this.failing.has(instance) || this.unasked.has(instance);
  }

  /** The contradictions that read a cell. */
  contradictionsOf(cell: BoundCell): readonly Judged[] {
    return this.readersOf(cell).filter((instance) => this.failing.has(instance));
  }

  readersOf(cell: BoundCell): readonly Judged[] {
    // A clean book has nothing to explain and never asks.
    this.readers ??= readersByCell(this.judged);
    return this.readers.get(cell) ?? [];
  }

  /** The equations that read a cell, whether or not they hold. */
  equationsOf(cell: BoundCell): readonly Judged[] {
    return this.readersOf(cell).filter(({ isEquation }) => isEquation);
  }

  /** The best value for a cell; undefined where no failing equation asks any. */
  assess(cell: BoundCell): Assessment | undefined {
    return this.assessments(cell)[0];
  }

  /** The best values for a cell: those that explain most and break least, the one that is asked most first. */
  assessments(cell: BoundCell): readonly Assessment[] {
    const written = amountIn(cell);
    if (written === undefined) return [];
    const tried = this.valuesFor(cell, this.contradictionsOf(cell)).map(({ value }) => this.assessed(cell, written, value));
    const most = Math.max(...tried.map(worth));
    return tried.filter((assessment) => worth(assessment) === most);
  }

  /** What this value would bring in the place of what is written. */
  assessed(cell: BoundCell, written: Amount, value: Amount): Assessment {
    const effect = this.effectOf(cell, value);
    // A sum with a 尾差 may ask a few last places less than nothing of a cell that holds nothing.
    const breaksSign = value.fen < -MOST_TAIL * written.step && written.fen >= 0 && this.isUnsigned(cell);
    return { cell, written, value, ...effect, broken: effect.broken + (breaksSign ? 1 : 0) };
  }

  /** Whether a sign check says of a cell that it is not negative. */
  isUnsigned(cell: BoundCell): boolean {
    return this.unsigned.has(cell);
  }

  /** Takes figures as the right ones: what they explain contradicts no longer. */
  accept(figures: readonly PlacedFigure[], explained: readonly Judged[]): void {
    this.place(figures);
    for (const instance of explained) {
      this.failing.delete(instance);
      this.unasked.delete(instance);
    }
  }

  /** The value at which an equation holds exactly, as the other cells stand. */
  required({ isEquation, addends }: Judged, cell: BoundCell): Amount | undefined {
    if (!isEquation) return undefined;
    let own = 0;
    let rest = 0;
    let step = 1;
    for (const addend of addends()) {
      const amount = this.figureIn(addend.cell);
      if (addend.cell === cell) own += addend.coefficient;
      else if (amount === undefined) return undefined;
      else rest += addend.coefficient * amount.fen;
      step = Math.max(step, amount?.step ?? 0);
    }
    // Taken from 0 it is never a negative zero.
    if (own === 1) return { fen: 0 - rest, step };
    return own === -1 ? { fen: rest, step } : undefined;
  }

  /**
   * The values that these instances ask of a cell, each once, with the size of the smallest equation that asks it:
   * first what most of them ask, and of those a figure copied before a sum.
   */
  valuesFor(cell: BoundCell, instances: readonly Judged[]): readonly AskedValue[] {
    const values = new Map<number, AskedValue>();
    for (const instance of instances) {
      const value = this.required(instance, cell);
      if (value === undefined) continue;
      const known = values.get(value.fen);
      const figures = Math.min(instance.cells.length, known?.figures ?? Infinity);
      // An equation that has only this figure left knows nothing of the steps it is printed in.
      const step = Math.max(value.step, known?.value.step ?? 0);
      values.set(value.fen, { value: { fen: value.fen, step }, figures, times: (known?.times ?? 0) + 1 });
    }
    const oftenFirst = [...values.values()].sort((one, other) => other.times - one.times || one.figures - other.figures);
    return oftenFirst.slice(0, VALUES_TRIED);
  }

  /** How many of a cell's relations hold with a value there, or fail by no more than a 尾差. */
  holdingWith(cell: BoundCell, value: Amount): number {
    return this.havingPlaced([{ cell, value }], () => this.readersOf(cell).filter((instance) => holds(instance.again())).length);
  }

  /** Does something while cells have these figures. */
  havingPlaced<Result>(figures: readonly PlacedFigure[], work: () => Result): Result {
    const before = figures.map(({ cell }) => ({ cell, reading: this.trial.inTrial(cell).reading }));
    this.place(figures);
    const result = work();
    for (const { cell, reading } of before) this.trial.set(cell, reading);
    return result;
  }

  /** A cell's figure as it stands by what was accepted so far. */
  figureIn(cell: BoundCell): Amount | undefined {
    return amountIn(this.trial.inTrial(cell));
  }

  private place(figures: readonly PlacedFigure[]): void {
    for (const { cell, value } of figures) this.trial.set(cell, amountReading(value));
  }

  private effectOf(cell: BoundCell, value: Amount): Pick<Assessment, 'explained' | 'broken' | 'exact'> {
    return this.havingPlaced([{ cell, value }], () => {
      const explained: Judged[] = [];
      let broken = 0;
      let exact = 0;
      for (const instance of this.readersOf(cell)) {
        this.judgements += 1;
        const outcome = instance.again();
        const fails = contradicts(outcome);
        if (!this.contradictsNow(instance)) {
          if (fails) broken += 1;
        } else if (!fails) {
          explained.push(instance);
          if (outcome.state === 'pass') exact += 1;
        }
      }
      return { explained, broken, exact };
    });
  }
}

function readersByCell(judged: readonly Judged[]): ReadonlyMap<BoundCell, readonly Judged[]> {
  const readers = new Map<BoundCell, Judged[]>();
  for (const instance of judged) {
    for (const cell of new Set(instance.cells)) {
      const known = readers.get(cell);
      if (known === undefined) readers.set(cell, [instance]);
      else known.push(instance);
    }
  }
  return readers;
}

function amountReading(amount: Amount): Reading {
  return { kind: 'amount', amount };
}
