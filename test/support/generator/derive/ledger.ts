/** Questions put to the facts: how much was spent, given, left over. */

import type { Facts, Fund, FundBalance, Kind, SpendingLine } from '../facts';
import { sum } from '../money';

/** What a question is limited to; a code also asks for everything below it. */
export interface Limits {
  readonly code?: string;
  readonly economic?: string;
  readonly fund?: Fund;
  readonly kind?: Kind;
}

/** Money of the funds spent within the limits. */
export function spent(facts: Pick<Facts, 'spending'>, limits: Limits = {}): bigint {
  return sum(facts.spending.filter((line) => within(line, limits) && below(line.economic, limits.economic)).map((line) => line.amount));
}

/** Money of the funds received within the limits. */
export function received(facts: Facts, limits: Limits = {}): bigint {
  return sum(facts.balances.filter((balance) => within(balance, limits)).map((balance) => balance.income));
}

/** What the funds had left from before, within the limits. */
export function opening(facts: Facts, limits: Limits = {}): bigint {
  return sum(facts.balances.filter((balance) => within(balance, limits)).map((balance) => balance.opening));
}

/** What the funds have left, within the limits. */
export function closing(facts: Facts, limits: Limits = {}): bigint {
  return opening(facts, limits) + received(facts, limits) - spent(facts, limits);
}

/** Income that is not 财政拨款. */
export function ownIncome(facts: Facts): bigint {
  return sum(facts.own.incomes.map((entry) => entry.amount));
}

/** Expenditure of money that is not 财政拨款. */
export function ownSpending(facts: Facts, code?: string): bigint {
  return sum(facts.own.spending.filter((entry) => below(entry.code, code)).map((entry) => entry.amount));
}

/** What is left of money that is not 财政拨款. */
export function ownClosing(facts: Facts): bigint {
  const { own } = facts;
  return own.opening + ownIncome(facts) + own.surplusUsed - ownSpending(facts) - own.allocation;
}

/** The 项 codes of a fund, or of all. */
export function codesOf(facts: Facts, fund?: Fund): string[] {
  const fiscal = [...facts.spending, ...facts.balances].filter((entry) => fund === undefined || entry.fund === fund);
  const own = fund === undefined ? [...facts.own.incomes, ...facts.own.spending] : [];
  return [...new Set([...fiscal, ...own].map((entry) => entry.code))];
}

function within(entry: SpendingLine | FundBalance, limits: Limits): boolean {
  return (
    below(entry.code, limits.code) &&
    (limits.fund === undefined || entry.fund === limits.fund) &&
    (limits.kind === undefined || entry.kind === limits.kind)
  );
}

function below(code: string, limit: string | undefined): boolean {
  return limit === undefined || code.startsWith(limit);
}
