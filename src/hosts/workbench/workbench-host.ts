import { GoujiError, outdoes } from '../../model';
import type { CellRef, CellValue, Mark, MarkLook, Sheet, SheetAppearance } from '../../model';
import type { Host, HostChange, MarkReceipt, WriteReceipt, WriteRequest } from '../host';
import { HeldState } from '../state-part';
import { undrawn, withWritten } from '../written-sheets';
import { displayValue } from '../xlsx/number-display';
import type { WorkbookFile } from '../xlsx/workbook-file';
import { formatAt, valueAt, withValue } from './edited-sheet';
import { typedValue } from './typed-value';

/** Everything that the grid shows, as one immutable value. */
export interface WorkbenchView {
  readonly workbookName: string;
  readonly sheets: readonly Sheet[];
  readonly appearances: ReadonlyMap<string, SheetAppearance>;
  /** The name of the sheet in front. */
  readonly activeSheet: string | undefined;
  /** The selected cell of the sheet in front. */
  readonly selected: CellRef | undefined;
  /** The marks of all sheets: sheet name, then "row,column". */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, MarkLook>>;
  /** Counts the times a cell was to be brought into view, so that doing it again is seen too. */
  readonly reveals: number;
}

/** A cell's value that an edit took the place of. */
interface Overwritten {
  readonly ref: CellRef;
  readonly value: CellValue;
}

const NOTHING_OPEN: WorkbenchView = {
  workbookName: '',
  sheets: [],
  appearances: new Map(),
  activeSheet: undefined,
  selected: undefined,
  marks: new Map(),
  reveals: 0,
};

/**
 * A workbook in a web page. Marks are an overlay and edits stay in memory: the file that was
 * opened is never written to.
 */
export class WorkbenchHost implements Host {
  readonly kind = 'workbench';
  private state: WorkbenchView = NOTHING_OPEN;
  /** What stood in the cells before they were edited, the last edit at the end. */
  private before: Overwritten[] = [];
  private readonly viewers = new Set<() => void>();
  private readonly watchers = new Set<(change: HostChange) => void>();
  private readonly selectionWatchers = new Set<(ref: CellRef) => void>();
  private kept = new HeldState();

  /** What the grid shows now; the same object until something changes. */
  readonly view = (): WorkbenchView => this.state;

  /** Calls back after each change of the view; returns what ends it. */
  readonly subscribe = (viewer: () => void): (() => void) => {
    this.viewers.add(viewer);
    return () => this.viewers.delete(viewer);
  };

  /** Puts another workbook on the workbench, its first visible sheet in front. */
  open(file: WorkbookFile): void {
    this.before = [];
    this.kept = new HeldState(file.statePart);
    const first = file.sheets.find(({ hidden }) => hidden !== true) ?? file.sheets[0];
    this.change({
      ...NOTHING_OPEN,
      workbookName: file.name,
      sheets: file.sheets,
      appearances: file.appearances,
      activeSheet: first?.name,
      selected: first === undefined ? undefined : firstCell(first),
    });
    this.announce({ kind: 'workbook' });
  }

  /** Brings a sheet to the front; its first used cell is selected. */
  showSheet(name: string): void {
    const sheet = this.sheet(name);
    if (sheet === undefined || name === this.state.activeSheet) return;
    this.change({ activeSheet: name, selected: firstCell(sheet) });
    this.announceSelection(firstCell(sheet));
  }

  /** Selects a cell of the sheet in front. */
  select(ref: CellRef): void {
    this.change({ selected: ref });
    this.announceSelection(ref);
  }

  /** Takes what was typed into a cell. */
  edit(ref: CellRef, text: string): void {
    const sheet = this.sheet(ref.sheet);
    if (sheet === undefined) return;
    const edited = withValue(sheet, ref, typedValue(text));
    if (edited === sheet) return;
    this.before.push({ ref, value: valueAt(sheet, ref.row, ref.column) });
    this.change({ sheets: this.state.sheets.map((old) => (old === sheet ? edited : old)) });
    this.announce({ kind: 'content', sheet: sheet.name });
  }

  /** Whether cells were edited, which is lost with the page: no file is ever written to. */
  isEdited(): boolean {
    return this.before.length > 0;
  }

  /** Takes the last edit back and shows its cell, so that the user sees what came back. */
  undo(): void {
    const last = this.before.pop();
    if (last === undefined) return;
    const { ref, value } = last;
    this.change({
      sheets: this.state.sheets.map((sheet) => (sheet.name === ref.sheet ? withValue(sheet, ref, value) : sheet)),
      activeSheet: ref.sheet,
      selected: ref,
      reveals: this.state.reveals + 1,
    });
    this.announce({ kind: 'content', sheet: ref.sheet });
  }

  /** What a cell shows. */
  readonly display = (sheet: Sheet, row: number, column: number): string =>
    displayValue(valueAt(sheet, row, column), formatAt(sheet, row, column));

  workbookName(): Promise<string> {
    return Promise.resolve(this.state.workbookName);
  }

  readSheets(): Promise<readonly Sheet[]> {
    return Promise.resolve(this.state.sheets);
  }

  readChanged(): Promise<readonly Sheet[]> {
    return this.readSheets();
  }

  mark(marks: readonly Mark[]): Promise<MarkReceipt> {
    const bySheet = new Map<string, Map<string, MarkLook>>();
    const unmarked = new Set<string>();
    for (const { ref, look } of marks) {
      if (this.sheet(ref.sheet) === undefined) {
        unmarked.add(ref.sheet);
        continue;
      }
      const ofSheet = bySheet.get(ref.sheet) ?? new Map<string, MarkLook>();
      const place = `${ref.row},${ref.column}`;
      if (outdoes(look, ofSheet.get(place))) ofSheet.set(place, look);
      bySheet.set(ref.sheet, ofSheet);
    }
    this.change({ marks: bySheet });
    return Promise.resolve({ unmarkedSheets: [...unmarked] });
  }

  clearMarks(): Promise<void> {
    if (this.state.marks.size > 0) this.change({ marks: new Map() });
    return Promise.resolve();
  }

  reveal(ref: CellRef): Promise<void> {
    const sheet = this.sheet(ref.sheet);
    if (sheet === undefined) return Promise.reject(new GoujiError('SHEET_GONE', { sheet: ref.sheet }));
    this.change({ activeSheet: ref.sheet, selected: ref, reveals: this.state.reveals + 1 });
    this.announceSelection(ref);
    return Promise.resolve();
  }

  selectedCell(): Promise<CellRef | undefined> {
    return Promise.resolve(this.state.selected);
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
    this.change({ sheets: withWritten(this.state.sheets, request) });
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

  private sheet(name: string): Sheet | undefined {
    return this.state.sheets.find((sheet) => sheet.name === name);
  }

  private change(part: Partial<WorkbenchView>): void {
    this.state = { ...this.state, ...part };
    for (const viewer of this.viewers) viewer();
  }

  private announceSelection(ref: CellRef): void {
    for (const watcher of this.selectionWatchers) watcher(ref);
  }

  private announce(change: HostChange): void {
    for (const watcher of this.watchers) watcher(change);
  }
}

function firstCell(sheet: Sheet): CellRef {
  return { sheet: sheet.name, row: sheet.origin.row, column: sheet.origin.column };
}
