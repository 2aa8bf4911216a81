/** The 三公 items as 经济分类 knows them. */

import type { Facts, Fund, ThreePublic } from '../facts';
import { spent } from './ledger';

/** What the funds given spent on each 三公 item; a car may also be bought with 基本建设 money. */
export function threePublicSpent(facts: Pick<Facts, 'spending'>, funds: readonly Fund[]): ThreePublic {
  const of = (...economics: string[]): bigint => {
    let amount = 0n;
    for (const economic of economics) {
      for (const fund of funds) amount += spent(facts, { economic, fund });
    }
    return amount;
  };
  return {
    abroad: of('30212'),
    carPurchase: of('30913', '31013'),
    carRunning: of('30231'),
    reception: of('30217'),
  };
}

/** 合计, 因公出国, 公务用车 小计, 购置, 运行维护, 公务接待. */
export function threePublicColumns(items: ThreePublic): bigint[] {
  const cars = items.carPurchase + items.carRunning;
  return [items.abroad + cars + items.reception, items.abroad, cars, items.carPurchase, items.carRunning, items.reception];
}
