import type { CellRef } from '../../model';
import type { Batch } from './excel-queue';
import type { Registration } from './watch';

const FIRST_CELL = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)/;
const LETTERS = 26;
const BEFORE_A = 64;

/** The first cell of an address such as B4:C9,F2; none for whole columns. */
export function firstCell(address: string): Omit<CellRef, 'sheet'> | undefined {
  const [, letters, row] = FIRST_CELL.exec(address) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { row: parseInt(row, 10) - 1, column: column - 1 };
}

/**
 * Queues a handler for selections on any sheet. It must not ask Excel for anything: calls from within the handler are
 * known to fail (office-js issue 562).
 */
export function registerSelections({ context }: Batch, selected: (sheetId: string, cell: Omit<CellRef, 'sheet'>) => void): readonly Registration[] {
  return [
    context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const cell = firstCell(address);
      if (cell !== undefined) selected(worksheetId, cell);
      return Promise.resolve();
    }),
  ];
}

function askActiveCell({ workbook }: Excel.RequestContext): Excel.Range {
  const cell = workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  return cell;
}

/** The active cell: one round trip. */
export async function selectedCell({ context, sync }: Batch): Promise<CellRef> {
  const cell = askActiveCell(context);
  await sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
