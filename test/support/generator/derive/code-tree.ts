/** Amounts of 项 rolled up to 款, 类 and 合计. */

import type { TableRow } from '../../../fixtures/layout/book';
import { coded, total } from '../../../fixtures/layout/row';
import { functionalName } from '../functional-names';
import { sumColumns } from '../money';

/** The amounts of one 项. */
export interface Leaf {
  readonly code: string;
  readonly amounts: readonly bigint[];
}

/** 合计, then 类, 款 and 项 in the order of their codes; a 项 without any money is not listed. */
export function codeTree(leaves: readonly Leaf[], width: number): TableRow<bigint>[] {
  const listed = leaves.filter((leaf) => leaf.amounts.some((amount) => amount !== 0n));
  const codes = [...new Set(listed.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].sort();
  const under = (prefix: string): bigint[] =>
    sumColumns(
      listed.filter((leaf) => leaf.code.startsWith(prefix)).map((leaf) => leaf.amounts),
      width,
    );
  return [total(...under('')), ...codes.map((code) => coded(code, functionalName(code), ...under(code)))];
}
