import { isCode } from './error-mapping';

/**
 * Between two round trips the user may delete a sheet, rename it or protect it. What was seen
 * before is then looked at once more, from the start.
 * @param attempt is told whether this is the second look
 */
export async function secondLook<T>(attempt: (again: boolean) => Promise<T>): Promise<T> {
  try {
    return await attempt(false);
  } catch (cause) {
    // Something was gone, or forbidden, that had been there and allowed one round trip before.
    if (!isCode(cause, 'SHEET_GONE', 'PROTECTED_SHEET') || cause.facts.office === undefined) throw cause;
    return attempt(true);
  }
}
