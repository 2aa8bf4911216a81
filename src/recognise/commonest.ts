/** The value that comes most often, the first of them where several do; nothing where there is none. */
export function commonest<V>(values: readonly (V | undefined)[]): V | undefined {
  const counts = new Map<V, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0];
}

/** Of years that come equally often the latest. */
export function commonestYear(years: readonly number[]): number | undefined {
  return commonest([...years].sort((one, other) => other - one));
}
