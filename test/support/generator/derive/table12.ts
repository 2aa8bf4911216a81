/** 国有资本经营预算财政拨款支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { codesOf, spent } from './ledger';

/** Derives table 12. */
export function deriveTable12(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'capital').map((code) => {
    const limits = { code, fund: 'capital' } as const;
    return {
      code,
      amounts: [
        spent(facts, limits),
        spent(facts, { ...limits, kind: 'basic' }),
        spent(facts, { ...limits, kind: 'project' }),
      ],
    };
  });
  return codeTree(leaves, 3);
}
