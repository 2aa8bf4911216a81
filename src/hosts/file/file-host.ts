import { GoujiError } from '../../model';
import type { CellRef, Mark, Sheet } from '../../model';
import type { Host, HostChange, MarkReceipt, WriteReceipt, WriteRequest } from '../host';
import { sameSheet } from '../same-sheet';
import { HeldState } from '../state-part';
import { undrawn, withWritten } from '../written-sheets';
import type { WorkbookFile } from '../xlsx';

/**
 * A workbook file with no program around it, as the command line has it. The file itself is never written to: marks
 * and whatever else is written stay in memory, for a copy to be made of them.
 */
export class FileHost implements Host {
  readonly kind = 'file';
  private sheets: readonly Sheet[];
  private placed: readonly Mark[] = [];
  private selected: CellRef | undefined;
  private readonly kept: HeldState;
  private readonly watchers = new Set<(change: HostChange) => void>();
  private readonly selectionWatchers = new Set<(ref: CellRef) => void>();

  constructor(private readonly file: WorkbookFile) {
    this.sheets = file.sheets;
    this.kept = new HeldState(file.statePart);
  }

  /** The marks as they stand now, to be put into a copy. */
  marks(): readonly Mark[] {
    return this.placed;
  }

  /** Takes the sheets as they are in the file now, after another program saved it; marks stay. */
  reload({ sheets }: WorkbookFile): void {
    const before = this.sheets;
    const sameSheets = sheets.length === before.length && sheets.every(({ name }, index) => name === before[index]?.name);
    if (!sameSheets) {
      this.sheets = sheets;
      this.announce({ kind: 'workbook' });
      return;
    }
    this.sheets = sheets.map((sheet, index) => (before[index] !== undefined && sameSheet(sheet, before[index]) ? before[index] : sheet));
    for (const [index, sheet] of this.sheets.entries()) {
      if (sheet !== before[index]) this.announce({ kind: 'content', sheet: sheet.name });
    }
  }

  workbookName(): Promise<string> {
    return Promise.resolve(this.file.name);
  }

  readSheets(): Promise<readonly Sheet[]> {
    return Promise.resolve(this.sheets);
  }

  readChanged(): Promise<readonly Sheet[]> {
    return this.readSheets();
  }

  mark(marks: readonly Mark[]): Promise<MarkReceipt> {
    const names = new Set(this.sheets.map(({ name }) => name));
    this.placed = marks.filter(({ ref }) => names.has(ref.sheet));
    const unmarked = new Set(marks.map(({ ref }) => ref.sheet).filter((name) => !names.has(name)));
    return Promise.resolve({ unmarkedSheets: [...unmarked] });
  }

  clearMarks(): Promise<void> {
    this.placed = [];
    return Promise.resolve();
  }

  reveal(ref: CellRef): Promise<void> {
    const sheet = this.sheets.find(({ name }) => name === ref.sheet);
    if (sheet === undefined) return Promise.reject(new GoujiError('SHEET_GONE', { sheet: ref.sheet }));
    this.selected = ref;
    for (const watcher of this.selectionWatchers) watcher(ref);
    return Promise.resolve();
  }

  selectedCell(): Promise<CellRef | undefined> {
    return Promise.resolve(this.selected);
  }

  onSelect(listener: (ref: CellRef) => void): Promise<() => void> {
    this.selectionWatchers.add(listener);
    return Promise.resolve(() => this.selectionWatchers.delete(listener));
  }

  onChange(listener: (change: HostChange) => void): Promise<() => void> {
    this.watchers.add(listener);
    return Promise.resolve(() => this.watchers.delete(listener));
  }

  async write(request: WriteRequest): Promise<WriteReceipt> {
    await Promise.resolve();
    this.sheets = withWritten(this.sheets, request);
    return undrawn(request);
  }

  async readState(): Promise<string | undefined> {
    await Promise.resolve();
    return this.kept.read();
  }

  async writeState(text: string | undefined): Promise<void> {
    await Promise.resolve();
    this.kept.write(text);
  }

  private announce(change: HostChange): void {
    for (const watcher of this.watchers) watcher(change);
  }
}
