import type { Facts, FundBalance, Kind, SpendingLine } from '../../support/generator/facts';
import { yuan } from '../../support/generator/money';

/** "30101 2100000.00" is a 款 and its 元, a multiple of 100 元, which 万元 shows exactly. */
function spent(code: string, fund: SpendingLine['fund'], kind: Kind, entries: string): SpendingLine[] {
  return entries.split(', ').map((entry) => {
    const [economic = '', amount = ''] = entry.split(' ');
    return { code, fund, kind, economic, amount: yuan(amount) };
  });
}

const SPENDING: readonly SpendingLine[] = [
  ...spent('2050803', 'general', 'basic', '30216 56700.00'),
  ...spent('2080505', 'general', 'basic', '30108 320400.00'),
  ...spent('2080506', 'general', 'basic', '30109 160200.00'),
  ...spent('2101101', 'general', 'basic', '30110 180300.00'),
  ...spent('2101103', 'general', 'basic', '30111 40100.00'),
  ...spent('2210201', 'general', 'basic', '30113 240600.00'),
  ...spent('2210203', 'general', 'basic', '30102 90000.00'),
  ...spent('2101501', 'general', 'basic', '30101 2100000.00, 30102 300000.00, 30103 150000.00, 30199 20000.00'),
  ...spent('2101501', 'general', 'basic', '30201 80000.00, 30211 65400.00, 30299 12300.00, 30305 9000.00'),
  ...spent('2101501', 'general', 'basic', '30701 1200.00, 31002 33000.00, 39999 1500.00'),
  ...spent('2101504', 'general', 'project', '30213 70000.00, 30227 410000.00, 31007 900000.00, 30901 500000.00'),
  ...spent('2120803', 'fund', 'project', '31005 3000000.00, 30217 2000.00, 30231 15000.00'),
  ...spent('2120803', 'fund', 'basic', '30202 4000.00'),
];

/** What each 项 received is what it spent. */
const BALANCES: readonly FundBalance[] = SPENDING.map(({ code, fund, kind, amount }) => ({ code, fund, kind, opening: 0n, income: amount }));

/** An invented 医疗保障局 that lives on 财政拨款 alone and carries nothing over; its 一般公共预算 pays no 三公经费. */
export const FISCAL_FACTS: Facts = {
  department: '青禾县医疗保障局',
  year: 2024,
  spending: SPENDING,
  balances: BALANCES,
  own: { opening: 0n, incomes: [], spending: [], surplusUsed: 0n, allocation: 0n },
  threePublicBudget: { abroad: 0n, carPurchase: 0n, carRunning: yuan('18000.00'), reception: yuan('2000.00') },
};
