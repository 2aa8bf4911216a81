import type { Cause } from '../../model';

/** A cause as it is found; its id tells its place once all are known. */
export type Explanation = Omit<Cause, 'id'>;

/**
 * How sure a cause is, between 0 and 1.
 * @param lead by how many instances it explains more than the next
 * @param equals how many others explain as much
 */
export function sureness(lead: number, equals: number): number {
  const share = equals > 0 ? 1 / (equals + 1) : lead / (lead + 0.5);
  return Math.floor(share * 100) / 100;
}
