/** 财政拨款支出决算明细表 from the facts: all 111 rows. */

import type { TableRow } from '../../../fixtures/layout/book';
import { ECONOMIC_ITEMS } from '../../../fixtures/layout/economic';
import { coded, total } from '../../../fixtures/layout/row';
import { FUNDS } from '../facts';
import type { Facts } from '../facts';
import { spent } from './ledger';

/** Derives table 05. */
export function deriveTable05(facts: Facts): TableRow<bigint>[] {
  const amounts = (economic: string): bigint[] => [
    spent(facts, { economic }),
    ...FUNDS.flatMap((fund) => [
      spent(facts, { economic, fund }),
      spent(facts, { economic, fund, kind: 'basic' }),
      spent(facts, { economic, fund, kind: 'project' }),
    ]),
  ];
  return [total(...amounts('')), ...ECONOMIC_ITEMS.map(({ code, name }) => coded(code, name, ...amounts(code)))];
}
