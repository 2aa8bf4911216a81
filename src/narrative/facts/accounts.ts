import { readAmount } from '../figures';
import type { CompletionScale, NumberLook, Place, Quantity } from '../figures';
import { amountGiven, fieldAt } from '../supplement';
import type { AmountPath, Supplement } from '../supplement';
import type { Book } from '../../model';

/** The budget that a style's rates of completion are on. */
export type BudgetBasis = '年初预算' | '全年预算';

/** The books that a narrative is made from, what was given beside them, and how its style rounds. */
export interface Accounts {
  readonly current: Book;
  /** Last year's accounts; only where they fit. */
  readonly prior: Book | undefined;
  readonly supplement: Supplement;
  readonly scale: CompletionScale;
  /** Decimals of the shares in 三公, where they differ from the other rates. */
  readonly threePublicsLook: NumberLook;
  /** The budget that section 五(三) and the funds speak of. */
  readonly budget: BudgetBasis;
}

/** An amount of this year and the same amount of last year. */
export interface TwoYears {
  readonly current: Quantity;
  readonly prior: Quantity;
}

/**
 * Reads an amount in both years; last year's as it was given, where its workbook does not say.
 * @param given the field of last year's amount, where there is one
 */
export function inBothYears(accounts: Accounts, place: Place, name: string, given?: AmountPath): TwoYears {
  const current = readAmount(accounts.current, place, name);
  return { current, prior: lastYears(accounts, place, name, given) };
}

function lastYears(accounts: Accounts, place: Place, name: string, given: AmountPath | undefined): Quantity {
  const read = readAmount(accounts.prior, place, name);
  if (read.known || given === undefined) return read;
  const typed = givenAmount(accounts, given, name);
  if (typed.known) return typed;
  return read.why.code === 'no-prior-book' ? { ...read, why: { ...read.why, field: given } } : read;
}

/** An amount that a person gave, or the field that asks for it. */
export function givenAmount({ supplement }: Accounts, field: AmountPath, name: string): Quantity {
  const amount = amountGiven(supplement, field);
  if (amount === undefined) return { known: false, name, why: { code: 'not-given', field } };
  const ref = supplement.values.get(field)?.ref;
  const formula = `补充数据 ${fieldAt(field)?.title ?? field}`;
  return { known: true, name, amount, unit: supplement.unit, formula, cells: [], inputs: [{ field, ...(ref === undefined ? {} : { ref }) }] };
}

