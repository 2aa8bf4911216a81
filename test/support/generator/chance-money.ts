/** Amounts by chance, in 分. */

import type { Random } from './random';

export interface ChanceMoney {
  /** From `low` to `high` 元, neither of them rounder than need be. */
  between(low: number, high: number): bigint;
  /** From `low` to `high` hundredths of an amount. */
  part(amount: bigint, low: number, high: number): bigint;
}

const WHOLE_GRAIN = 10_000n;

/** Amounts to the 分, or, where `whole`, in multiples of 100 元, which 0.01 万元 shows exactly. */
export function chanceMoney(random: Random, whole: boolean): ChanceMoney {
  const grain = whole ? WHOLE_GRAIN : 1n;
  const ground = (fen: bigint): bigint => (fen / grain) * grain;
  return {
    between: (low, high) => {
      const amount = BigInt(random.int(low, high)) * 100n + BigInt(random.int(0, 99));
      const smallest = BigInt(low) * 100n;
      const result = ground(amount);
      return result < smallest ? result + grain : result;
    },
    part: (amount, low, high) => ground((amount * BigInt(random.int(low * 100, high * 100))) / 10_000n),
  };
}
