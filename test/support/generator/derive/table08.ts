/** 一般公共预算财政拨款基本支出决算明细表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { BASIC_BLOCKS } from '../../../fixtures/layout/economic';
import { coded, item } from '../../../fixtures/layout/row';
import type { Facts } from '../facts';
import { sum } from '../money';
import { spent } from './ledger';

/** Derives table 08. */
export function deriveTable08(facts: Facts): TableRow<bigint>[] {
  const basic = (economic: string): bigint => spent(facts, { economic, fund: 'general', kind: 'basic' });
  const rows = BASIC_BLOCKS.flat()
    .flatMap((group) => [group, ...group.children])
    .map(({ code, name }) => coded(code, name, basic(code)));
  return [
    ...rows,
    item('人员经费合计', '人员经费合计', sum(['301', '303'].map(basic))),
    item('公用经费合计', '公用经费合计', sum(['302', '307', '310', '399'].map(basic))),
  ];
}
