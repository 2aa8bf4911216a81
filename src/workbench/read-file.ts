import type { WorkbookFile } from '../hosts/xlsx';

/** Reads a workbook's bytes; what it takes to do so is loaded with the first file. */
export async function readBytes(bytes: ArrayBuffer, fileName: string): Promise<WorkbookFile> {
  const { readWorkbook } = await import('../hosts/xlsx');
  return readWorkbook(new Uint8Array(bytes), fileName);
}

/** Reads a file that the user chose. It is read in this page and goes nowhere. */
export async function readFile(file: File): Promise<WorkbookFile> {
  return readBytes(await file.arrayBuffer(), file.name);
}
