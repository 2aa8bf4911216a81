import { GoujiError } from '../../model';
import type { HiddenLines, Sheet } from '../../model';
import { CELLS_PER_BOOK, isTooLarge } from './blocks';
import type { UsedRange } from './blocks';
import { readBlocks } from './cell-blocks';
import type { Filled, Rows } from './cell-blocks';
import type { Batch } from './excel-queue';
import { NOTHING_HIDDEN, orUnasked } from './hidden-lines';
import { secondLook } from './second-look';

/** A sheet as it was last read, with the id by which Excel knows it whatever its name; an empty sheet has no used range. */
export interface ReadSheet {
  readonly id: string;
  readonly used?: UsedRange;
  readonly sheet: Sheet;
}

/** A worksheet with its used range. */
export interface Measured {
  readonly worksheet: Excel.Worksheet;
  readonly used?: UsedRange;
}

/** Queues the question for a worksheet's size, and whether all of it can be seen. */
export function askSize(worksheet: Excel.Worksheet, asksHides = true): Excel.Range {
  // Cells that are only formatted do not count: borders down to the last row inflate a used range.
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  if (asksHides) range.load('rowHidden,columnHidden');
  return range;
}

/** The answer to it; none where the sheet is empty. */
export function usedOf(range: Excel.Range, asksHides = true): UsedRange | undefined {
  if (range.isNullObject) return undefined;
  const used = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  return asksHides ? { ...used, hides: isHidden(range.rowHidden) || isHidden(range.columnHidden) } : used;
}

/** Excel says null where some are hidden and others not, against its own types. */
function isHidden(all: boolean | null): boolean {
  return all !== false;
}

/** The sheet as the port gives it. */
export function sheetOf({ name, visibility }: Excel.Worksheet, used: UsedRange | undefined, rows: Rows | undefined): Sheet {
  const tooLarge = rows?.withheld === true || (used !== undefined && isTooLarge(used));
  return {
    name,
    origin: { row: used?.row ?? 0, column: used?.column ?? 0 },
    values: tooLarge ? [] : (rows?.values ?? []),
    formats: tooLarge ? [] : (rows?.formats ?? []),
    merges: [],
    ...(tooLarge ? { tooLarge } : hiddenIn(used, rows)),
    ...(visibility === 'Visible' ? {} : { hidden: true }),
  };
}

function hiddenIn(used: UsedRange | undefined, rows: Rows | undefined): { readonly hiddenLines?: HiddenLines } {
  const hiddenLines = used?.hides === false ? NOTHING_HIDDEN : rows?.hiddenLines;
  return hiddenLines === undefined ? {} : { hiddenLines };
}

/** Queues the question for the workbook's name and its sheets, with which every reading begins. */
export function askSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  workbook.load('name');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  return workbook.worksheets;
}

async function listSheets({ context, sync }: Batch): Promise<readonly Excel.Worksheet[]> {
  const worksheets = askSheets(context);
  await sync();
  return worksheets.items;
}

async function measure(worksheets: readonly Excel.Worksheet[], { sync }: Batch, asksHides: boolean): Promise<readonly Measured[]> {
  const ranges = worksheets.map((worksheet) => askSize(worksheet, asksHides));
  await sync();
  return worksheets.map((worksheet, index): Measured => {
    const range = ranges[index];
    const used = range === undefined ? undefined : usedOf(range, asksHides);
    return used === undefined ? { worksheet } : { worksheet, used };
  });
}

/** Reads the cells of measured worksheets. */
export async function readMeasured(measured: readonly Measured[], batch: Batch): Promise<readonly ReadSheet[]> {
  const filled = measured.flatMap(({ worksheet, used }): readonly Filled[] =>
    used === undefined ? [] : [{ worksheet, used, asksLines: used.hides === true }]);
  const rows = await readBlocks(filled, batch);
  const rowsOf = new Map(filled.map((sheet, index) => [sheet.worksheet, rows[index]]));
  return measured.map(({ worksheet, used }) => ({
    id: worksheet.id,
    sheet: sheetOf(worksheet, used, rowsOf.get(worksheet)),
    ...(used === undefined ? {} : { used }),
  }));
}

async function readOnce(batch: Batch): Promise<readonly ReadSheet[]> {
  const worksheets = await listSheets(batch);
  const measured = await orUnasked((asks) => measure(worksheets, batch, asks));
  const sizes = measured.flatMap(({ used }) => (used === undefined || isTooLarge(used) ? [] : [used.rows * used.columns]));
  const cells = sizes.reduce((sum, size) => sum + size, 0);
  if (cells > CELLS_PER_BOOK) throw new GoujiError('TOO_LARGE', { cells });
  return readMeasured(measured, batch);
}

/**
 * Every sheet with its used range, in the workbook's order: one round trip for the names, one for the sizes, and one
 * for each 20,000 cells, which also says what is hidden on those sheets that hide something. Merged areas are left out on purpose, since asking Excel for them empties the user's undo
 * stack on Windows; recognition does without.
 * @throws GoujiError TOO_LARGE beyond 2,000,000 cells in sheets of tolerable size
 */
export function readSheets(batch: Batch): Promise<readonly ReadSheet[]> {
  return secondLook(() => readOnce(batch));
}
