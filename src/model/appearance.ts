/** What a sheet looks like, as far as the workbench's grid draws it. */

/** How a border line is drawn; all else is drawn as one of these. */
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';

/** The look of one cell; what is left out is as usual. Colours are CSS hex colours. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Font size in points. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
  readonly fill?: string;
  readonly colour?: string;
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

/** The look of one sheet; rows and columns are the sheet's own, 0-based, sizes in CSS pixels. */
export interface SheetAppearance {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** By "row,column". */
  readonly cells: ReadonlyMap<string, CellLook>;
}

/** The look of a sheet of which nothing is known. */
export const PLAIN_APPEARANCE: SheetAppearance = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  cells: new Map(),
};
