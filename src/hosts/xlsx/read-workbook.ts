import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre/xlsx';
import { GoujiError } from '../../model';
import type { GoujiErrorCode } from '../../model';
import { appearanceOf, cellCount, sheetOf } from './file-sheet';
import { LIMITS } from './limits';
import { hasStream, isOle } from './ole-streams';
import { readStatePart } from './read-state-part';
import { partsAreWhole } from './whole-parts';
import type { WorkbookFile } from './workbook-file';
import { isZip, zipEntries } from './zip-directory';

const MEGABYTE = 1024 * 1024;
/** How the reader says that a sheet's used range is beyond its own bounds. */
const BEYOND_BOUNDS = /over the \d+ limit|Decompressed size exceeds/;

/**
 * Reads an .xlsx file. The first bytes are looked at before anything is parsed, so that each kind
 * of unfit file has its own answer.
 * @param fileName the name that the user knows it by
 * @throws GoujiError EMPTY_FILE, ENCRYPTED, OLD_FORMAT, NOT_A_WORKBOOK, CORRUPT or TOO_LARGE
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookFile> {
  refuseUnfit(bytes, fileName);
  const workbook = await parsed(bytes, fileName);
  const cells = workbook.sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0);
  if (cells > LIMITS.cells) throw new GoujiError('TOO_LARGE', { file: fileName, cells });
  const theme = workbook.themeColors ?? [];
  const statePart = readStatePart(bytes);
  return {
    name: fileName,
    sheets: workbook.sheets.map(sheetOf),
    appearances: new Map(workbook.sheets.map((sheet) => [sheet.name, appearanceOf(sheet, theme)])),
    ...(statePart === undefined ? {} : { statePart }),
  };
}

function refuseUnfit(bytes: Uint8Array, file: string): void {
  const refuse = (code: GoujiErrorCode, facts = {}): never => {
    throw new GoujiError(code, { file, ...facts });
  };
  if (bytes.length === 0) refuse('EMPTY_FILE');
  if (bytes.length > LIMITS.fileBytes) refuse('TOO_LARGE', { megabytes: Math.ceil(bytes.length / MEGABYTE) });
  if (isOle(bytes)) refuse(oleCode(bytes));
  if (!isZip(bytes)) refuse('NOT_A_WORKBOOK');
  const entries = zipEntries(bytes) ?? refuse('CORRUPT');
  // A binary workbook is asked for as .xlsx in the same words as an .xls is.
  if (entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))) refuse('OLD_FORMAT');
  if (!entries.some(({ name }) => /^xl\/workbook\.xml$/i.test(name))) refuse('NOT_A_WORKBOOK');
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > LIMITS.inflatedBytes) refuse('TOO_LARGE', { megabytes: Math.ceil(inflated / MEGABYTE) });
}

function oleCode(bytes: Uint8Array): GoujiErrorCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'ENCRYPTED';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'OLD_FORMAT' : 'NOT_A_WORKBOOK';
}

async function parsed(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    if (!partsAreWhole(bytes)) throw new Error('a part is cut off');
    return await readXlsx(bytes, { readStyles: true });
  } catch (cause) {
    const beyond = cause instanceof Error && BEYOND_BOUNDS.test(cause.message);
    throw new GoujiError(beyond ? 'TOO_LARGE' : 'CORRUPT', { file }, { cause });
  }
}
