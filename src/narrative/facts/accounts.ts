import type { Book } from '../../model';
import { readAmount } from '../figures';
import type { CompletionScale, Place, Quantity } from '../figures';

/** The books that a narrative is made from, and how its style rounds. */
export interface Accounts {
  readonly current: Book;
  /** Last year's accounts; only where they fit. */
  readonly prior: Book | undefined;
  readonly scale: CompletionScale;
}

/** An amount of this year and the same amount of last year. */
export interface TwoYears {
  readonly current: Quantity;
  readonly prior: Quantity;
}

/** Reads an amount in both years. */
export function inBothYears(accounts: Accounts, place: Place, name: string): TwoYears {
  return { current: readAmount(accounts.current, place, name), prior: readAmount(accounts.prior, place, name) };
}
