/** 一般公共预算财政拨款项目支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { codesOf, received, spent } from './ledger';

/** Derives table 09: only 项 that spent on projects. */
export function deriveTable09(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'general')
    .map((code) => {
      const limits = { code, fund: 'general', kind: 'project' } as const;
      return { code, amounts: [received(facts, limits), spent(facts, limits)] };
    })
    .filter((leaf) => leaf.amounts[1] !== 0n);
  return codeTree(leaves, 2);
}
