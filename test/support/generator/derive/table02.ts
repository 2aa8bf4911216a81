/** 收入决算表 from the facts. */

import type { TableRow } from '../../../fixtures/layout/book';
import { OWN_SOURCES } from '../facts';
import type { Facts } from '../facts';
import { sum } from '../money';
import { codeTree } from './code-tree';
import { codesOf, received } from './ledger';

/** Derives table 02. */
export function deriveTable02(facts: Facts): TableRow<bigint>[] {
  const leaves = codesOf(facts).map((code) => {
    const own = OWN_SOURCES.map((source) =>
      sum(facts.own.incomes.filter((entry) => entry.code === code && entry.source === source).map((entry) => entry.amount)),
    );
    const parts = [received(facts, { code }), ...own];
    return { code, amounts: [sum(parts), ...parts] };
  });
  return codeTree(leaves, 7);
}
