import type { Host } from '../hosts/host';

/** The part of Office's event by which a command says that it is done. */
interface CommandEvent {
  readonly completed: () => void;
}

/**
 * Carries out 清除标记 from the ribbon, with no pane. A command has no place for words: where Excel refuses, the marks
 * stay to be seen, and clearing them in the pane says why. Excel waits for a command up to five minutes, so the end
 * is told in any case.
 */
export async function clearMarks(host: Pick<Host, 'clearMarks'>, event: CommandEvent): Promise<void> {
  try {
    await host.clearMarks();
  } catch {
    // The marks that are left say it.
  } finally {
    event.completed();
  }
}
