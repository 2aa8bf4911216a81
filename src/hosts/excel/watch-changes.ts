import type { HostChange } from '../host';
import type { Batch, ExcelQueue } from './excel-queue';

type Listener = (change: HostChange) => void;

/** What is watched: the contexts that events are ended in are those that they were begun in. */
interface Watch {
  readonly context: Excel.RequestContext;
  readonly end: () => void;
}

/**
 * Excel also reports what add-ins write. Newer versions (ExcelApi 1.14) say whether it was this
 * one; with older ones the user's edits during a write of ours go by unheard.
 */
function isOurs(triggerSource: string | undefined, writing: boolean): boolean {
  return triggerSource === undefined ? writing : triggerSource === 'ThisLocalAddin';
}

/** Events of the whole collection, so that sheets that are added or renamed later are covered too. */
async function begin(listener: Listener, isWriting: () => boolean, { context, sync }: Batch): Promise<Watch> {
  const { worksheets } = context.workbook;
  const content = worksheets.onChanged.add((event) => {
    if (!isOurs(event.triggerSource, isWriting())) listener({ kind: 'content' });
    return Promise.resolve();
  });
  const workbook = () => {
    listener({ kind: 'workbook' });
    return Promise.resolve();
  };
  const added = worksheets.onAdded.add(workbook);
  const deleted = worksheets.onDeleted.add(workbook);
  await sync();
  return {
    context,
    end: () => {
      content.remove();
      added.remove();
      deleted.remove();
    },
  };
}

/**
 * Calls back after changes; returns what ends that. Events are a convenience that some builds of
 * Excel lack, so where they cannot be had this does nothing, and checking again stays by hand.
 * @param isWriting whether this host is writing at the moment
 */
export async function watchChanges(queue: ExcelQueue, listener: Listener, isWriting: () => boolean): Promise<() => void> {
  let watching = true;
  const heard: Listener = (change) => {
    if (watching) listener(change);
  };
  const watch = await queue.run((batch) => begin(heard, isWriting, batch)).catch(() => undefined);
  return () => {
    if (!watching) return;
    watching = false;
    if (watch === undefined) return;
    const ended = queue.run(async ({ sync }) => {
      watch.end();
      await sync();
    }, watch.context);
    // Nobody hears these events any more; Excel forgets them with the pane at the latest.
    ended.catch(() => undefined);
  };
}
