import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readWorkbook } from '../hosts/xlsx';
import { GoujiError } from '../model';
import type { Book } from '../model';
import { recognise } from '../recognise';

/**
 * Reads a workbook file and recognises its tables.
 * @throws GoujiError NO_SUCH_FILE, NO_TABLE, or what the reader says of the bytes
 */
export async function readBook(path: string): Promise<Book> {
  const file = basename(path);
  const workbook = await readWorkbook(await bytesOf(path), file);
  const book = recognise(workbook.sheets);
  if (book.tables.length === 0) throw new GoujiError('NO_TABLE', { file });
  return book;
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
 * Writes a text file.
 * @throws GoujiError NOT_WRITABLE
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new GoujiError('NOT_WRITABLE', { file: path }, { cause });
  }
}
