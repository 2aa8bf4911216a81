import { GoujiError } from '../../model';
import { toGoujiError } from './error-mapping';
import { withTimeout } from './timeout';

/** Ranges of many areas, and events of all sheets at once, came with this set (Excel 2021). */
const REQUIRED_API = '1.9';

/** Excel.run as this host calls it. */
export type RunExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What the queue needs of its surroundings. */
export interface QueueSettings {
  readonly run: RunExcel;
  /** Whether Excel has this version of the ExcelApi requirement set. */
  readonly supports: (version: string) => boolean;
  readonly timeoutMs: number;
}

/** One Excel.run under way: its proxies, and the round trip that fills them. */
export interface Batch {
  readonly context: Excel.RequestContext;
  /** Sends what was queued; fails as a GoujiError, and with HOST_TIMEOUT where Excel never answers. */
  readonly sync: () => Promise<void>;
}

/**
 * Everything that is asked of Excel, one after the other: Excel throttles add-ins that call it
 * many times at once, and interleaved batches would mark what another has just cleared.
 */
export class ExcelQueue {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly settings: QueueSettings) {}

  /**
   * Runs a job when all earlier ones have ended, well or badly.
   * @param previous the context to work in again, for what has to be undone where it was done
   */
  run<T>(job: (batch: Batch) => Promise<T>, previous?: Excel.RequestContext): Promise<T> {
    const result = this.last.then(() => this.runNow(job, previous));
    this.last = result.catch(() => undefined);
    return result;
  }

  private async runNow<T>(job: (batch: Batch) => Promise<T>, previous?: Excel.RequestContext): Promise<T> {
    if (!this.settings.supports(REQUIRED_API)) throw new GoujiError('HOST_TOO_OLD', { needs: `ExcelApi ${REQUIRED_API}` });
    // While the user types into a cell, Excel waits for the end of that instead of failing.
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (previous !== undefined) options.previousObjects = previous;
    try {
      return await this.settings.run(options, (context) => job(this.batchOf(context)));
    } catch (cause) {
      throw toGoujiError(cause);
    }
  }

  private batchOf(context: Excel.RequestContext): Batch {
    return {
      context,
      sync: async () => {
        try {
          await withTimeout(context.sync(), this.settings.timeoutMs);
        } catch (cause) {
          throw toGoujiError(cause);
        }
      },
    };
  }
}
