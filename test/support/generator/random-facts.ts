/** Plausible departments by chance. */

import { chooseCodes } from './choose-codes';
import type { ChosenCodes } from './choose-codes';
import { chanceMoney } from './chance-money';
import type { ChanceMoney } from './chance-money';
import { threePublicSpent } from './derive/three-public';
import type { Facts, FundBalance, SpendingLine, ThreePublic } from './facts';
import { sum } from './money';
import { randomOwnMoney } from './own-money';
import { PROJECT_USES, RUNNING_USES, SINGLE_USES } from './profiles';
import type { Use } from './profiles';
import { randomOf } from './random';
import type { Random } from './random';

/** What to leave to chance and what not. */
export interface RandomOptions {
  /** Every amount a multiple of 100 元, so that nothing rounds. Otherwise tails occur as in life. */
  readonly whole?: boolean;
  readonly year?: number;
  /** 财政拨款 carried over from last year or into the next. */
  readonly carryOver?: boolean;
  /** Income that is not 财政拨款. */
  readonly ownMoney?: boolean;
  readonly fundMoney?: boolean;
  readonly capitalMoney?: boolean;
}

/** The department that belongs to a seed. */
export function randomFacts(seed: number, options: RandomOptions = {}): Facts {
  const random = randomOf(seed);
  const money = chanceMoney(random, options.whole === true);
  const chosen = chooseCodes(random, {
    fundMoney: options.fundMoney ?? random.chance(35),
    capitalMoney: options.capitalMoney ?? random.chance(20),
  });
  const spending = [...generalSpending(random, money, chosen), ...otherFunds(random, money, chosen)];
  const balances = balancesFor(random, money, spending, options.carryOver ?? random.chance(50));
  const withOwn = options.ownMoney ?? random.chance(50);
  return {
    department: chosen.name,
    year: options.year ?? 2024,
    spending,
    balances,
    own: randomOwnMoney(random, money, chosen, withOwn),
    threePublicBudget: budgetFor(random, money, spending),
  };
}

/** 全年预算数: never less than what was spent. */
export function budgetFor(random: Random, money: ChanceMoney, spending: readonly SpendingLine[]): ThreePublic {
  const used = threePublicSpent({ spending }, ['general', 'fund']);
  const above = (amount: bigint): bigint =>
    amount === 0n ? 0n : amount + (random.chance(30) ? 0n : money.part(amount, 1, 60));
  return {
    abroad: above(used.abroad),
    carPurchase: above(used.carPurchase),
    carRunning: above(used.carRunning),
    reception: above(used.reception),
  };
}

function generalSpending(random: Random, money: ChanceMoney, chosen: ChosenCodes): SpendingLine[] {
  return [
    ...lines(random, money, { code: chosen.running, fund: 'general', kind: 'basic' }, RUNNING_USES),
    ...[...chosen.projects, ...chosen.common].flatMap((code) => {
      const single = SINGLE_USES[code];
      return single === undefined
        ? lines(random, money, { code, fund: 'general', kind: 'project' }, PROJECT_USES)
        : lines(random, money, { code, fund: 'general', kind: single.kind }, [single.use]);
    }),
  ];
}

function otherFunds(random: Random, money: ChanceMoney, chosen: ChosenCodes): SpendingLine[] {
  return chosen.funds.flatMap(({ code, fund, uses }) => {
    const spent = lines(random, money, { code, fund, kind: 'project' }, uses);
    if (!random.chance(25)) return spent;
    return [...spent, { code, fund, kind: 'basic', economic: '30202', amount: money.between(2_000, 50_000) }];
  });
}

function lines(
  random: Random,
  money: ChanceMoney,
  where: Pick<SpendingLine, 'code' | 'fund' | 'kind'>,
  uses: readonly Use[],
): SpendingLine[] {
  return uses.flatMap(({ economics, least, most, low, high }) =>
    random
      .shuffle(economics)
      .slice(0, random.int(least, most))
      .map((economic) => ({ ...where, economic, amount: money.between(low, high) })),
  );
}

function balancesFor(
  random: Random,
  money: ChanceMoney,
  spending: readonly SpendingLine[],
  carryOver: boolean,
): FundBalance[] {
  const groups = new Map<string, SpendingLine[]>();
  for (const line of spending) {
    const key = [line.code, line.fund, line.kind].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const spent = sum(group.map((line) => line.amount));
    const moves = carryOver && (first.kind === 'project' || random.chance(10));
    const opening = moves && random.chance(60) ? money.part(spent, 2, 40) : 0n;
    const closing = moves && random.chance(60) ? money.part(spent, 2, 40) : 0n;
    const { code, fund, kind } = first;
    return [{ code, fund, kind, opening, income: spent + closing - opening }];
  });
}
