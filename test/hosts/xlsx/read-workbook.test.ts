import { zipSync, strToU8, unzipSync } from 'fflate';
import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { GoujiError } from '../../../src/model';
import type { GoujiErrorCode } from '../../../src/model';

/** An .xlsx of one sheet. */
function workbook(sheet: Partial<WriteSheet> = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: '财决公开01表', rows: [['收入', 1.5]], ...sheet }] });
}

/** A compound file with streams of these names, as its directory lists them. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let place = 0; place < name.length; place += 1) bytes[at + place * 2] = name.charCodeAt(place);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

async function failure(bytes: Uint8Array): Promise<GoujiError> {
  const outcome = await readWorkbook(bytes, 'a.xlsx').catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(GoujiError);
  return outcome as GoujiError;
}

/** The same zip with one part replaced. */
async function withPart(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook());
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) });
}

describe('an unfit file', () => {
  const cases: readonly [string, GoujiErrorCode, () => Uint8Array | Promise<Uint8Array>][] = [
    ['of no bytes', 'EMPTY_FILE', () => new Uint8Array(0)],
    ['of text', 'NOT_A_WORKBOOK', () => strToU8('科目,金额\n合计,1.00')],
    ['of a picture', 'NOT_A_WORKBOOK', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['with a password', 'ENCRYPTED', () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['of Excel 97', 'OLD_FORMAT', () => compoundFile('Root Entry', 'Workbook')],
    ['of Excel 95', 'OLD_FORMAT', () => compoundFile('Root Entry', 'Book')],
    ['of old Word', 'NOT_A_WORKBOOK', () => compoundFile('Root Entry', 'WordDocument')],
    ['of new Word', 'NOT_A_WORKBOOK', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['of binary Excel', 'OLD_FORMAT', () => zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['cut off', 'CORRUPT', async () => (await workbook()).slice(0, -40)],
    ['cut off early', 'CORRUPT', async () => (await workbook()).slice(0, 300)],
    ['without its sheet', 'CORRUPT', async () => {
      const { 'xl/worksheets/sheet1.xml': _sheet, ...rest } = unzipSync(await workbook());
      return zipSync(rest);
    }],
    ['with a cut-off sheet', 'CORRUPT', () => withPart('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, xml.indexOf('</row>')))],
    ['with a cut-off workbook part', 'CORRUPT', () => withPart('xl/workbook.xml', (xml) => xml.slice(0, xml.indexOf('<sheets>') + 10))],
  ];

  test.each(cases)('%s is refused as %s', async (_name, code, bytes) => {
    const error = await failure(await bytes());
    expect(error.code).toBe(code);
    expect(error.facts.file).toBe('a.xlsx');
  });

  test('that fails its check sum is refused as CORRUPT', async () => {
    const bytes = (await workbook()).slice();
    const entry = new TextDecoder('latin1').decode(bytes).indexOf('xl/worksheets/sheet1.xml');
    bytes[entry + 40] = (bytes[entry + 40] ?? 0) ^ 0xff;
    expect((await failure(bytes)).code).toBe('CORRUPT');
  });

  test('that would inflate beyond all measure is refused before it does', async () => {
    const bytes = zipSync({ ...unzipSync(await workbook()), 'xl/media/bomb.bin': new Uint8Array(1) }).slice();
    // Its directory now says that the part inflates to 3 GB.
    const view = new DataView(bytes.buffer);
    const name = new TextDecoder('latin1').decode(bytes).lastIndexOf('xl/media/bomb.bin');
    view.setUint32(name - 46 + 24, 3 * 1024 ** 3, true);
    const error = await failure(bytes);
    expect(error.code).toBe('TOO_LARGE');
    expect(error.facts.megabytes).toBeGreaterThan(3000);
  });

  test('whose two far corners are used is refused as TOO_LARGE', async () => {
    const cell = '<c r="XFD1048576"><v>1</v></c>';
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', `<row r="1048576">${cell}</row></sheetData>`),
    );
    expect((await failure(bytes)).code).toBe('TOO_LARGE');
  });
});

describe('a workbook', () => {
  test('gives its used range from the first to the last cell, with formats and merges', async () => {
    const bytes = await workbook({
      rows: [[null, null, null], [null, '合计', 12588.45]],
      cells: new Map([['1,2', { value: 12588.45, style: { numFmt: '#,##0.00' } }]]),
      merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
    });
    const { sheets: [sheet] } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheet).toEqual({
      name: '财决公开01表',
      origin: { row: 1, column: 1 },
      values: [['合计', 12588.45]],
      formats: [['General', '#,##0.00']],
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      hiddenLines: { rows: [], columns: [] },
    });
  });

  test('tells what is hidden within its used range, by whatever means, and to the grid all of it', async () => {
    const bytes = await workbook({
      rows: [[], ...['收入', '事业收入', '其他收入', '合计'].map((name) => [null, name, 1.5, 2.5])],
      // Excel hides by a flag; other programs give a line no size at all. Row 1 and columns A and F hold nothing.
      columns: [{ hidden: true }, {}, { width: 0 }, { hidden: true }, {}, { hidden: true }],
      rowDefs: new Map([[3, { height: 0 }], [2, { hidden: true }], [0, { hidden: true }], [4, { height: 20 }]]),
      autoFilter: { range: 'B2:D5' },
    });
    const { sheets: [sheet], appearances } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheet?.hiddenLines).toEqual({ rows: [2, 3], columns: [2, 3] });
    const look = appearances.get('财决公开01表');
    expect([[...(look?.hiddenRows ?? [])], [...(look?.hiddenColumns ?? [])]]).toEqual([[0, 2, 3], [0, 2, 3, 5]]);
  });

  test('gives error values as text, formulas by their cached value, and joined rich text', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        `<sheetData><row r="1">
          <c r="A1" t="e"><v>#REF!</v></c>
          <c r="B1"><f>1+1</f><v>2</v></c>
          <c r="C1" t="inlineStr"><is><r><t>财政</t></r><r><t>拨款</t></r></is></c>
          <c r="D1" t="b"><v>1</v></c>
          <c r="E1" t="str"><f>"a"</f><v>a</v></c>
          <c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        </row></sheetData>`,
      ),
    );
    const { sheets: [sheet] } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheet?.values).toEqual([['#REF!', 2, '财政拨款', true, 'a', '#DIV/0!']]);
  });

  test('gives a date as what its cell shows', async () => {
    const bytes = await workbook({
      rows: [[new Date('2024-12-31')]],
      cells: new Map([['0,0', { value: new Date('2024-12-31'), style: { numFmt: 'yyyy"年"m"月"d"日"' } }]]),
    });
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets[0]?.values).toEqual([['2024年12月31日']]);
  });

  test('keeps what the grid draws: sizes, frozen and hidden lines, looks', async () => {
    const bytes = await workbook({
      columns: [{ width: 20 }, { hidden: true }],
      rowDefs: new Map([[0, { height: 30 }]]),
      freezePane: { rows: 1, columns: 1 },
      cells: new Map([
        ['0,0', {
          value: '收入',
          style: {
            font: { bold: true, size: 10, color: { rgb: 'FF0000' } },
            fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
            alignment: { horizontal: 'center', wrapText: true },
            border: { top: { style: 'thin' }, left: { style: 'mediumDashed' } },
          },
        }],
      ]),
    });
    const look = (await readWorkbook(bytes, 'a.xlsx')).appearances.get('财决公开01表');
    expect(look).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
    expect(look?.columnWidths.get(0)).toBe(145);
    expect(look?.rowHeights.get(0)).toBe(40);
    expect([...(look?.hiddenColumns ?? [])]).toEqual([1]);
    expect(look?.cells.get('0,0')).toEqual({
      bold: true, size: 10, colour: '#ff0000', fill: '#f2f2f2', horizontal: 'center', wrap: true, top: 'thin', left: 'medium',
    });
  });

  test('flags hidden sheets, and an empty one has no cells', async () => {
    const { sheets: [sheet] } = await readWorkbook(await workbook({ rows: [], hidden: true }), 'a.xlsx');
    expect(sheet).toMatchObject({ hidden: true, values: [], formats: [] });
  });
});
