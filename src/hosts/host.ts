import type { CellRef, CellValue, Mark, Sheet, SheetChart } from '../model';

/** What came of marking: the sheets that could not be marked, such as protected ones. */
export interface MarkReceipt {
  readonly unmarkedSheets: readonly string[];
}

/** What changed in the workbook. */
export interface HostChange {
  /** Cells were typed, pasted or calculated; or sheets came, went or were renamed, or the workbook is another one. */
  readonly kind: 'content' | 'workbook';
  /** The sheet whose cells changed, by the name that it had when it was last read; none where the program does not say. */
  readonly sheet?: string;
}

/** What is put into a cell: a value, a text being nothing but text, or a formula that stays alive, such as =SUM(A1:A3). */
export type CellContent = CellValue | { readonly formula: string };

/** A block of cells that the user asked to have written. */
export interface WriteRequest {
  /** Made at the end of the workbook where there is none of that name. */
  readonly sheet: string;
  /** Where the first cell goes, 0-based. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Rows of one length; null empties its cell. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Number format codes in the shape of `cells`; without them the cells keep theirs. */
  readonly formats?: readonly (readonly string[])[];
  /**
   * What may be lost by it, as the user was asked: nothing, so that a cell that holds something stops it all;
   * the very cells that are written; or everything that the sheet holds, for a sheet that we wrote before.
   */
  readonly replaces: 'nothing' | 'cells' | 'sheet';
  /** Widths of the columns from `origin` on, in characters, for a sheet that is made: those of one that is there are its user's. */
  readonly columnWidths?: readonly number[];
  /** Drawn on the sheet after its cells are written; where the whole sheet is replaced, so are the charts on it. */
  readonly charts?: readonly SheetChart[];
}

/** What came of writing: the cells, always, and the names of those charts that this program cannot draw. */
export interface WriteReceipt {
  readonly undrawnCharts: readonly string[];
}

/**
 * All that the app knows of a spreadsheet program. Every failure is a GoujiError, after which the same call may be
 * made again. Calls may be made at any time: they are carried out one after the other.
 */
export interface Host {
  readonly kind: 'excel' | 'workbench' | 'file';

  /** The workbook's name for the user, such as 决算公开表.xlsx; after a reading, the one that it had then. */
  workbookName(): Promise<string>;

  /**
   * Every sheet with its used range, in the workbook's order; hidden ones flagged, and so are those that are too
   * large to be read.
   */
  readSheets(): Promise<readonly Sheet[]>;

  /**
   * The sheets as they are now, where only those are read again that changed since the last reading: cheap enough
   * for each pause in the user's typing. A sheet that is as it was is the same object, and where all are, so is the
   * array. Reads everything where it must, such as the first time or after sheets came or went. Where a program does
   * not report that rows were hidden or shown, it is seen once their sheet changes otherwise, or with `readSheets`.
   */
  readChanged(): Promise<readonly Sheet[]>;

  /**
   * Replaces all earlier marks of ours by these. Never touches the user's own formats, and leaves no half of the
   * marks behind where it fails.
   */
  mark(marks: readonly Mark[]): Promise<MarkReceipt>;

  /**
   * Removes our marks and nothing else, also those of another run or a copied file.
   * @throws GoujiError PROTECTED_SHEET where a sheet was protected after it had been marked; all others are cleared
   */
  clearMarks(): Promise<void>;

  /**
   * Shows a cell to the user: its sheet in front, the cell selected and in view.
   * @throws GoujiError SHEET_GONE, SHEET_HIDDEN or WORKBOOK_BEHIND, where another workbook is in front
   */
  reveal(ref: CellRef): Promise<void>;

  /** The cell that is active; none where the program has nothing open. */
  selectedCell(): Promise<CellRef | undefined>;

  /**
   * Calls back after a cell was selected, by the user or by `reveal`: with the first one of what was selected. Sheets
   * have the names of the last reading; one that was not read then is passed over. Returns what ends it.
   * @throws GoujiError where the program cannot report selections
   */
  onSelect(listener: (ref: CellRef) => void): Promise<() => void>;

  /**
   * Calls back after something changed that this host did not write itself; returns what ends it.
   * @throws GoujiError where the program cannot report changes: then only checking again by hand sees them
   */
  onChange(listener: (change: HostChange) => void): Promise<() => void>;

  /**
   * Writes cells, because the user asked for it, and draws charts from them where the program can.
   * @throws GoujiError CELLS_TAKEN where something would be lost that `replaces` does not name, PROTECTED_SHEET
   */
  write(request: WriteRequest): Promise<WriteReceipt>;

  /**
   * What `writeState` left in the workbook, in this run or an earlier one.
   * @throws GoujiError STATE_VERSION where a later version of Gouji wrote it
   */
  readState(): Promise<string | undefined>;

  /**
   * Keeps a text of ours in the workbook, which goes with the file when the user saves it (see state-part.ts);
   * undefined takes it out.
   * @throws GoujiError STATE_VERSION, and leaves it untouched, where a later version wrote what is there;
   *   STATE_TOO_LARGE beyond 64 KB
   */
  writeState(text: string | undefined): Promise<void>;
}
