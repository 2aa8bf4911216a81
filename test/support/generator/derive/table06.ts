/** 一般公共预算财政拨款支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import type { Facts } from '../facts';
import { codeTree } from './code-tree';
import { codesOf, spent } from './ledger';

/** Derives table 06. */
export function deriveTable06(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts, 'general').map((code) => ({
    code,
    amounts: [
      spent(facts, { code, fund: 'general' }),
      spent(facts, { code, fund: 'general', kind: 'basic' }),
      spent(facts, { code, fund: 'general', kind: 'project' }),
    ],
  }));
  return codeTree(leaves, 3);
}
