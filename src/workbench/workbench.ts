import { LiveCheck, Session } from '../app';
import { WorkbenchHost } from '../hosts/workbench';
import type { WorkbookFile } from '../hosts/xlsx';
import { GoujiError } from '../model';
import { readFile } from './read-file';
import { readSample } from './sample';

/** What the page around grid and pane shows. */
export interface WorkbenchState {
  /** The name of the open workbook; empty where none is. */
  readonly fileName: string;
  /** Counts the workbooks that were opened, so that two of one name are told apart. */
  readonly opened: number;
  readonly isSample: boolean;
  readonly opening: boolean;
  readonly error: GoujiError | undefined;
  /** The sample could not be fetched, which a page opened from elsewhere may run into. */
  readonly sampleFailed: boolean;
}

const START: WorkbenchState = { fileName: '', opened: 0, isSample: false, opening: true, error: undefined, sampleFailed: false };

/** The workbench: a host and a session over the workbook that is open, checked after each change. */
export class Workbench {
  readonly host = new WorkbenchHost();
  readonly session = new Session(this.host);
  private state = START;
  private readonly listeners = new Set<() => void>();

  constructor() {
    // In the workbench marks are an overlay, so they are simply there.
    void this.session.setMarking(true);
    void new LiveCheck(this.session, this.host).start();
  }

  /** The page's state; the same object until something changes. */
  readonly snapshot = (): WorkbenchState => this.state;

  /** Calls back after each change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether something of the user's is lost when the page goes: nothing is written to the file that was opened. */
  hasUnsavedWork(): boolean {
    const { asides, edits = {} } = this.session.snapshot().kept;
    return this.host.isEdited() || asides.length > 0 || Object.keys(edits).length > 0;
  }

  /** Opens the sample and takes its last year's accounts, so that a newcomer sees everything at once. */
  async openSample(): Promise<void> {
    try {
      const { present, prior } = await readSample();
      // The user was quicker.
      if (this.state.fileName !== '') return;
      await this.put(present, true);
      await this.session.loadPrior(prior.name, prior.sheets);
    } catch {
      if (this.state.fileName === '') this.change({ opening: false, sampleFailed: true });
    }
  }

  /** Opens a file that the user chose; one that cannot be read leaves the open workbook as it is. */
  async openFile(file: File): Promise<void> {
    this.change({ opening: true, error: undefined });
    try {
      await this.put(await readFile(file), false);
    } catch (cause) {
      const error = cause instanceof GoujiError ? cause : new GoujiError('CORRUPT', { file: file.name }, { cause });
      this.change({ opening: false, error });
    }
  }

  /** Takes the notice about a file away. */
  readonly dismissError = (): void => this.change({ error: undefined });

  private async put(file: WorkbookFile, isSample: boolean): Promise<void> {
    this.session.reset();
    this.host.open(file);
    const opened = this.state.opened + 1;
    this.change({ fileName: file.name, opened, isSample, opening: false, sampleFailed: false, error: undefined });
    await this.session.check();
  }

  private change(part: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
