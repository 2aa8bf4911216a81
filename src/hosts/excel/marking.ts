import { GoujiError } from '../../model';
import type { Mark, MarkReceipt } from '../host';
import { addressLists, rectangles } from './address-list';
import type { Batch } from './excel-queue';
import { findRules } from './find-rules';
import type { TaggedSheet } from './find-rules';
import { addMarkRule, SEVERITIES } from './mark-rule';
import { secondLook } from './second-look';

/** All sheets with our rules on them, and whether Excel lets us change those. */
interface MarkableSheet extends TaggedSheet {
  readonly locked: boolean;
}

/** A sheet that is not protected need not say what its protection would allow. */
function isLocked({ protection }: Excel.Worksheet, trustOptions: boolean): boolean {
  return protection.protected && !(trustOptions && protection.options.allowFormatCells === true);
}

/** @param trustOptions whether a protection that allows formatting is believed to allow ours */
async function examine(batch: Batch, trustOptions: boolean): Promise<readonly MarkableSheet[]> {
  const { worksheets } = batch.context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
  await batch.sync();
  const tagged = await findRules(worksheets.items, batch);
  return tagged.map((sheet) => ({ ...sheet, locked: isLocked(sheet.worksheet, trustOptions) }));
}

function queueRemoval({ worksheet, ruleIds }: TaggedSheet): void {
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of ruleIds) formats.getItem(id).delete();
}

function queueMarks(worksheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of SEVERITIES) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ ref }) => ref);
    for (const addresses of addressLists(rectangles(cells))) addMarkRule(worksheet, addresses, severity);
  }
}

function bySheet(marks: readonly Mark[]): Map<string, Mark[]> {
  const sheets = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = sheets.get(mark.ref.sheet);
    if (own === undefined) sheets.set(mark.ref.sheet, [mark]);
    else own.push(mark);
  }
  return sheets;
}

async function markOnce(marks: readonly Mark[], batch: Batch, trustOptions: boolean): Promise<MarkReceipt> {
  const wanted = bySheet(marks);
  const sheets = await examine(batch, trustOptions);
  const unmarked: string[] = [];
  let writes = false;
  for (const sheet of sheets) {
    const { worksheet, ruleIds, locked } = sheet;
    const own = wanted.get(worksheet.name) ?? [];
    wanted.delete(worksheet.name);
    if (own.length + ruleIds.length === 0) continue;
    if (locked) {
      unmarked.push(worksheet.name);
      continue;
    }
    queueRemoval(sheet);
    queueMarks(worksheet, own);
    writes = true;
  }
  if (writes) await batch.sync();
  // Sheets that were renamed or deleted since they were read.
  return { unmarkedSheets: [...unmarked, ...wanted.keys()] };
}

/**
 * Replaces our earlier marks by these: three round trips. Protected sheets are left alone and
 * named in the receipt; no protection is ever taken off.
 */
export function mark(marks: readonly Mark[], batch: Batch): Promise<MarkReceipt> {
  return secondLook((again) => markOnce(marks, batch, !again));
}

async function clearOnce(batch: Batch, trustOptions: boolean): Promise<void> {
  const marked = (await examine(batch, trustOptions)).filter(({ ruleIds }) => ruleIds.length > 0);
  const free = marked.filter(({ locked }) => !locked);
  for (const sheet of free) queueRemoval(sheet);
  if (free.length > 0) await batch.sync();
  const locked = marked.find((sheet) => sheet.locked);
  if (locked !== undefined) throw new GoujiError('PROTECTED_SHEET', { sheet: locked.worksheet.name });
}

/**
 * Removes our marks and nothing else: three round trips, two where there is none.
 * @throws GoujiError PROTECTED_SHEET where a sheet was protected after it had been marked; all others are cleared
 */
export function clearMarks(batch: Batch): Promise<void> {
  return secondLook((again) => clearOnce(batch, !again));
}
