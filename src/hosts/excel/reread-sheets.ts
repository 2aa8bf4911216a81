import { sameSheet } from '../same-sheet';
import { isTooLarge } from './blocks';
import type { UsedRange } from './blocks';
import { readBlocks } from './cell-blocks';
import type { Filled, Rows } from './cell-blocks';
import { isCode } from './error-mapping';
import type { Batch } from './excel-queue';
import { askSheets, askSize, readMeasured, sheetOf, usedOf } from './read-sheets';
import type { ReadSheet } from './read-sheets';

/** Whether the blocks of one reading do for another: its size is the same, and either hides something or neither. */
function sameRange(one: UsedRange | undefined, other: UsedRange | undefined): boolean {
  const isSameSize = one?.row === other?.row && one?.column === other?.column && one?.rows === other?.rows && one?.columns === other?.columns;
  return isSameSize && one?.hides === other?.hides;
}

/** A sheet that is to be read again: the blocks of its last reading, and its range now. */
interface Again {
  readonly before: ReadSheet;
  readonly worksheet: Excel.Worksheet;
  readonly size: Excel.Range;
}

/** Whether Excel says of a sheet that something is hidden in it; where it refused to last time, it is not asked again. */
function saysHides({ used }: ReadSheet): boolean {
  return used === undefined || used.hides !== undefined;
}

/** What a sheet is now; undefined where it outgrew the blocks that were read. */
function readAgain({ before, worksheet, size }: Again, rows: Rows | undefined): ReadSheet | undefined {
  const used = usedOf(size, saysHides(before));
  if (!sameRange(used, before.used)) return undefined;
  const sheet = sheetOf(worksheet, used, rows);
  return sameSheet(sheet, before.sheet) ? before : { ...before, sheet };
}

async function rereadOnce(known: readonly ReadSheet[], isDirty: (id: string) => boolean, batch: Batch): Promise<readonly ReadSheet[] | undefined> {
  const worksheets = askSheets(batch.context);
  const again = known.filter(({ id }) => isDirty(id)).map((before): Again => {
    const worksheet = worksheets.getItem(before.id);
    return { before, worksheet, size: askSize(worksheet, saysHides(before)) };
  });
  const filled = again.flatMap(({ worksheet, before: { used, sheet } }): readonly Filled[] =>
    // Where Excel did not say it last time it is not asked again.
    used === undefined || isTooLarge(used) ? [] : [{ worksheet, used, asksLines: used.hides === true && sheet.hiddenLines !== undefined }]);
  const rows = await readBlocks(filled, batch, true);
  const rowsOf = new Map(filled.map(({ worksheet }, index) => [worksheet, rows[index]]));
  // Sheets came, went or moved.
  if (worksheets.items.length !== known.length || worksheets.items.some(({ id }, index) => id !== known[index]?.id)) return undefined;

  const listed = new Map(worksheets.items.map((worksheet) => [worksheet.id, worksheet]));
  const fresh = new Map<string, ReadSheet>();
  const outgrown: Again[] = [];
  for (const each of again) {
    const worksheet = listed.get(each.before.id) ?? each.worksheet;
    const now = readAgain({ ...each, worksheet }, rowsOf.get(each.worksheet));
    if (now === undefined) outgrown.push({ ...each, worksheet });
    else fresh.set(now.id, now);
  }
  const grown = outgrown.map(({ before, worksheet, size }) => ({ worksheet, used: usedOf(size, saysHides(before)) }));
  const measured = grown.map(({ worksheet, used }) => (used === undefined ? { worksheet } : { worksheet, used }));
  for (const sheet of await readMeasured(measured, batch)) fresh.set(sheet.id, sheet);
  return known.map((before) => fresh.get(before.id) ?? renamed(before, listed.get(before.id)));
}

/** A sheet that was not read again may have been renamed or hidden all the same. */
function renamed(before: ReadSheet, worksheet: Excel.Worksheet | undefined): ReadSheet {
  const { hidden: _before, ...rest } = before.sheet;
  const hidden = worksheet !== undefined && worksheet.visibility !== 'Visible';
  const sheet = { ...rest, name: worksheet?.name ?? rest.name, ...(hidden ? { hidden } : {}) };
  return sameSheet(sheet, before.sheet) ? before : { ...before, sheet };
}

/**
 * The known sheets as they are now, of which only the dirty ones are read again: one round trip for their blocks, one
 * more for each further 20,000 cells, and one for sheets that outgrew their blocks. What is as it was is the very same
 * object, and so is the list where nothing changed.
 * @returns undefined where everything has to be read anew, as sheets came, went or moved, or Excel cannot do it so
 */
export async function rereadSheets(known: readonly ReadSheet[], isDirty: (id: string) => boolean, batch: Batch): Promise<readonly ReadSheet[] | undefined> {
  try {
    const now = await rereadOnce(known, isDirty, batch);
    return now?.every((sheet, index) => sheet === known[index]) === true ? known : now;
  } catch (cause) {
    if (isCode(cause, 'SHEET_GONE', 'PAYLOAD_TOO_LARGE', 'HOST_FAILED', 'HOST_TOO_OLD', 'PROTECTED_SHEET')) return undefined;
    throw cause;
  }
}
