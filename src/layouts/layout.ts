import type { Level, TableCode } from '../model';

/** One amount column of a layout. */
export interface LayoutColumn {
  readonly key: string;
  /**
   * The header texts above it from the outermost group to its own, as `收入 > 决算数|金额`: `>`
   * goes one level down, `|` parts other wordings of the same text, and a level that ends in `?`
   * may be missing.
   */
  readonly header: string;
  /** The item that the column's cells belong to, in a table of one row (13). */
  readonly item?: string;
  /** Economic 科目 code, in 07. */
  readonly code?: string;
  /** The group total it is a part of, in 07. */
  readonly parent?: string;
  readonly sets: readonly string[];
}

/** One row that a layout fixes. */
export interface LayoutItem {
  readonly key: string;
  /** The label's wordings, the prescribed one first. */
  readonly names: readonly string[];
  readonly code?: string;
  readonly level?: Level;
  readonly parent?: string;
  readonly sets: readonly string[];
  /** The item that must stand above it: 04 uses the same labels for income and opening balances. */
  readonly below?: string;
}

/**
 * A stretch of the grid, from left to right, with labels and amounts of its own: 01 has two,
 * 08 three, most tables one.
 */
export interface Band {
  readonly columns: readonly LayoutColumn[];
  readonly items: readonly LayoutItem[];
}

/** How a table's rows find their meaning. */
export type RowKind =
  /** By label, in a fixed list (01, 04). */
  | 'labels'
  /** By functional 科目 code, an open list below 合计 (02, 03, 06, 07, 09 to 12). */
  | 'function-codes'
  /** By economic 科目 code, in a fixed list (05, 08). */
  | 'economic-codes'
  /** One row of amounts without a label (13). */
  | 'single';

/** One standard table. */
export interface Layout {
  readonly table: TableCode;
  /** Its number in its own family. */
  readonly no: string;
  /** Accepted titles, the prescribed one first; compared after folding. */
  readonly titles: readonly string[];
  readonly rows: RowKind;
  readonly bands: readonly Band[];
  /** Totals on the last row, each of the bands on its side up to this one, counted from the left and from 0 (08). */
  readonly closing?: readonly { readonly item: LayoutItem; readonly lastBand: number }[];
  /** Whether columns are bound by their place where their headers cannot be read (13). */
  readonly byPlace?: boolean;
  /** Whether a sheet may print no more columns behind the first than it has money in (07). */
  readonly isOpenToRight?: boolean;
}
