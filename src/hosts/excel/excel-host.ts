import type { CellRef, Sheet } from '../../model';
import type { Host, HostChange, Mark, MarkReceipt } from '../host';
import { ExcelQueue } from './excel-queue';
import type { Batch, QueueSettings } from './excel-queue';
import { clearMarks, mark } from './marking';
import { readSheets } from './read-sheets';
import { reveal } from './reveal';
import { watchChanges } from './watch-changes';

/** For tests and odd surroundings; Excel itself needs none of them. */
export type ExcelHostOptions = Partial<QueueSettings>;

const SYNC_TIMEOUT_MS = 30_000;

function excelSupports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * The workbook that is open in Excel, through Office.js. What this folder says of Excel's behaviour
 * comes from its documentation and from reports of others; none of it was seen in a real Excel.
 */
export class ExcelHost implements Host {
  readonly kind = 'excel';
  private readonly queue: ExcelQueue;
  private writing = false;

  constructor(options: ExcelHostOptions = {}) {
    this.queue = new ExcelQueue({
      run: (settings, batch) => Excel.run(settings, batch),
      supports: excelSupports,
      timeoutMs: SYNC_TIMEOUT_MS,
      ...options,
    });
  }

  workbookName(): Promise<string> {
    return this.queue.run(async ({ context, sync }) => {
      const { workbook } = context;
      workbook.load('name');
      await sync();
      return workbook.name;
    });
  }

  readSheets(): Promise<readonly Sheet[]> {
    return this.queue.run(readSheets);
  }

  mark(marks: readonly Mark[]): Promise<MarkReceipt> {
    return this.write((batch) => mark(marks, batch));
  }

  clearMarks(): Promise<void> {
    return this.write(clearMarks);
  }

  reveal(ref: CellRef): Promise<void> {
    return this.queue.run((batch) => reveal(ref, batch));
  }

  onChange(listener: (change: HostChange) => void): Promise<() => void> {
    return watchChanges(this.queue, listener, () => this.writing);
  }

  private write<T>(job: (batch: Batch) => Promise<T>): Promise<T> {
    return this.queue.run(async (batch) => {
      this.writing = true;
      try {
        return await job(batch);
      } finally {
        this.writing = false;
      }
    });
  }
}
