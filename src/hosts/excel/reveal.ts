import { a1, GoujiError } from '../../model';
import type { CellRef } from '../../model';
import { isCode } from './error-mapping';
import type { Batch } from './excel-queue';
import { selectedCell } from './selection';

/** Queues the question whether there is such a sheet, and whether it can be seen. */
function askVisibility({ workbook }: Excel.RequestContext, sheet: string): Excel.Worksheet {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  return worksheet;
}

/** Why a sheet did not come to the front: Excel's own code does not say. */
async function reasonFor(cause: unknown, { sheet }: CellRef, { context, sync }: Batch): Promise<unknown> {
  if (!isCode(cause, 'SHEET_GONE', 'HOST_FAILED')) return cause;
  const worksheet = askVisibility(context, sheet);
  await sync();
  if (worksheet.isNullObject) return new GoujiError('SHEET_GONE', { sheet }, { cause });
  return worksheet.visibility === 'Visible' ? cause : new GoujiError('SHEET_HIDDEN', { sheet }, { cause });
}

async function isSelected({ sheet, row, column }: CellRef, batch: Batch): Promise<boolean> {
  const cell = await selectedCell(batch);
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}

/**
 * Brings the sheet to the front, then selects the cell: Excel selects on the active sheet only, and is known to want
 * it said twice (office-js issue 5769). Two round trips, or three.
 */
export async function reveal(ref: CellRef, batch: Batch): Promise<void> {
  const { context, sync } = batch;
  const worksheet = context.workbook.worksheets.getItem(ref.sheet);
  worksheet.activate();
  try {
    await sync();
  } catch (cause) {
    throw await reasonFor(cause, ref, batch);
  }
  const cell = worksheet.getRange(a1(ref.row, ref.column));
  cell.select();
  if (await isSelected(ref, batch)) return;
  cell.select();
  await sync();
}
