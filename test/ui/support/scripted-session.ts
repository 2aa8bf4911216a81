import type { Session, SessionSnapshot } from '../../../src/app';
import type { CellRef, Sheet } from '../../../src/model';

/** What was asked of the session, in order. */
export type Asked =
  | { readonly what: 'check' }
  | { readonly what: 'reveal'; readonly ref: CellRef; readonly issue: string | undefined }
  | { readonly what: 'marking'; readonly on: boolean }
  | { readonly what: 'own-rules'; readonly text: string }
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
    this.set({ ownRules: text });
    return Promise.resolve();
  }

  setMarking(on: boolean): Promise<void> {
    this.asked.push({ what: 'marking', on });
    this.set({ marking: on });
    return Promise.resolve();
  }

  loadPrior(fileName: string, sheets: readonly Sheet[]): void {
    this.asked.push({ what: 'prior', fileName, sheets });
  }
}
