import type { Host, HostChange } from '../hosts/host';
import { GoujiError } from '../model';
import type { Session } from './session';

/** A pause in the typing after which the tables are checked again: short enough to seem at once. */
const PAUSE_MS = 400;

/**
 * Follows the user's work in the workbook: what was typed is checked again in the first pause, and
 * a selected cell is shown. Where the program cannot tell of changes, the session says so, and the
 * button 检查 is what is left.
 */
export class LiveCheck {
  private pending: ReturnType<typeof setTimeout> | undefined;
  private ends: (() => void)[] = [];

  constructor(
    private readonly session: Session,
    private readonly host: Host,
  ) {}

  /** Begins to follow; what cannot be followed is said in the session's snapshot. */
  async start(): Promise<void> {
    try {
      this.ends.push(await this.host.onChange((change) => this.changed(change)));
    } catch (cause) {
      if (!(cause instanceof GoujiError)) throw cause;
      this.session.changesUnseen();
    }
    try {
      this.ends.push(await this.host.onSelect(this.session.cellSelected));
    } catch (cause) {
      // The view of one cell then asks for the selection when it is opened.
      if (!(cause instanceof GoujiError)) throw cause;
    }
  }

  /** Ends it, for another workbook. */
  stop(): void {
    clearTimeout(this.pending);
    for (const end of this.ends) end();
    this.ends = [];
  }

  private changed({ kind }: HostChange): void {
    this.session.workbookChanged();
    clearTimeout(this.pending);
    // Sheets that came or went, or another workbook, are the user's to have checked. A scan that is under way has read
    // some of the old: it is superseded by this one.
    if (kind === 'content') this.pending = setTimeout(() => void this.session.recheck(), PAUSE_MS);
  }
}
