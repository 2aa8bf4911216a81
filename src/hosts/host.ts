import type { CellRef, Severity, Sheet } from '../model';

/** A cell to be highlighted. Only errors and reviews are marked; 尾差 and 提示 are only listed. */
export interface Mark {
  readonly ref: CellRef;
  readonly severity: Extract<Severity, 'error' | 'review'>;
}

/** What came of marking: the sheets that could not be marked, such as protected ones. */
export interface MarkReceipt {
  readonly unmarkedSheets: readonly string[];
}

/** What changed in the workbook. */
export interface HostChange {
  readonly kind: 'content' | 'workbook';
}

/**
 * All that the app knows of a spreadsheet program. Every failure is a GoujiError.
 * Marks never touch the user's own formats, and `mark` replaces earlier marks of ours.
 */
export interface Host {
  readonly kind: 'excel' | 'workbench' | 'file';
  /** The workbook's name for the user, such as 决算公开表.xlsx. */
  workbookName(): Promise<string>;
  /** Every sheet with its used range, in the workbook's order; hidden ones flagged. */
  readSheets(): Promise<readonly Sheet[]>;
  mark(marks: readonly Mark[]): Promise<MarkReceipt>;
  clearMarks(): Promise<void>;
  /** Shows a cell to the user: its sheet in front, the cell selected and in view. */
  reveal(ref: CellRef): Promise<void>;
  /** Calls back after the user changed something; returns what ends it. */
  onChange(listener: (change: HostChange) => void): Promise<() => void>;
}
