import type { SheetChart } from './sheet-chart';

/** One cell of a sheet that is written on request. Numbers are numerals, so that none passes a float. */
export type LaidOutCell =
  | { readonly kind: 'text'; readonly text: string; readonly look?: LaidOutLook }
  | { readonly kind: 'number'; readonly numeral: string; readonly format: string; readonly look?: LaidOutLook }
  /** Without the leading equals sign; `numeral` is what it comes to as the workbook stands, '' for nothing. */
  | { readonly kind: 'formula'; readonly formula: string; readonly numeral: string; readonly format: string; readonly look?: LaidOutLook }
  | { readonly kind: 'empty'; readonly look?: LaidOutLook };

/** What a cell is for: a host decides what that looks like. */
export type LaidOutLook = 'title' | 'heading' | 'section' | 'input' | 'wanted' | 'fixed' | 'note';

/** A sheet that is laid out and not yet written. Its first row is row 1 of the sheet, its first cell A. */
export interface LaidOutSheet {
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** How many rows at the top stay in view. */
  readonly frozenRows: number;
  readonly rows: readonly (readonly LaidOutCell[])[];
  /** Drawn from cells of `rows`, where the program can draw. */
  readonly charts?: readonly SheetChart[];
}
