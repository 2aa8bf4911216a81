import { readXlsx } from 'hucre/xlsx';
import { toWorkbookBytes } from '../../../fixtures/drawing/workbook-bytes';
import { toSheets } from '../../../fixtures/drawing/sheets';
import type { SheetDrawing } from '../../../fixtures/drawing/sheet-drawing';
import { FURTHER_WORKBOOKS, SAMPLE_WORKBOOKS, variantTables } from '../../../fixtures/workbooks';
import { VARIANT_NAMES, drawBase, drawVariant } from './variants';

const tables = variantTables();

/** Every amount but the zeros, as its shortest decimal, in reading order. */
function amounts(drawings: readonly SheetDrawing[]): string[] {
  return drawings
    .flatMap((drawing) => drawing.rows.flat())
    .filter((cell) => cell?.look === 'amount' || cell?.look === 'total-amount')
    .map((cell) => String(cell?.value ?? '-').replace(/,/g, '').replace(/\.00$|(?<=\.\d)0$/, ''))
    .filter((text) => text !== '0' && text !== '-');
}

describe('the variants of one book', () => {
  it.each(VARIANT_NAMES.filter((name) => name !== 'unit-yuan'))('%s shows the same amounts', (name) => {
    expect(amounts(drawVariant(tables, name))).toEqual(amounts(drawBase(tables)));
  });

  it('are ten', () => expect(VARIANT_NAMES).toHaveLength(10));

  it('begin in C5, stand on one sheet, or are in 元', () => {
    expect(toSheets(drawVariant(tables, 'from-c5')).map((sheet) => sheet.origin)).toEqual(
      Array.from({ length: 13 }, () => ({ row: 4, column: 2 })),
    );
    expect(drawVariant(tables, 'one-sheet')).toHaveLength(1);
    const inYuan = drawVariant(tables, 'unit-yuan').flatMap((drawing) => drawing.rows.flat());
    expect(inYuan.filter((cell) => cell?.value === '单位：元')).toHaveLength(13);
  });
});

describe('a written workbook', () => {
  it.each([...SAMPLE_WORKBOOKS, ...FURTHER_WORKBOOKS])('$file reads back as it was drawn', async ({ draw }) => {
    const drawings = draw();
    const read = await readXlsx(await toWorkbookBytes(drawings), { readStyles: true });
    const sheets = toSheets(drawings);
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    sheets.forEach((sheet, index) => {
      const back = read.sheets[index];
      const values = sheet.values.map((row, r) =>
        row.map((_, c) => back?.rows[sheet.origin.row + r]?.[sheet.origin.column + c] ?? null),
      );
      expect(values).toEqual(sheet.values);
      const formats = sheet.values.map((row, r) =>
        row.map((_, c) => back?.cells?.get(`${sheet.origin.row + r},${sheet.origin.column + c}`)?.style?.numFmt ?? 'General'),
      );
      expect(formats).toEqual(sheet.formats);
      expect(back?.merges ?? []).toHaveLength(sheet.merges.length);
    });
  });
});
