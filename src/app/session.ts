import type { Host } from '../hosts/host';
import { GoujiError } from '../model';
import type { Book, CellRef, NarrativeDocument, Refusal, RuleRun, Sheet } from '../model';
import { composeNarrative, DEFAULT_STYLE } from '../narrative';
import { recognise } from '../recognise';
import { BookCheck, CATALOGUE } from '../rules';
import type { Rule } from '../rules';
import { issueAt } from './issue-order';
import { marksFor } from './marks';
import { gatherOwnRules, withoutOwnSheets } from './own-rules';
import type { OwnRules } from './own-rules';

/** Where the session stands: empty → scanning → ready → stale → scanning, or failed. */
export type SessionPhase = 'empty' | 'scanning' | 'ready' | 'stale' | 'failed';

/** What one check of the workbook brought. */
export interface CheckReport {
  readonly book: Book;
  readonly run: RuleRun;
  /** The department's own rules that were checked too, and what of them could not be read. */
  readonly own?: OwnRules;
}

/** Last year's accounts, kept as bound amounts. */
export interface PriorYear {
  readonly fileName: string;
  readonly book: Book;
}

/** Everything that the pane shows, as one immutable value. */
export interface SessionSnapshot {
  readonly phase: SessionPhase;
  readonly workbookName?: string;
  /** The last good check; kept while a newer one runs or fails. */
  readonly report?: CheckReport;
  readonly narrative?: NarrativeDocument;
  readonly prior?: PriorYear;
  readonly error?: GoujiError;
  /** Why each sheet was not taken, where no table at all was recognised. */
  readonly refusals?: readonly Refusal[];
  /** Whether findings are marked in the workbook. */
  readonly marking: boolean;
  /** Sheets that could not be marked, such as protected ones. */
  readonly unmarkedSheets: readonly string[];
  /** The id of the issue that the user went to last. */
  readonly currentIssue?: string;
  /** The own rules that the user wrote, as they were applied: a line each. */
  readonly ownRules?: string;
}

const EMPTY: SessionSnapshot = { phase: 'empty', marking: false, unmarkedSheets: [] };

/**
 * One workbook's session: the state machine that pane, workbench and tests drive. Each run
 * carries a generation, so that a newer run supersedes an older one that is still under way.
 */
export class Session {
  private state: SessionSnapshot = EMPTY;
  private generation = 0;
  /** The user may type while a scan is under way; what it brings is then stale at once. */
  private changedWhileScanning = false;
  private last: { readonly check: BookCheck; readonly own: readonly Rule[] } | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly host: Host) {}

  /** The present state; the same object until something changes. */
  readonly snapshot = (): SessionSnapshot => this.state;

  /** Calls back after each change of the snapshot; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the workbook, recognises its tables, runs every rule and composes the text. */
  async check(): Promise<void> {
    const generation = ++this.generation;
    this.changedWhileScanning = false;
    this.change({ phase: 'scanning', error: undefined, refusals: undefined });
    const finished = await this.guarded(generation, async () => {
      const workbookName = await this.host.workbookName();
      const sheets = withoutOwnSheets(await this.host.readSheets());
      const book = recognise(sheets.tables);
      if (book.tables.length === 0) {
        if (generation === this.generation) this.change({ refusals: book.refusals });
        throw new GoujiError('NO_TABLE', { file: workbookName });
      }
      const own = gatherOwnRules(sheets.rules, this.state.ownRules ?? '');
      const check = this.checkAgain(book, own.rules);
      const { run } = check;
      if (generation !== this.generation) return;
      this.last = { check, own: own.rules };
      const phase = this.changedWhileScanning ? 'stale' : 'ready';
      this.change({ phase, workbookName, report: { book, run, own }, narrative: this.compose(book), error: undefined });
    });
    if (!finished && generation === this.generation) this.change({ phase: 'failed' });
    if (finished && this.state.marking) await this.guarded(generation, () => this.mark());
  }

  /** Shows a cell in the workbook; `issue` becomes the current one. */
  async reveal(ref: CellRef, issue?: string): Promise<void> {
    if (issue !== undefined) this.change({ currentIssue: issue });
    await this.guarded(this.generation, () => this.host.reveal(ref));
  }

  /** To be called when the user selected a cell: what it is marked for becomes the current issue. */
  readonly cellSelected = (ref: CellRef): void => {
    const { report, marking, currentIssue } = this.state;
    const issue = report === undefined || !marking ? undefined : issueAt(report.run, ref, currentIssue);
    if (issue !== undefined && issue.id !== currentIssue) this.change({ currentIssue: issue.id });
  };

  /** Takes over the department's own rules, a line each, and checks the workbook with them. */
  async setOwnRules(text: string): Promise<void> {
    this.change({ ownRules: text });
    await this.check();
  }

  /** Turns marks in the workbook on or off; off leaves no trace. */
  async setMarking(marking: boolean): Promise<void> {
    this.change({ marking });
    await this.guarded(this.generation, () => (marking ? this.mark() : this.unmark()));
  }

  /**
   * Takes last year's accounts from another workbook's sheets.
   * @throws GoujiError NO_TABLE where no table is recognised in them
   */
  loadPrior(fileName: string, sheets: readonly Sheet[]): void {
    const book = recognise(sheets);
    if (book.tables.length === 0) throw new GoujiError('NO_TABLE', { file: fileName });
    this.change({ prior: { fileName, book } });
    const { report } = this.state;
    if (report !== undefined) this.change({ narrative: this.compose(report.book) });
  }

  /** To be called when the workbook's content changed: what is shown no longer holds for sure. */
  readonly workbookChanged = (): void => {
    if (this.state.phase === 'scanning') this.changedWhileScanning = true;
    if (this.state.phase === 'ready') this.change({ phase: 'stale' });
  };

  /** Forgets the workbook, for another one; the department's own rules hold for that too. */
  reset(): void {
    this.generation += 1;
    this.last = undefined;
    const { marking, ownRules } = this.state;
    this.state = { ...EMPTY, marking, ...(ownRules === undefined ? {} : { ownRules }) };
    this.change({});
  }

  private compose(book: Book): NarrativeDocument {
    return composeNarrative(book, this.state.prior?.book, DEFAULT_STYLE);
  }

  /** After an edit only what the edit touches is judged again, as long as the rules are the same. */
  private checkAgain(book: Book, own: readonly Rule[]): BookCheck {
    if (this.last?.own === own) return this.last.check.after(book);
    return BookCheck.of(book, [...CATALOGUE, ...own]);
  }

  private async mark(): Promise<void> {
    const { report } = this.state;
    if (report === undefined) return;
    const receipt = await this.host.mark(marksFor(report.run));
    this.change({ unmarkedSheets: receipt.unmarkedSheets });
  }

  private async unmark(): Promise<void> {
    await this.host.clearMarks();
    this.change({ unmarkedSheets: [] });
  }

  /**
   * Runs a step; what it throws becomes the session's error, unless a newer run has begun.
   * @returns whether the step ran through
   */
  private async guarded(generation: number, step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (cause) {
      if (generation !== this.generation) return false;
      this.change({ error: cause instanceof GoujiError ? cause : new GoujiError('HOST_FAILED', {}, { cause }) });
      return false;
    }
  }

  /** Takes over what changed; a part that is undefined is taken away. */
  private change(part: { [K in keyof SessionSnapshot]?: SessionSnapshot[K] | undefined }): void {
    const entries = Object.entries({ ...this.state, ...part }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as SessionSnapshot;
    for (const listener of this.listeners) listener();
  }
}
