/** 政府性基金预算财政拨款收入支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { closing, codesOf, opening, received, spent } from './ledger';

/** Derives table 10. */
export function deriveTable10(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'fund').map((code) => {
    const limits = { code, fund: 'fund' } as const;
    return {
      code,
      amounts: [
        opening(facts, limits),
        received(facts, limits),
        spent(facts, limits),
        spent(facts, { ...limits, kind: 'basic' }),
        spent(facts, { ...limits, kind: 'project' }),
        closing(facts, limits),
      ],
    };
  });
  return codeTree(leaves, 6);
}
