import { GoujiError } from '../../model';

/**
 * Waits for a promise at most so long. Excel on the web is known never to settle some syncs, and
 * a queue behind such a one would stand still for ever.
 * @throws GoujiError HOST_TIMEOUT
 */
export async function withTimeout<T>(waiting: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new GoujiError('HOST_TIMEOUT', { seconds: Math.round(milliseconds / 1000) }));
    }, milliseconds);
  });
  try {
    return await Promise.race([waiting, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
