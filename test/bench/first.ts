import { setTimeout } from 'node:timers/promises';

/** By then V8 has compiled what ran before, which takes time from the next part where cores are few. */
const PAUSE_MS = 200;

/** How long work takes the first time, in milliseconds. What was left lying about by others is cleared first, so that a part pays for its own garbage, and its own compiling, only. */
export async function first<Result>(work: () => Result): Promise<readonly [time: number, result: Awaited<Result>]> {
  globalThis.gc?.();
  await setTimeout(PAUSE_MS);
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
