import { readXlsx } from 'hucre/xlsx';
import type { Workbook } from 'hucre/xlsx';
import { GoujiError } from '../../model';
import type { GoujiErrorCode, Sheet } from '../../model';
import { bookParts } from './book-parts';
import { appearanceOf, sheetOf, tooLargeSheet } from './file-sheet';
import { LIMITS } from './limits';
import { hasStream, isOle } from './ole-streams';
import { readStatePart } from './read-state-part';
import { readableBook } from './readable-book';
import type { WorkbookFile } from './workbook-file';
import { isZip, zipEntries } from './zip-directory';
import type { ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;

/** The sheets of cells as the reader gives them, with the number of cells of each that is too large to be read. */
interface Parsed {
  readonly workbook: Workbook;
  readonly tooLarge: ReadonlyMap<Workbook['sheets'][number], number>;
}

/**
 * Reads an .xlsx file. The first bytes are looked at before anything is parsed, so that each kind
 * of unfit file has its own answer. Sheets without cells, such as charts, are passed over; a sheet that is too large is
 * named as such, and the others are read.
 * @param fileName the name that the user knows it by
 * @throws GoujiError EMPTY_FILE, ENCRYPTED, OLD_FORMAT, NOT_A_WORKBOOK, CORRUPT, or TOO_LARGE where nothing is left to be read
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookFile> {
  const entries = fitEntries(bytes, fileName);
  const { workbook, tooLarge } = await parsed(bytes, entries, fileName);
  const sheets = workbook.sheets.map((sheet) => (tooLarge.has(sheet) ? tooLargeSheet(sheet) : sheetOf(sheet)));
  refuseIfNothingRead(sheets, [...tooLarge.values()], fileName);
  const theme = workbook.themeColors ?? [];
  const statePart = readStatePart(bytes);
  return {
    name: fileName,
    sheets,
    appearances: new Map(workbook.sheets.map((sheet) => [sheet.name, appearanceOf(sheet, theme)])),
    ...(statePart === undefined ? {} : { statePart }),
  };
}

function refuseIfNothingRead(sheets: readonly Sheet[], [cells]: readonly number[], file: string): void {
  const first = sheets.find(({ tooLarge }) => tooLarge === true);
  if (first === undefined || cells === undefined || sheets.some(({ values }) => values.length > 0)) return;
  throw new GoujiError('TOO_LARGE', { file, sheet: first.name, cells });
}

/** The parts of a file that is fit to be read. */
function fitEntries(bytes: Uint8Array, file: string): readonly ZipEntry[] {
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
  return entries;
}

function oleCode(bytes: Uint8Array): GoujiErrorCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'ENCRYPTED';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'OLD_FORMAT' : 'NOT_A_WORKBOOK';
}

async function parsed(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): Promise<Parsed> {
  try {
    const parts = bookParts(bytes, entries);
    const readable = readableBook(parts);
    const places = parts.sheets.flatMap(({ isWorksheet }, index) => (isWorksheet ? [index] : []));
    const workbook = await readXlsx(readable.bytes, { readStyles: true, sheets: (_sheet, index) => places.includes(index) });
    const tooLarge = workbook.sheets.flatMap((sheet, index) => {
      const cells = readable.tooLarge.get(places[index] ?? -1);
      return cells === undefined ? [] : [[sheet, cells] as const];
    });
    return { workbook, tooLarge: new Map(tooLarge) };
  } catch (cause) {
    throw new GoujiError('CORRUPT', { file }, { cause });
  }
}
