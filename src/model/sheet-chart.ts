import type { Area } from './sheet';

/** What every chart on a sheet has. */
interface DrawnFromCells {
  /** What it is called among the objects of its sheet, such as 图3. */
  readonly name: string;
  readonly title: string;
  /** The cells that it draws: the names of the categories in the first column, those of the series in the first row. */
  readonly source: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** Columns side by side, one colour a series, each with its value as the cell shows it. */
export interface SheetColumns extends DrawnFromCells {
  readonly kind: 'column';
  /** Columns that do not begin at zero would make a change look larger than it is. */
  readonly fromZero: boolean;
}

/** The parts of a whole, one series, each with its share. */
export interface SheetPie extends DrawnFromCells {
  readonly kind: 'pie';
  /** The number format of the shares, such as 0.0%. */
  readonly shareFormat: string;
  /** What slices say of their share where the program would compute another; the first slice is 0. */
  readonly ownLabels: readonly { readonly slice: number; readonly text: string }[];
}

/** A chart that is drawn on a sheet, from cells of that sheet. */
export type SheetChart = SheetColumns | SheetPie;
