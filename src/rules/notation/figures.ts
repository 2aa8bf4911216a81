import { amountIn } from '../../model';
import type { Amount, BoundCell } from '../../model';
import type { Side } from './instance';

/** One amount of a side, and how it enters it. */
export interface Figure {
  readonly cell: BoundCell;
  readonly sign: 1 | -1;
  /** As the sheet shows it. */
  readonly printed: Amount;
  /** The digits behind what is shown, where the cell holds more. */
  readonly raw: Amount | undefined;
}

/** A side without gaps. */
export interface Figures {
  readonly figures: readonly Figure[];
  /** Whether the side is a single figure and not a sum. */
  readonly single: boolean;
  /** The side is the constant 0. */
  readonly zero: boolean;
}

/** The figures of a side; a term that has no amount is left out. */
export function figuresOf({ terms, single, zero }: Side): Figures {
  const figures = terms.flatMap(({ cell, sign }): readonly Figure[] => {
    const printed = cell === undefined ? undefined : amountIn(cell);
    if (cell === undefined || printed === undefined) return [];
    return [{ cell, sign, printed, raw: cell.reading.kind === 'amount' ? cell.reading.raw : undefined }];
  });
  return { figures, single, zero };
}

/** Whether the figures can be added up and no 分 is lost on the way (2^53). */
export function areCountable({ figures }: Figures): boolean {
  const sizes = figures.map(({ printed, raw }) => Math.max(Math.abs(printed.fen), Math.abs((raw ?? printed).fen)));
  return sizes.reduce((sum, size) => sum + size, 0) <= Number.MAX_SAFE_INTEGER;
}

/** What the figures add up to as printed, in 分; they are countable. */
export function printedTotal({ figures }: Figures): number {
  return figures.reduce((total, { sign, printed }) => total + sign * printed.fen, 0);
}

/** What they add up to with all their digits, in 分; they are countable. */
export function unroundedTotal({ figures }: Figures): number {
  return figures.reduce((total, { sign, printed, raw }) => total + sign * (raw ?? printed).fen, 0);
}
