/** Money that is not 财政拨款, by chance. */

import type { ChanceMoney } from './chance-money';
import type { ChosenCodes } from './choose-codes';
import type { OwnMoney } from './facts';
import { sum } from './money';
import type { Random } from './random';

const NONE: OwnMoney = { opening: 0n, incomes: [], spending: [], surplusUsed: 0n, allocation: 0n };

/** Income of the department's own and what it went to; none of it in departments that have none. */
export function randomOwnMoney(random: Random, money: ChanceMoney, chosen: ChosenCodes, wanted: boolean): OwnMoney {
  if (!wanted) return NONE;
  const incomes: OwnMoney['incomes'][number][] = [
    { code: chosen.running, source: random.pick(['service', 'other'] as const), amount: money.between(80_000, 6_000_000) },
  ];
  if (random.chance(50)) {
    incomes.push({ code: chosen.running, source: 'superior', amount: money.between(20_000, 400_000) });
  }
  const project = chosen.projects[0];
  if (project !== undefined && random.chance(40)) {
    incomes.push({ code: project, source: 'other', amount: money.between(5_000, 300_000) });
  }
  const operates = random.chance(20);
  if (operates) incomes.push({ code: chosen.running, source: 'operating', amount: money.between(30_000, 900_000) });
  const opening = random.chance(60) ? money.between(10_000, 2_000_000) : 0n;
  const surplusUsed = random.chance(25) ? money.between(5_000, 200_000) : 0n;
  const available = sum(incomes.map((entry) => entry.amount)) + opening + surplusUsed;
  const spending: OwnMoney['spending'][number][] = [
    { code: chosen.running, use: 'basic', amount: money.part(available, 20, 50) },
  ];
  if (project !== undefined && random.chance(60)) {
    spending.push({ code: project, use: 'project', amount: money.part(available, 5, 30) });
  }
  if (operates) spending.push({ code: chosen.running, use: 'operating', amount: money.part(available, 2, 8) });
  const allocation = random.chance(30) ? money.part(available, 1, 8) : 0n;
  return { opening, incomes, spending, surplusUsed, allocation };
}
