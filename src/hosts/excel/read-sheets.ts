import { GoujiError } from '../../model';
import type { CellValue, Sheet } from '../../model';
import { isTooLarge, packBlocks } from './blocks';
import type { RowBlock, UsedRange } from './blocks';
import type { Batch } from './excel-queue';
import { secondLook } from './second-look';

/** A worksheet with its used range; an empty sheet has none. */
interface Measured {
  readonly worksheet: Excel.Worksheet;
  readonly used?: UsedRange;
}

/** The rows of a used range as they arrive, block by block. */
interface Rows {
  readonly values: CellValue[][];
  readonly formats: string[][];
}

/** Excel says "" for an empty cell. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formatCode(format: unknown): string {
  return typeof format === 'string' && format !== '' ? format : 'General';
}

/** Beyond five million cells Excel gives null where its types promise an array. */
function cellsOf(cells: unknown[][] | null, { worksheet, used }: Required<Measured>): unknown[][] {
  if (cells === null) throw new GoujiError('TOO_LARGE', { sheet: worksheet.name, cells: used.rows * used.columns });
  return cells;
}

async function listSheets({ context, sync }: Batch): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await sync();
  return worksheets.items;
}

async function measure(worksheets: readonly Excel.Worksheet[], { sync }: Batch): Promise<readonly Measured[]> {
  const ranges = worksheets.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, range };
  });
  await sync();
  return ranges.map(({ worksheet, range }) => {
    if (range.isNullObject) return { worksheet };
    const used = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    return { worksheet, used };
  });
}

/** Reads the blocks of one load and appends them to the rows of their sheets, in one round trip. */
async function readLoad(
  load: readonly RowBlock[],
  sheets: readonly Required<Measured>[],
  rows: readonly Rows[],
  { sync }: Batch,
): Promise<void> {
  const reading = load.flatMap((block) => {
    const sheet = sheets[block.range];
    const target = rows[block.range];
    if (sheet === undefined || target === undefined) return [];
    const { worksheet, used } = sheet;
    const range = worksheet.getRangeByIndexes(used.row + block.from, used.column, block.rows, used.columns);
    range.load('values,numberFormat');
    return [{ range, sheet, target }];
  });
  await sync();
  for (const { range, sheet, target } of reading) {
    for (const row of cellsOf(range.values, sheet)) target.values.push(row.map(cellValue));
    for (const row of cellsOf(range.numberFormat, sheet)) target.formats.push(row.map(formatCode));
  }
}

/**
 * Every sheet with its used range, in the workbook's order: one round trip for the names, one for
 * the sizes, and one for each 20,000 cells. A sheet beyond 200,000 cells is flagged and not read. Merged areas are left out on purpose, since asking
 * Excel for them empties the user's undo stack on Windows; recognition does without.
 */
export function readSheets(batch: Batch): Promise<readonly Sheet[]> {
  return secondLook(() => readOnce(batch));
}

async function readOnce(batch: Batch): Promise<readonly Sheet[]> {
  const measured = await measure(await listSheets(batch), batch);
  const filled = measured.filter((sheet): sheet is Required<Measured> => sheet.used !== undefined);
  const rows = filled.map((): Rows => ({ values: [], formats: [] }));
  for (const load of packBlocks(filled.map(({ used }) => used))) await readLoad(load, filled, rows, batch);
  const rowsOf = new Map(filled.map(({ worksheet }, index) => [worksheet, rows[index]]));
  return measured.map(({ worksheet, used }): Sheet => {
    const { values, formats } = rowsOf.get(worksheet) ?? { values: [], formats: [] };
    const sheet = {
      name: worksheet.name,
      origin: { row: used?.row ?? 0, column: used?.column ?? 0 },
      values,
      formats,
      merges: [],
      ...(used !== undefined && isTooLarge(used) ? { tooLarge: true } : {}),
    };
    return worksheet.visibility === 'Visible' ? sheet : { ...sheet, hidden: true };
  });
}
