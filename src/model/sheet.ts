/** What a spreadsheet program hands over of one sheet, before anything is understood of it. */

/** A cell's stored value; null is an empty cell, an error value is its text, such as "#REF!". */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Rows and columns that nobody sees, hidden by hand, by a filter or in a closed outline: the sheet's own, 0-based, in
 * ascending order.
 */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One sheet's used range as dense blocks. */
export interface Sheet {
  readonly name: string;
  /** Where `values[0][0]` stands in the sheet, 0-based: a used range need not start in A1. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** Number format codes in the shape of `values`; "General" where none is set. */
  readonly formats: readonly (readonly string[])[];
  /** Merged areas in the sheet's own coordinates. A host that does not know them gives none. */
  readonly merges: readonly Area[];
  readonly hidden?: boolean;
  /** What is hidden within the used range; absent where the host cannot tell. */
  readonly hiddenLines?: HiddenLines;
  /** The used range is beyond what the host reads of one sheet, so `values` is empty. */
  readonly tooLarge?: boolean;
}

/** The address of one cell, 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
