/** 支出决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { OWN_USES } from '../facts';
import type { Facts } from '../facts';
import { sum } from '../money';
import { codeTree } from './code-tree';
import { codesOf, spent } from './ledger';

/** Derives table 03. */
export function deriveTable03(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts).map((code) => {
    const parts = OWN_USES.map((use) => {
      const own = sum(facts.own.spending.filter((entry) => entry.code === code && entry.use === use).map((entry) => entry.amount));
      return use === 'basic' || use === 'project' ? own + spent(facts, { code, kind: use }) : own;
    });
    return { code, amounts: [sum(parts), ...parts] };
  });
  return codeTree(leaves, 6);
}
