import type { Batch, ExcelQueue } from './excel-queue';

/** Something that can be asked of Excel's events: what ends it, to be called in the context that it was begun in. */
export type Registration = { readonly remove: () => void };

/**
 * Listens to events of Excel. An event belongs to the request context that it was registered in and can only be taken
 * back there.
 * @param register adds the handlers
 * @returns what ends it
 * @throws GoujiError where Excel does not take the handlers
 */
export async function watch(queue: ExcelQueue, register: (batch: Batch) => readonly Registration[]): Promise<() => void> {
  const { context, registrations } = await queue.run(async (batch) => {
    const registered = register(batch);
    await batch.sync();
    return { context: batch.context, registrations: registered };
  });
  let watching = true;
  return () => {
    if (!watching) return;
    watching = false;
    const ended = queue.run(async ({ sync }) => {
      for (const registration of registrations) registration.remove();
      await sync();
    }, context);
    // Nobody hears these events any more; Excel forgets them with the pane at the latest.
    ended.catch(() => undefined);
  };
}
