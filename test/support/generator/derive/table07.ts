/** 一般公共预算财政拨款支出决算明细表 from the facts: all 111 columns. */

import type { TableRow } from '../../../fixtures/layout/book';
import { ECONOMIC_ITEMS } from '../../../fixtures/layout/economic';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { codesOf, spent } from './ledger';

/** Derives table 07. */
export function deriveTable07(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'general').map((code) => ({
    code,
    amounts: ['', ...ECONOMIC_ITEMS.map((entry) => entry.code)].map((economic) =>
      spent(facts, { code, economic, fund: 'general' }),
    ),
  }));
  return codeTree(leaves, 1 + ECONOMIC_ITEMS.length);
}
