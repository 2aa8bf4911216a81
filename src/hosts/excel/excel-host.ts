import type { CellRef, Mark, Sheet } from '../../model';
import type { Host, HostChange, MarkReceipt, WriteReceipt, WriteRequest } from '../host';
import { ExcelQueue } from './excel-queue';
import type { Batch, QueueSettings } from './excel-queue';
import { readState, writeState } from './kept-state';
import { LatestReading } from './latest-reading';
import { Marking } from './marking';
import { reveal } from './reveal';
import { registerSelections, selectedCell } from './selection';
import { watch } from './watch';
import { registerChanges } from './watch-changes';
import { writeCells } from './write-cells';

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
  private readonly marking = new Marking();
  private readonly reading = new LatestReading(() => this.watchers > 0);
  private watchers = 0;
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
    // Each reading brings it along; asking again at each pause in the typing would be a round trip too many.
    const { workbookName } = this.reading;
    if (workbookName !== undefined) return Promise.resolve(workbookName);
    return this.queue.run(async ({ context, sync }) => {
      const { workbook } = context;
      workbook.load('name');
      await sync();
      return workbook.name;
    });
  }

  readSheets(): Promise<readonly Sheet[]> {
    return this.queue.run((batch) => {
      this.marking.forget();
      return this.reading.all(batch);
    });
  }

  readChanged(): Promise<readonly Sheet[]> {
    return this.queue.run(async (batch) => {
      const before = this.reading.names();
      const sheets = await this.reading.changes(batch);
      // Older versions do not report that sheets were renamed, and marks go by name.
      if (this.reading.names() !== before) this.marking.forget();
      return sheets;
    });
  }

  mark(marks: readonly Mark[]): Promise<MarkReceipt> {
    return this.changing((batch) => this.marking.mark(marks, batch));
  }

  clearMarks(): Promise<void> {
    return this.changing((batch) => this.marking.clear(batch));
  }

  reveal(ref: CellRef): Promise<void> {
    return this.queue.run((batch) => reveal(ref, batch));
  }

  selectedCell(): Promise<CellRef> {
    return this.queue.run(selectedCell);
  }

  onSelect(listener: (ref: CellRef) => void): Promise<() => void> {
    const selected = (sheetId: string, cell: Omit<CellRef, 'sheet'>): void => {
      const sheet = this.reading.nameOf(sheetId);
      if (sheet !== undefined) listener({ sheet, ...cell });
    };
    return watch(this.queue, (batch) => registerSelections(batch, selected));
  }

  async onChange(listener: (change: HostChange) => void): Promise<() => void> {
    let heeding = true;
    const heard = (change: HostChange, sheetId?: string): void => {
      if (!heeding) return;
      this.reading.changed(sheetId);
      listener(change);
    };
    const stop = await watch(this.queue, (batch) => registerChanges(batch, {
      content: (sheetId) => heard(this.contentChange(sheetId), sheetId),
      workbook: () => {
        this.marking.forget();
        heard({ kind: 'workbook' });
      },
      isWriting: () => this.writing,
    }));
    this.watchers += 1;
    // Nobody heard what happened before.
    this.reading.changed();
    return () => {
      if (!heeding) return;
      heeding = false;
      this.watchers -= 1;
      stop();
    };
  }

  write(request: WriteRequest): Promise<WriteReceipt> {
    return this.changing(async (batch) => {
      await writeCells(request, batch);
      // Whether Excel reports it or not.
      this.reading.changed();
      return { undrawnCharts: [] };
    });
  }

  readState(): Promise<string | undefined> {
    return this.queue.run(readState);
  }

  writeState(text: string | undefined): Promise<void> {
    return this.changing((batch) => writeState(text, batch));
  }

  private contentChange(sheetId: string | undefined): HostChange {
    const sheet = sheetId === undefined ? undefined : this.reading.nameOf(sheetId);
    return sheet === undefined ? { kind: 'content' } : { kind: 'content', sheet };
  }

  private changing<T>(job: (batch: Batch) => Promise<T>): Promise<T> {
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
