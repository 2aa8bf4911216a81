import type { Edit, Session, SessionSnapshot } from '../../../src/app';
import type { WriteReceipt } from '../../../src/hosts/host';
import type { CellRef, Sheet } from '../../../src/model';
import type { Issue } from '../../../src/text/zh-CN';

/** What was asked of the session, in order. */
export type Asked =
  | { readonly what: 'check' }
  | { readonly what: 'reveal'; readonly ref: CellRef; readonly issue: string | undefined }
  | { readonly what: 'marking'; readonly on: boolean }
  | { readonly what: 'set-aside'; readonly issue: string; readonly title: string; readonly reason: string; readonly by: string }
  | { readonly what: 'edit'; readonly key: string; readonly edit: Edit | undefined }
  | { readonly what: 'style'; readonly name: string }
  | { readonly what: 'own-style'; readonly base: string; readonly text: string | undefined }
  | { readonly what: 'figures'; readonly mode: string }
  | { readonly what: 'charts' }
  | { readonly what: 'supplement' }
  | { readonly what: 'word'; readonly appendix: boolean }
  | { readonly what: 'restore'; readonly issue: string }
  | { readonly what: 'ask-selection' }
  | { readonly what: 'own-rules'; readonly text: string }
  | { readonly what: 'prior-here' }
  | { readonly what: 'prior'; readonly fileName: string; readonly sheets: readonly Sheet[] };

/** A session whose state the test sets, and that writes down what it is asked to do. */
export class ScriptedSession {
  readonly asked: Asked[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private state: SessionSnapshot) {}

  /** As the pane takes it: the same members, nothing behind them. */
  get session(): Session {
    return this as unknown as Session;
  }

  /** As in Excel. */
  readonly calculates: boolean = true;

  readonly snapshot = (): SessionSnapshot => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(part: Partial<SessionSnapshot>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  check(): Promise<void> {
    this.asked.push({ what: 'check' });
    return Promise.resolve();
  }

  reveal(ref: CellRef, issue?: string): Promise<void> {
    this.asked.push({ what: 'reveal', ref, issue });
    if (issue !== undefined) this.set({ currentIssue: issue });
    return Promise.resolve();
  }

  setOwnRules(text: string): Promise<void> {
    this.asked.push({ what: 'own-rules', text });
    this.set({ kept: { ...this.state.kept, ownRules: text } });
    return Promise.resolve();
  }

  setAside(issue: Issue, title: string, reason: string, by: string): Promise<void> {
    this.asked.push({ what: 'set-aside', issue: issue.id, title, reason, by });
    return Promise.resolve();
  }

  restore(issue: string): Promise<void> {
    this.asked.push({ what: 'restore', issue });
    return Promise.resolve();
  }

  edit(key: string, edit: Edit | undefined): Promise<void> {
    this.asked.push({ what: 'edit', key, edit });
    return Promise.resolve();
  }

  setStyle(name: string): Promise<void> {
    this.asked.push({ what: 'style', name });
    return Promise.resolve();
  }

  setOwnStyle(base: string, text: string | undefined): Promise<void> {
    this.asked.push({ what: 'own-style', base, text });
    const own = `${base}-own`;
    this.set({ kept: { ...this.state.kept, style: text === undefined ? base : own, ownStyles: text === undefined ? {} : { [own]: text } } });
    return Promise.resolve();
  }

  writeFigures(mode: string): Promise<void> {
    this.asked.push({ what: 'figures', mode });
    return Promise.resolve();
  }

  /** What comes of writing charts; undefined where nothing was written. */
  receipt: WriteReceipt | undefined = { undrawnCharts: [] };

  writeCharts(): Promise<WriteReceipt | undefined> {
    this.asked.push({ what: 'charts' });
    return Promise.resolve(this.receipt);
  }

  writeSupplement(): Promise<void> {
    this.asked.push({ what: 'supplement' });
    return Promise.resolve();
  }

  /** The bytes of the Word file, or why there are none. */
  word: () => Promise<Uint8Array> = () => Promise.resolve(new Uint8Array([80, 75]));

  wordFile(appendix: boolean): Promise<Uint8Array> {
    this.asked.push({ what: 'word', appendix });
    return this.word();
  }

  askSelection(): Promise<void> {
    this.asked.push({ what: 'ask-selection' });
    return Promise.resolve();
  }

  /** What the view of one cell shows, wherever it is. */
  view: ReturnType<Session['relationsAt']>;

  relationsAt(): ReturnType<Session['relationsAt']> {
    return this.view;
  }

  setMarking(on: boolean): Promise<void> {
    this.asked.push({ what: 'marking', on });
    this.set({ marking: on });
    return Promise.resolve();
  }

  takePriorHere(): Promise<void> {
    this.asked.push({ what: 'prior-here' });
    return Promise.resolve();
  }

  loadPrior(fileName: string, sheets: readonly Sheet[]): Promise<void> {
    this.asked.push({ what: 'prior', fileName, sheets });
    return Promise.resolve();
  }
}
