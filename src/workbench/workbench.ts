import { Session } from '../app';
import { WorkbenchHost } from '../hosts/workbench';
import type { WorkbookFile } from '../hosts/xlsx';
import { GoujiError } from '../model';
import { readFile } from './read-file';
import { readSample } from './sample';

/** Wait for a pause in the typing before the tables are checked again. */
const RECHECK_MS = 400;

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
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // In the workbench marks are an overlay, so they are simply there.
    void this.session.setMarking(true);
    void this.host.onChange(({ kind }) => {
      if (kind === 'content') this.recheckSoon();
    });
    this.followSelection();
  }

  /** The page's state; the same object until something changes. */
  readonly snapshot = (): WorkbenchState => this.state;

  /** Calls back after each change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the sample and takes its last year's accounts, so that a newcomer sees everything at once. */
  async openSample(): Promise<void> {
    try {
      const { present, prior } = await readSample();
      // The user was quicker.
      if (this.state.fileName !== '') return;
      await this.put(present, true);
      this.session.loadPrior(prior.name, prior.sheets);
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
    clearTimeout(this.pending);
    this.session.reset();
    this.host.open(file);
    const opened = this.state.opened + 1;
    this.change({ fileName: file.name, opened, isSample, opening: false, sampleFailed: false, error: undefined });
    await this.session.check();
  }

  /** A cell that the user selects, and not one that a link led to, brings its card forward. */
  private followSelection(): void {
    let before = this.host.view();
    this.host.subscribe(() => {
      const now = this.host.view();
      const isUsers = now.reveals === before.reveals && now.sheets === before.sheets && now.activeSheet === before.activeSheet;
      const moved = now.selected !== before.selected;
      before = now;
      if (isUsers && moved && now.selected !== undefined) this.session.cellSelected(now.selected);
    });
  }

  private recheckSoon(): void {
    this.session.workbookChanged();
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.session.check(), RECHECK_MS);
  }

  private change(part: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
