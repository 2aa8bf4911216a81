/** 财政拨款收入支出决算总表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { CLASSES } from '../../../fixtures/layout/classes';
import { FUND_NAMES, ORDINALS } from '../../../fixtures/layout/funds';
import { item } from '../../../fixtures/layout/row';
import { FUNDS } from '../facts';
import type { Facts, Fund } from '../facts';
import { sum } from '../money';
import { closing, opening, received, spent } from './ledger';

/** Derives table 04. */
export function deriveTable04(facts: Facts): TableRow<bigint>[] {
  const byFund = (amount: (fund: Fund) => bigint): bigint[] => {
    const parts = FUNDS.map(amount);
    return [sum(parts), ...parts];
  };
  return [
    ...FUND_NAMES.map((name, index) => item(name, `${ORDINALS[index] ?? ''}、${name}`, received(facts, only(index)))),
    item('本年收入合计', '本年收入合计', received(facts)),
    item('年初财政拨款结转和结余', '年初财政拨款结转和结余', opening(facts)),
    ...FUND_NAMES.map((name, index) => item(`年初.${name}`, name, opening(facts, only(index)))),
    item('收入总计', '总计', received(facts) + opening(facts)),
    ...CLASSES.map(({ code, ordinal, name }) =>
      item(name, `${ordinal}、${name}`, ...byFund((fund) => spent(facts, { code, fund }))),
    ),
    item('本年支出合计', '本年支出合计', ...byFund((fund) => spent(facts, { fund }))),
    item('年末财政拨款结转和结余', '年末财政拨款结转和结余', ...byFund((fund) => closing(facts, { fund }))),
    item('支出总计', '总计', ...byFund((fund) => spent(facts, { fund }) + closing(facts, { fund }))),
  ];
}

function only(index: number): { fund: Fund } {
  return { fund: FUNDS[index] ?? 'general' };
}
