import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { auditCopy } from '../../src/app/audit-copy';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Book, RuleRun } from '../../src/model';
import { recognise } from '../../src/recognise';
import { checkBook } from '../../src/rules';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import type { SheetDrawing } from '../fixtures/drawing/sheet-drawing';

/** A workbook before and after the audit sheet was put into it. */
export interface Audited {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly sheet: string;
  readonly book: Book;
  readonly run: RuleRun;
}

/** Puts the audit sheet into a workbook file. */
export async function audited(before: Uint8Array): Promise<Audited> {
  const { sheets } = await readWorkbook(before, 'book.xlsx');
  const book = recognise(sheets);
  const run = checkBook(book);
  const { bytes, sheet } = auditCopy(before, sheets, book, run);
  return { before, after: bytes, sheet, book, run };
}

/** Draws a workbook and puts the audit sheet into it. */
export async function auditedDrawing(drawings: readonly SheetDrawing[]): Promise<Audited> {
  return audited(await toWorkbookBytes(drawings));
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The file with some parts changed; one that becomes undefined is left out. */
export function withParts(bytes: Uint8Array, change: Readonly<Record<string, (part: string) => string>>): Uint8Array {
  const parts = { ...partsOf(bytes) };
  for (const [name, edit] of Object.entries(change)) parts[name] = edit(parts[name] ?? '');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

/** The part that a sheet's cells stand in. */
export function sheetPart(bytes: Uint8Array, name: string): string {
  const parts = partsOf(bytes);
  const tag = new RegExp(`<[^<>]*sheet [^<>]*name="${name.replace(/[()]/g, '\\$&')}"[^<>]*>`).exec(parts['xl/workbook.xml'] ?? '')?.[0] ?? '';
  const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? '';
  const relation = new RegExp(`<[^<>]*Relationship [^<>]*Id="${id}"[^<>]*>`).exec(parts['xl/_rels/workbook.xml.rels'] ?? '')?.[0] ?? '';
  const target = / Target="([^"]*)"/.exec(relation)?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
