/** Sums of 分, and 元 as a person writes them. */

const YUAN = /^(\d+)\.(\d{2})$/;

/** "3187654.32" (元) in 分. */
export function yuan(text: string): bigint {
  const match = YUAN.exec(text);
  if (match === null) throw new Error(`not 元 with two decimals: ${text}`);
  return BigInt(`${match[1] ?? ''}${match[2] ?? ''}`);
}

/** The sum of amounts. */
export function sum(amounts: Iterable<bigint>): bigint {
  let result = 0n;
  for (const amount of amounts) result += amount;
  return result;
}

/** Amounts added place by place. */
export function sumColumns(rows: readonly (readonly bigint[])[], width: number): bigint[] {
  return Array.from({ length: width }, (_, index) => sum(rows.map((row) => row[index] ?? 0n)));
}
