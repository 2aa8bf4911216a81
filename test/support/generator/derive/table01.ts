/** 收入支出决算总表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { CLASSES } from '../../../fixtures/layout/classes';
import { INCOME_NAMES, ORDINALS } from '../../../fixtures/layout/funds';
import { item } from '../../../fixtures/layout/row';
import { FUNDS, OWN_SOURCES } from '../facts';
import type { Facts } from '../facts';
import { sum } from '../money';
import { closing, opening, ownClosing, ownIncome, ownSpending, received, spent } from './ledger';

/** Derives table 01. */
export function deriveTable01(facts: Facts): TableRow<bigint>[] {
  const { own } = facts;
  const sources = [
    ...FUNDS.map((fund) => received(facts, { fund })),
    ...OWN_SOURCES.map((source) => sum(own.incomes.filter((entry) => entry.source === source).map((entry) => entry.amount))),
  ];
  const income = received(facts) + ownIncome(facts);
  const spending = spent(facts) + ownSpending(facts);
  const before = opening(facts) + own.opening;
  const after = closing(facts) + ownClosing(facts);
  return [
    ...INCOME_NAMES.map((name, index) => item(name, `${ORDINALS[index] ?? ''}、${name}`, sources[index] ?? 0n)),
    item('本年收入合计', '本年收入合计', income),
    item('使用非财政拨款结余', '使用非财政拨款结余（含专用结余）', own.surplusUsed),
    item('年初结转和结余', '年初结转和结余', before),
    item('收入总计', '总计', income + own.surplusUsed + before),
    ...CLASSES.map(({ code, ordinal, name }) =>
      item(name, `${ordinal}、${name}`, spent(facts, { code }) + ownSpending(facts, code)),
    ),
    item('本年支出合计', '本年支出合计', spending),
    item('结余分配', '结余分配', own.allocation),
    item('年末结转和结余', '年末结转和结余', after),
    item('支出总计', '总计', spending + own.allocation + after),
  ];
}
