import type { CellValue, HiddenLines } from '../../model';
import { divideLoad, packBlocks } from './blocks';
import type { RowBlock, UsedRange } from './blocks';
import { isCode } from './error-mapping';
import type { Batch } from './excel-queue';
import { askLines, linesIn, orUnasked } from './hidden-lines';
import type { AskedLines } from './hidden-lines';
import { inHalves } from './in-halves';

/** A used range and the worksheet that it is on. */
export interface Filled {
  readonly worksheet: Excel.Worksheet;
  readonly used: UsedRange;
  /** Whether Excel is to be asked which of its rows and columns are hidden. */
  readonly asksLines: boolean;
}

/** The rows of a used range as they arrive, block by block. */
export interface Rows {
  readonly values: CellValue[][];
  readonly formats: string[][];
  /** Excel hands out no cells of it, however few are asked for. */
  withheld: boolean;
  /** What is hidden of it, where that was asked and answered. */
  hiddenLines?: HiddenLines;
}

/** A block that is asked for, and where its rows go. */
interface Asked {
  readonly range: Excel.Range;
  readonly rows: Rows;
  /** With a range's first block. */
  readonly lines?: AskedLines;
}

/** Excel says "" for an empty cell. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function formatCode(format: unknown): string {
  return typeof format === 'string' && format !== '' ? format : 'General';
}

/** Whether a block is one of those with which it is asked what is hidden. */
function bringsLines({ range, from }: RowBlock, sheets: readonly Filled[]): boolean {
  return from === 0 && sheets[range]?.asksLines === true;
}

function ask(load: readonly RowBlock[], sheets: readonly Filled[], rows: readonly Rows[], asksLines: boolean): readonly Asked[] {
  return load.flatMap((block) => {
    const { range: index, from, rows: count } = block;
    const sheet = sheets[index];
    const target = rows[index];
    if (sheet === undefined || target === undefined) return [];
    const { worksheet, used } = sheet;
    const range = worksheet.getRangeByIndexes(used.row + from, used.column, count, used.columns);
    range.load('values,numberFormat');
    return [{ range, rows: target, ...(asksLines && bringsLines(block, sheets) ? { lines: askLines(worksheet, used) } : {}) }];
  });
}

function take(asked: readonly Asked[]): void {
  for (const { range, rows, lines } of asked) {
    const hiddenLines = lines === undefined ? undefined : linesIn(lines);
    if (hiddenLines !== undefined) rows.hiddenLines = hiddenLines;
    // Beyond five million cells Excel gives null where its types promise an array.
    const values = range.values as unknown[][] | null;
    const formats = range.numberFormat as unknown[][] | null;
    if (values === null || formats === null) rows.withheld = true;
    for (const row of values ?? []) rows.values.push(row.map(cellValue));
    for (const row of formats ?? []) rows.formats.push(row.map(formatCode));
  }
}

async function readLoad(load: readonly RowBlock[], sheets: readonly Filled[], rows: readonly Rows[], { sync }: Batch): Promise<void> {
  const send = async (asksLines: boolean): Promise<void> => {
    const asked = ask(load, sheets, rows, asksLines);
    await sync();
    take(asked);
  };
  try {
    await (load.some((block) => bringsLines(block, sheets)) ? orUnasked(send) : send(false));
  } catch (cause) {
    // A single row that is too much: its sheet is left out, and the others are not to suffer for it.
    if (!isCode(cause, 'PAYLOAD_TOO_LARGE') || divideLoad(load) !== undefined) throw cause;
    for (const { range } of load) withhold(rows[range]);
  }
}

function withhold(rows: Rows | undefined): void {
  if (rows !== undefined) rows.withheld = true;
}

/**
 * Reads used ranges: one round trip for each 20,000 cells, more where Excel finds an answer too large. Those beyond
 * 200,000 cells are left out.
 * @param rides whether other questions ride on the first round trip, which is then made in any case and not divided
 */
export async function readBlocks(sheets: readonly Filled[], batch: Batch, rides = false): Promise<readonly Rows[]> {
  const rows = sheets.map((): Rows => ({ values: [], formats: [], withheld: false }));
  const loads = packBlocks(sheets.map(({ used }) => used));
  if (rides) {
    const asked = ask(loads[0] ?? [], sheets, rows, true);
    await batch.sync();
    take(asked);
  }
  for (const load of rides ? loads.slice(1) : loads) {
    await inHalves(load, (part) => readLoad(part, sheets, rows, batch), divideLoad);
  }
  return rows;
}
