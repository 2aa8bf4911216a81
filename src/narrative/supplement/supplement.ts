import type { Amount, CellRef, Unit } from '../../model';
import type { AmountPath, CountPath, TextPath } from './fields';

/** What a person gave for one field; `ref` is its cell, where it was read from a sheet. */
export type GivenValue = { readonly ref?: CellRef } & (
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string }
);

/**
 * The 补充数据 of a department: what its 情况说明 needs and its tables do not hold. What was not
 * given is not in `values`, and is never taken for zero.
 */
export interface Supplement {
  /** Whose it is and of which year; where given, it must be that of the accounts. */
  readonly department?: string;
  readonly year?: number;
  /** The unit that its amounts were given in. */
  readonly unit: Unit;
  /** By the path of the field. */
  readonly values: ReadonlyMap<string, GivenValue>;
}

/** Nothing given. */
export const NO_SUPPLEMENT: Supplement = { unit: '万元', values: new Map() };

/** The amount given for a field. */
export function amountGiven(supplement: Supplement, path: AmountPath): Amount | undefined {
  const value = supplement.values.get(path);
  return value?.kind === 'amount' ? value.amount : undefined;
}

/** The number given for a field. */
export function countGiven(supplement: Supplement, path: CountPath): number | undefined {
  const value = supplement.values.get(path);
  return value?.kind === 'count' ? value.count : undefined;
}

/** The text given for a field. */
export function textGiven(supplement: Supplement, path: TextPath | '单位构成.自称'): string | undefined {
  const value = supplement.values.get(path);
  return value?.kind === 'text' ? value.text : undefined;
}

/** The places of a listed field that hold anything, such as 公务接待.国内.明细.1, in their order. */
export function entriesGiven(supplement: Supplement, listed: string): readonly string[] {
  const places = [...supplement.values.keys()].filter((path) => path.startsWith(`${listed}.`));
  return [...new Set(places.map((path) => path.slice(0, path.lastIndexOf('.'))))];
}
