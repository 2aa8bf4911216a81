/** The year before: the same department, other amounts, closing with what this year opens with. */

import { chanceMoney } from './chance-money';
import { opening as openingOf, ownIncome, ownSpending, spent } from './derive/ledger';
import type { Facts, FundBalance, OwnMoney } from './facts';
import { budgetFor } from './random-facts';
import { randomOf } from './random';

/** Last year's facts; `whole` as in `randomFacts`. */
export function priorYear(facts: Facts, seed: number, options: { readonly whole?: boolean } = {}): Facts {
  const random = randomOf(seed);
  const money = chanceMoney(random, options.whole === true);
  const varied = (amount: bigint): bigint => money.part(amount, 82, 117);
  const spending = facts.spending.map((line) => ({ ...line, amount: varied(line.amount) }));
  const balances = facts.balances.map((balance): FundBalance => {
    const account = { code: balance.code, fund: balance.fund, kind: balance.kind };
    const used = spent({ spending }, account);
    const closing = openingOf(facts, account);
    const opening = balance.kind === 'project' && closing > 0n ? money.part(used, 1, 20) : 0n;
    return { ...balance, opening, income: used + closing - opening };
  });
  const own: OwnMoney = {
    ...facts.own,
    incomes: facts.own.incomes.map((entry) => ({ ...entry, amount: varied(entry.amount) })),
    spending: facts.own.spending.map((entry) => ({ ...entry, amount: varied(entry.amount) })),
    surplusUsed: 0n,
    allocation: 0n,
  };
  const unbalanced: Facts = {
    ...facts,
    year: facts.year - 1,
    spending,
    balances,
    own,
    threePublicBudget: budgetFor(random, money, spending),
  };
  return { ...unbalanced, own: { ...own, ...settle(unbalanced, facts.own.opening) } };
}

/** Opening balance or 结余分配, whichever makes the year close with the amount wanted. */
function settle(facts: Facts, closing: bigint): Pick<OwnMoney, 'opening' | 'allocation'> {
  const missing = closing + ownSpending(facts) - ownIncome(facts);
  return missing >= 0n ? { opening: missing, allocation: 0n } : { opening: 0n, allocation: -missing };
}
