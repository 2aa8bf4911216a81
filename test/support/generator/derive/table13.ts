/** 财政拨款“三公”经费支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { item } from '../../../fixtures/layout/row';
import type { Facts } from '../facts';
import { threePublicColumns, threePublicSpent } from './three-public';

/** Derives table 13: budget, outturn, outturn of 一般公共预算, outturn of 政府性基金. */
export function deriveTable13(facts: Facts): TableRow<bigint>[] {
  return [
    item(
      '三公',
      '',
      ...threePublicColumns(facts.threePublicBudget),
      ...threePublicColumns(threePublicSpent(facts, ['general', 'fund'])),
      ...threePublicColumns(threePublicSpent(facts, ['general'])),
      ...threePublicColumns(threePublicSpent(facts, ['fund'])),
    ),
  ];
}
