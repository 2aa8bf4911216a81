import type { CellRef, MarkLook, Sheet, SheetAppearance } from '../../model';

/** What the grid shows. */
export interface WorkbookView {
  readonly sheets: readonly Sheet[];
  readonly appearances: ReadonlyMap<string, SheetAppearance>;
  readonly activeSheet: string | undefined;
  readonly selected: CellRef | undefined;
  /** Sheet name, then "row,column". */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, MarkLook>>;
  /** Counts the times a cell was to be brought into view. */
  readonly reveals: number;
}

/** An open workbook as the grid needs it: to look at, and to point, move and type in. */
export interface WorkbookStore {
  readonly view: () => WorkbookView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly display: (sheet: Sheet, row: number, column: number) => string;
  showSheet(name: string): void;
  select(ref: CellRef): void;
  edit(ref: CellRef, text: string): void;
  /** Takes the last edit back and shows its cell. */
  undo(): void;
}

/** The titles of the findings that touch a cell, by sheet name, then "row,column". */
export type CellHints = ReadonlyMap<string, ReadonlyMap<string, string>>;
