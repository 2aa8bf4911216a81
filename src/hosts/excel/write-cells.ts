import { a1, GoujiError } from '../../model';
import type { CellContent, WriteRequest } from '../host';
import { CELLS_PER_SYNC } from './blocks';
import { drawCharts } from './draw-charts';
import type { Batch } from './excel-queue';
import { halvesOf, inHalves } from './in-halves';

/** Some rows of a request. */
interface WrittenRow {
  readonly row: number;
  readonly cells: readonly CellContent[];
  readonly formats: readonly string[] | undefined;
}

/**
 * A cell's content as Excel takes it, which reads texts as if they were typed: 001 would become a number, and 1-2 a
 * date. The apostrophe in front keeps a text a text, and Excel does not count it in.
 */
function typed(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? `'${content}` : content;
}

function sizeOf({ cells }: WriteRequest): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Queues the question for a sheet, its protection, and the charts on it where they are to go. */
function askSheet({ workbook }: Excel.RequestContext, { sheet, charts }: WriteRequest): Excel.Worksheet {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('name,protection/protected');
  if (charts !== undefined) worksheet.load('charts/items/id');
  return worksheet;
}

/** The sheet of that name, or none. @throws GoujiError PROTECTED_SHEET */
async function findSheet(request: WriteRequest, { context, sync }: Batch): Promise<Excel.Worksheet | undefined> {
  const worksheet = askSheet(context, request);
  await sync();
  if (worksheet.isNullObject) return undefined;
  if (worksheet.protection.protected) throw new GoujiError('PROTECTED_SHEET', { sheet: request.sheet });
  return worksheet;
}

/** Queues the question for what stands where a request is to go: formulas, as one that shows nothing is something too. */
function askTarget(request: WriteRequest, worksheet: Excel.Worksheet): Excel.Range {
  const { row, column } = request.origin;
  const { rows, columns } = sizeOf(request);
  const target = worksheet.getRangeByIndexes(row, column, rows, columns);
  target.load('formulas');
  return target;
}

/** @throws GoujiError CELLS_TAKEN where a cell holds something */
async function refuseLoss(request: WriteRequest, worksheet: Excel.Worksheet, { sync }: Batch): Promise<void> {
  const { sheet, origin } = request;
  const target = askTarget(request, worksheet);
  await sync();
  // Beyond five million cells Excel gives null where its types promise an array.
  const formulas = target.formulas as unknown[][] | null;
  if (formulas === null) throw new GoujiError('PAYLOAD_TOO_LARGE', { sheet });
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0) throw new GoujiError('CELLS_TAKEN', { sheet, cell: a1(origin.row + row, origin.column + column) });
  }
}

function rowsOf({ origin, cells, formats }: WriteRequest): readonly WrittenRow[] {
  return cells.map((row, index) => ({ row: origin.row + index, cells: row, formats: formats?.[index] }));
}

function queueRows(rows: readonly WrittenRow[], worksheet: Excel.Worksheet, column: number): void {
  const [first] = rows;
  if (first === undefined) return;
  const range = worksheet.getRangeByIndexes(first.row, column, rows.length, first.cells.length);
  if (first.formats !== undefined) range.numberFormat = rows.map(({ formats }) => [...(formats ?? [])]);
  range.formulas = rows.map(({ cells }) => cells.map(typed));
}

async function writeRows(request: WriteRequest, worksheet: Excel.Worksheet, { sync }: Batch): Promise<void> {
  const rows = rowsOf(request);
  const atOnce = Math.max(1, Math.floor(CELLS_PER_SYNC / sizeOf(request).columns));
  const send = async (part: readonly WrittenRow[]): Promise<void> => {
    queueRows(part, worksheet, request.origin.column);
    await sync();
  };
  for (let from = 0; from < rows.length; from += atOnce) {
    await inHalves<readonly WrittenRow[]>(rows.slice(from, from + atOnce), send, halvesOf);
  }
}

/** Excel counts column widths in points (office-js issue 187): a digit of its standard font has 7 pixels, a column 5 more. */
function queueWidths({ origin, columnWidths = [] }: WriteRequest, worksheet: Excel.Worksheet): void {
  for (const [index, characters] of columnWidths.entries()) {
    const column = worksheet.getRangeByIndexes(origin.row, origin.column + index, 1, 1);
    column.format.columnWidth = (characters * 7 + 5) * 0.75;
  }
}

/** Queues what takes away all that a sheet of ours holds. */
function queueClearing({ charts }: WriteRequest, worksheet: Excel.Worksheet): void {
  worksheet.getRange().clear('Contents');
  if (charts === undefined) return;
  for (const chart of worksheet.charts.items) chart.delete();
}

async function fill(request: WriteRequest, worksheet: Excel.Worksheet, batch: Batch): Promise<void> {
  await writeRows(request, worksheet, batch);
  await drawCharts(request.charts ?? [], worksheet, batch);
}

/**
 * Writes a block of cells, and makes its sheet where there is none: three round trips, two where anything there
 * may be lost, one for each further 20,000 cells, and one for charts. A sheet that was made and could not be filled is
 * taken away again.
 * @throws GoujiError CELLS_TAKEN, PROTECTED_SHEET
 */
export async function writeCells(request: WriteRequest, batch: Batch): Promise<void> {
  if (sizeOf(request).columns === 0) return;
  const known = await findSheet(request, batch);
  if (known !== undefined) {
    if (request.replaces === 'nothing') await refuseLoss(request, known, batch);
    if (request.replaces === 'sheet') queueClearing(request, known);
    await fill(request, known, batch);
    return;
  }
  const made = batch.context.workbook.worksheets.add(request.sheet);
  made.load('id');
  queueWidths(request, made);
  await batch.sync();
  try {
    await fill(request, made, batch);
  } catch (cause) {
    made.delete();
    await batch.sync().catch(() => undefined);
    throw cause;
  }
}
