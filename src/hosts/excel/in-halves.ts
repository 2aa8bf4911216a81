import { isCode } from './error-mapping';

/** Excel on the web also says only that something went wrong inside where a message was too large; it is believed so often. */
const GENERAL_FAILURES = 3;

/**
 * Sends something in one message, or, where Excel finds that or its own answer too large (5 MB on the web), in two
 * halves, and so on down to what cannot be divided.
 * @param send takes it as a whole; what it did before it failed must not matter
 * @param divide gives the two halves, or nothing where there are none
 * @throws GoujiError what `send` said of the smallest part that did not get through
 */
export async function inHalves<T>(
  whole: T,
  send: (part: T) => Promise<void>,
  divide: (part: T) => readonly [T, T] | undefined,
  generalFailures = GENERAL_FAILURES,
): Promise<void> {
  try {
    await send(whole);
  } catch (cause) {
    const general = isCode(cause, 'HOST_FAILED') && cause.facts.office === 'GeneralException' && generalFailures > 0;
    const halves = general || isCode(cause, 'PAYLOAD_TOO_LARGE') ? divide(whole) : undefined;
    if (halves === undefined) throw cause;
    const left = general ? generalFailures - 1 : generalFailures;
    for (const half of halves) await inHalves(half, send, divide, left);
  }
}

/** The halves of a list of two or more. */
export function halvesOf<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] | undefined {
  if (list.length < 2) return undefined;
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
