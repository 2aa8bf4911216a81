import { readWorkbook } from '../../src/hosts/xlsx';
import type { CellValue } from '../../src/model';
import { AUDIT_WORDS } from '../../src/text/zh-CN';
import { auditLines } from '../../src/rules';
import type { SheetDrawing } from '../fixtures/drawing/sheet-drawing';
import { drawBook } from '../fixtures/layout/draw-book';
import { sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { variantTables } from '../fixtures/workbooks';
import { changed } from '../rules/support/changes';
import { fiscalBook } from '../rules/support/books';
import { drawVariant } from '../support/generator/styles/variants';
import { auditedDrawing, sheetPart, withParts } from './audit-workbook';
import type { Audited } from './audit-workbook';
import { LIBRE_OFFICE, recalculated } from './libre-office';

const HEADER_ROW = 6;
const NUMBERS = [4, 5, 6, 7, 8];
const VERDICT = 9;

const BOOKS: Readonly<Record<string, () => readonly SheetDrawing[]>> = {
  real: sc2024,
  sample,
  text: () => drawVariant(variantTables(), 'text-numbers'),
  dashes: () => drawVariant(variantTables(), 'dash-zeros'),
  stacked: () => drawVariant(variantTables(), 'one-sheet'),
  // All conditions hold here, and one cell cannot be read.
  fiscal: () => drawBook(changed(changed(fiscalBook(), '03[212].基本支出 +300.00'), '06[210].项目支出 =###')),
};

async function auditRows(bytes: Uint8Array, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readWorkbook(bytes, 'audit.xlsx');
  return sheets.find(({ name }) => name === sheet)?.values.slice(HEADER_ROW) ?? [];
}

/** The file with every cached value of the audit sheet spoilt, so that what is read must have been calculated. */
function withoutCache({ after, sheet }: Audited): Uint8Array {
  return withParts(after, { [sheetPart(after, sheet)]: (part) => part.replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>-1</v>') });
}

const when = LIBRE_OFFICE === undefined ? describe.skip : describe;

when(`the audit sheet calculated by LibreOffice${LIBRE_OFFICE === undefined ? ' (skipped: soffice is not installed)' : ''}`, () => {
  const books = new Map<string, Audited>();
  let calculated: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    for (const [name, draw] of Object.entries(BOOKS)) books.set(name, await auditedDrawing(draw()));
    calculated = await recalculated(Object.fromEntries([...books].map(([name, copy]) => [name, withoutCache(copy)])));
  }, 240_000);

  it.each(Object.keys(BOOKS))('comes to the engine’s verdicts and numbers: %s', async (name) => {
    const copy = books.get(name)!;
    const lines = auditLines(copy.book, copy.run, AUDIT_WORDS);
    const rows = await auditRows(calculated[name]!, copy.sheet);
    expect(rows.map((row) => row[VERDICT])).toEqual(lines.map(({ verdict }) => verdict));
    const cached = await auditRows(copy.after, copy.sheet);
    const plain = (all: readonly (readonly CellValue[])[]): readonly (readonly string[])[] =>
      all.map((row) => NUMBERS.map((column) => numeral(row[column] ?? null)));
    expect(plain(rows)).toEqual(plain(cached));
  });
});

/** Floats of two programs differ behind the digits that count. */
function numeral(value: CellValue): string {
  return typeof value === 'number' ? value.toFixed(6) : String(value);
}
