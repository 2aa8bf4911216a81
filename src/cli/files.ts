import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileHost } from '../hosts/file';
import { readWorkbook } from '../hosts/xlsx';
import { GoujiError } from '../model';
import type { Book, Sheet } from '../model';
import { byPurpose } from '../app/own-sheets';
import { recognise } from '../recognise';
import { USAGE_PROBLEMS } from '../text/zh-CN';

/** A workbook file, and what was recognised in it. */
export interface BookFile {
  readonly bytes: Uint8Array;
  /** The file behind the port. */
  readonly host: FileHost;
  readonly sheets: readonly Sheet[];
  readonly book: Book;
  /** The workbook's own sheet of rules, where it has one. */
  readonly rules?: Sheet;
}

/**
 * Reads a workbook file and recognises its tables.
 * @throws GoujiError NO_SUCH_FILE, NO_TABLE, or what the reader says of the bytes
 */
export async function readBookFile(path: string): Promise<BookFile> {
  const file = basename(path);
  const bytes = await bytesOf(path);
  const host = new FileHost(await readWorkbook(bytes, file));
  const sheets = await host.readSheets();
  const { tables, rules } = byPurpose(sheets);
  const book = recognise(tables);
  if (book.tables.length === 0) throw new GoujiError('NO_TABLE', { file });
  return { bytes, host, sheets, book, ...(rules === undefined ? {} : { rules }) };
}

/** The book alone, where nothing is written back. */
export async function readBook(path: string): Promise<Book> {
  return (await readBookFile(path)).book;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) throw new GoujiError('NOT_A_WORKBOOK', { file: basename(path) });
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof GoujiError) throw cause;
    throw new GoujiError('NO_SUCH_FILE', { file: path }, { cause });
  }
}

/**
 * Reads a text file.
 * @param decode what its bytes say; they are UTF-8 where it is left out
 * @throws GoujiError NO_SUCH_FILE
 */
export async function readText(path: string, decode = (bytes: Buffer): string => bytes.toString('utf8')): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new GoujiError('NO_SUCH_FILE', { file: path }, { cause });
  });
  try {
    return decode(bytes);
  } catch (cause) {
    if (cause instanceof GoujiError) throw new GoujiError(cause.code, { ...cause.facts, file: path }, { cause });
    throw cause;
  }
}

/**
 * Refuses to write over a file that is read, under whatever name or link.
 * @param option the option that names the output
 * @throws GoujiError USAGE
 */
export async function refuseOverwriting(option: string, out: string, inputs: readonly string[]): Promise<void> {
  const target = await stat(out).catch(() => undefined);
  if (target === undefined) return;
  for (const input of inputs) {
    const read = await stat(input).catch(() => undefined);
    if (read?.dev === target.dev && read.ino === target.ino) throw new GoujiError('USAGE', { detail: USAGE_PROBLEMS.overwritesInput(option) });
  }
}

/**
 * Writes a file.
 * @throws GoujiError NOT_WRITABLE
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new GoujiError('NOT_WRITABLE', { file: path }, { cause });
  }
}
