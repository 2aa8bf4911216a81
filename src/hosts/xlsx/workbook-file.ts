import type { Sheet, SheetAppearance } from '../../model';

/** A workbook as it was read from a file. */
export interface WorkbookFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** What each sheet looks like, by its name. */
  readonly appearances: ReadonlyMap<string, SheetAppearance>;
  /** The custom XML part in which an earlier run kept something (see state-part.ts). */
  readonly statePart?: string;
}
