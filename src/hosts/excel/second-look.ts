import { GoujiError } from '../../model';

/** Whether something was gone, or forbidden, that had been there and allowed one round trip before. */
function isOvertaken(cause: unknown): boolean {
  return cause instanceof GoujiError && ['ItemNotFound', 'AccessDenied'].includes(String(cause.facts.office));
}

/**
 * Between two round trips the user may delete a sheet, rename it or protect it. What was seen
 * before is then looked at once more, from the start.
 * @param attempt is told whether this is the second look
 */
export async function secondLook<T>(attempt: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await attempt(false);
  } catch (cause) {
    if (!isOvertaken(cause)) throw cause;
    return attempt(true);
  }
}
