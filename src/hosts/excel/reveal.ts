import { a1 } from '../../model';
import type { CellRef } from '../../model';
import type { Batch } from './excel-queue';

/** Brings the sheet to the front, then selects the cell: Excel selects on the active sheet only. */
export async function reveal(ref: CellRef, { context, sync }: Batch): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(ref.sheet);
  worksheet.activate();
  await sync();
  worksheet.getRange(a1(ref.row, ref.column)).select();
  await sync();
}
