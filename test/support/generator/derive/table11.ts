/** 国有资本经营预算财政拨款收入支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { closing, codesOf, opening, received, spent } from './ledger';

/** Derives table 11. */
export function deriveTable11(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'capital').map((code) => {
    const limits = { code, fund: 'capital' } as const;
    return {
      code,
      amounts: [opening(facts, limits), received(facts, limits), spent(facts, limits), closing(facts, limits)],
    };
  });
  return codeTree(leaves, 4);
}
