/** How long work takes the first time, in milliseconds. What was left lying about by others is cleared first, so that a part pays for its own garbage only. */
export async function first<Result>(work: () => Result): Promise<readonly [time: number, result: Awaited<Result>]> {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
