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
function withPart(path: string, change: (text: string) => string): Promise<Uint8Array> {
  return withParts({ [path]: change });
}

/** A workbook's zip with some parts replaced. */
async function withParts(changes: Readonly<Record<string, (text: string) => string>>, bytes?: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes ?? (await workbook()));
  const changed = Object.entries(changes).map(([path, change]) => [path, strToU8(change(new TextDecoder().decode(parts[path])))]);
  return zipSync({ ...parts, ...Object.fromEntries(changed) as Record<string, Uint8Array> });
}

/** Puts a row of cells at the end of a worksheet. */
function withRow(row: number, cells: string): (xml: string) => string {
  return (xml) => xml.replace('</sheetData>', `<row r="${row}">${cells}</row></sheetData>`);
}

/**
 * A zip of stored parts whose headers send to the extra field for the sizes: the local ones, with the true sizes or, as
 * streaming programs do, with none yet; or the directory too.
 */
function zip64(parts: Readonly<Record<string, Uint8Array>>, manner: 'local' | 'streamed' | 'everywhere', lie?: { readonly name: string; readonly size: number }): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const extra = (...sizes: readonly number[]): Uint8Array => {
    const field = new DataView(new ArrayBuffer(4 + 8 * sizes.length));
    field.setUint16(0, 1, true);
    field.setUint16(2, 8 * sizes.length, true);
    sizes.forEach((size, index) => { field.setBigUint64(4 + 8 * index, BigInt(size), true); });
    return new Uint8Array(field.buffer);
  };
  const header = (bytes: number, signature: number, fields: readonly (readonly [number, 2 | 4, number])[]): Uint8Array => {
    const view = new DataView(new ArrayBuffer(bytes));
    view.setUint32(0, signature, true);
    for (const [place, width, value] of fields) {
      if (width === 2) view.setUint16(place, value, true);
      else view.setUint32(place, value, true);
    }
    return new Uint8Array(view.buffer);
  };
  for (const [path, bytes] of Object.entries(parts)) {
    const name = strToU8(path);
    const said = lie?.name === path ? lie.size : bytes.length;
    const local = manner === 'streamed' ? extra(0, 0) : extra(said, bytes.length);
    const central = manner === 'everywhere' ? extra(said, bytes.length, at) : new Uint8Array(0);
    const written = (value: number): number => (manner === 'everywhere' ? 0xffffffff : value);
    directory.push(
      header(46, 0x02014b50, [[20, 4, written(bytes.length)], [24, 4, written(bytes.length)], [28, 2, name.length], [30, 2, central.length], [42, 4, written(at)]]),
      name, central,
    );
    const record = [header(30, 0x04034b50, [[18, 4, 0xffffffff], [22, 4, 0xffffffff], [26, 2, name.length], [28, 2, local.length]]), name, local, bytes];
    chunks.push(...record);
    at += record.reduce((sum, { length }) => sum + length, 0);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(parts).length;
  const end = header(22, 0x06054b50, [[8, 2, count], [10, 2, count], [12, 4, length], [16, 4, at]]);
  const long = manner === 'everywhere'
    ? [header(56, 0x06064b50, [[4, 4, 44], [24, 4, count], [32, 4, count], [40, 4, length], [48, 4, at]]), header(20, 0x07064b50, [[8, 4, at + length], [16, 4, 1]])]
    : [];
  return Uint8Array.from(Buffer.concat([...chunks, ...directory, ...long, end]));
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

  test('whose two far corners are used is refused as TOO_LARGE, and the sheet is named', async () => {
    const error = await failure(await withPart('xl/worksheets/sheet1.xml', withRow(1_048_576, '<c r="XFD1048576"><v>1</v></c>')));
    expect(error.code).toBe('TOO_LARGE');
    expect(error.facts).toEqual({ file: 'a.xlsx', sheet: '财决公开01表', cells: 16_384 * 1_048_576 });
  });

  test.each(['XFE1', 'A1048577', 'A0', '12'])('that has a cell at %s, which is nowhere, is refused as CORRUPT', async (place) => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', withRow(2, `<c r="${place}"><v>1</v></c>`));
    expect((await failure(bytes)).code).toBe('CORRUPT');
  });
});

describe('far cells', () => {
  const blank = 's="0"';
  const far: readonly [string, number, string][] = [
    ['a format in the last row', 1_048_576, `<c r="A1048576" ${blank}/>`],
    ['a format in the last column', 1, `<c r="XFD1" ${blank}></c>`],
    ['a space in the last place of Excel 97', 65_536, '<c r="IV65536" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>'],
    ['a shared space', 65_536, '<c r="IV65536" t="s"><v>1</v></c>'],
    ['a formula that says nothing', 65_536, '<c r="IV65536" t="str"><f>IF(A1=0,"","x")</f><v></v></c>'],
  ];

  test.each(far)('with nothing but %s do not make a sheet larger', async (_what, row, cell) => {
    const bytes = await withParts({
      'xl/worksheets/sheet1.xml': withRow(row, cell),
      'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', '<si><t xml:space="preserve"> \u3000</t></si></sst>'),
    });
    const { sheets: [sheet] } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheet).toMatchObject({ origin: { row: 0, column: 0 }, values: [['收入', 1.5]] });
    expect(sheet?.tooLarge).toBeUndefined();
  });

  test('keep a format behind the last amount where the sheet is of tolerable size', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', withRow(40, '<c r="H40" s="1"/>'));
    const styled = await readWorkbook(bytes, 'a.xlsx');
    expect(styled.sheets[0]?.values).toEqual([['收入', 1.5]]);
  });

  test('leave what stands before and among them where it is', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s,
      `<sheetData><row><c s="0"/><c t="inlineStr"><is><t>收入</t></is></c><c r="XFD1" s="0"/></row>
       <row r="4"><c r="B4"><v>7</v></c><c t="inlineStr"><is><t>元</t></is></c></row><row r="1048576"><c s="0"/></row></sheetData>`));
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets[0]).toMatchObject({
      origin: { row: 0, column: 1 }, values: [['收入', null], [null, null], [null, null], [7, '元']],
    });
  });

  test('with something in them shut out their own sheet alone, whatever it is', async () => {
    for (const cell of ['<c r="F1048576"><v>0</v></c>', '<c r="F1048576" t="inlineStr"><is><t>注</t></is></c>', '<c r="F1048576" t="e"><v>#REF!</v></c>', '<c r="F1048576"><f>1+1</f></c>', '<c r="F1048576" t="s"><v>0</v></c>']) {
      const book = await writeXlsx({ sheets: [{ name: '财决公开01表', rows: [['收入', 1.5]], hidden: true }, { name: '财决公开02表', rows: [['支出', 2.5]] }] });
      const { sheets, appearances } = await readWorkbook(await withParts({ 'xl/worksheets/sheet1.xml': withRow(1_048_576, cell) }, book), 'a.xlsx');
      expect(sheets).toEqual([
        { name: '财决公开01表', origin: { row: 0, column: 0 }, values: [], formats: [], merges: [], hidden: true, tooLarge: true },
        expect.objectContaining({ name: '财决公开02表', values: [['支出', 2.5]] }),
      ]);
      expect(appearances.get('财决公开01表')?.cells.size).toBe(0);
    }
  });

  test('shut out the largest sheets only where all together are too many', async () => {
    const names = ['01', '02', '03', '04'];
    const book = await writeXlsx({ sheets: names.map((name) => ({ name, rows: [['收入', 1.5]] })) });
    const to = (row: number) => withRow(row, `<c r="J${row}"><v>1</v></c>`);
    const bytes = await withParts({ 'xl/worksheets/sheet1.xml': to(150_000), 'xl/worksheets/sheet2.xml': to(20), 'xl/worksheets/sheet3.xml': to(60_000) }, book);
    const { sheets } = await readWorkbook(bytes, 'a.xlsx');
    expect(sheets.map(({ tooLarge, values }) => [tooLarge === true, values.length])).toEqual([[true, 0], [false, 20], [false, 60_000], [false, 1]]);
  });

  test('of white space within a table stay as they are', async () => {
    const { sheets: [sheet] } = await readWorkbook(await workbook({ rows: [[' ', '收入', ''], ['合计', ' ', 1.5], [' ', null, '\u00a0']] }), 'a.xlsx');
    expect(sheet).toMatchObject({ origin: { row: 0, column: 0 }, values: [[' ', '收入', ''], ['合计', ' ', 1.5]] });
  });
});

describe('sheets without cells', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kinds = [`${OFFICE}/chartsheet`, `${OFFICE}/dialogsheet`, 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'http://purl.oclc.org/ooxml/officeDocument/relationships/chartsheet'];
  const withOther = (type: string, first: boolean): Promise<Uint8Array> => withParts({
    'xl/workbook.xml': (xml) => {
      const tag = '<sheet name="图&amp;1" sheetId="9" r:id="rId99"/>';
      return first ? xml.replace('<sheets>', `<sheets>${tag}`) : xml.replace('</sheets>', `${tag}</sheets>`);
    },
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', `<Relationship Id="rId99" Type="${type}" Target="othersheets/sheet1.xml"/></Relationships>`),
    'xl/othersheets/sheet1.xml': () => '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });

  test.each(kinds.flatMap((kind) => [[kind, true], [kind, false]] as const))('of the kind %s are passed over (the first: %s)', async (type, first) => {
    const { sheets, appearances } = await readWorkbook(await withOther(type, first), 'a.xlsx');
    expect(sheets).toMatchObject([{ name: '财决公开01表', values: [['收入', 1.5]] }]);
    expect([...appearances.keys()]).toEqual(['财决公开01表']);
  });

  test('of a kind that nobody knows may be tables, and are not passed over', async () => {
    expect((await failure(await withOther(`${OFFICE}/sheetOfTomorrow`, false))).code).toBe('CORRUPT');
  });

  test('do not shift which sheet is too large', async () => {
    const bytes = await withOther(`${OFFICE}/chartsheet`, true);
    const error = await failure(await withParts({ 'xl/worksheets/sheet1.xml': withRow(1_048_576, '<c r="F1048576"><v>0</v></c>') }, bytes));
    expect(error.facts.sheet).toBe('财决公开01表');
  });
});

describe('a file whose sizes are written in the manner of zip64', () => {
  test.each(['local', 'streamed', 'everywhere'] as const)('is read (%s)', async (manner) => {
    const bytes = zip64(unzipSync(await workbook()), manner);
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets).toMatchObject([{ name: '财决公开01表', values: [['收入', 1.5]] }]);
  });

  test.each(['local', 'everywhere'] as const)('is refused before it inflates beyond all measure (%s)', async (manner) => {
    const bytes = zip64({ ...unzipSync(await workbook()), 'xl/media/bomb.bin': new Uint8Array(1) }, manner, { name: 'xl/media/bomb.bin', size: 3 * 1024 ** 3 });
    const error = await failure(bytes);
    expect(error.code).toBe('TOO_LARGE');
    expect(error.facts.megabytes).toBeGreaterThan(3000);
  });

  test('is refused as CORRUPT where its two end records name different directories', async () => {
    const bytes = zip64(unzipSync(await workbook()), 'everywhere');
    const view = new DataView(bytes.buffer);
    const record = view.getUint32(bytes.length - 22 - 20 + 8, true);
    view.setUint32(record + 32, view.getUint32(record + 32, true) - 1, true);
    expect((await failure(bytes)).code).toBe('CORRUPT');
  });

  test('is refused as CORRUPT where the size does not stand in the extra field either', async () => {
    const bytes = zip64(unzipSync(await workbook()), 'local');
    // The extra field of the first part gets another meaning.
    const view = new DataView(bytes.buffer);
    view.setUint16(30 + view.getUint16(26, true), 0x5455, true);
    expect((await failure(bytes)).code).toBe('CORRUPT');
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

  const accounting: readonly [number, string][] = [
    [37, '#,##0 ;(#,##0)'],
    [40, '#,##0.00;[Red](#,##0.00)'],
    [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
    [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
    [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
    [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  ];

  /** A workbook whose amount has the format of that number. */
  const formatted = (id: number, own: string): Promise<Uint8Array> => withParts({
    'xl/styles.xml': () => `<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${own}
      <x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="${id}" applyNumberFormat="1"/></x:cellXfs></x:styleSheet>`,
    'xl/worksheets/sheet1.xml': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData><row r="1"><c r="A1" s="1"><v>12588.45</v></c><c r="B1" s="0"><v>1</v></c></row></sheetData>'),
  });

  test.each(accounting)('knows the format of number %i, which files need not define', async (id, code) => {
    const { sheets: [sheet] } = await readWorkbook(await formatted(id, ''), 'a.xlsx');
    expect(sheet).toMatchObject({ values: [[12588.45, 1]], formats: [[code, 'General']] });
  });

  test('takes a format of number 43 from the file where it defines one', async () => {
    const { sheets: [sheet] } = await readWorkbook(await formatted(43, '<x:numFmts count="1"><x:numFmt numFmtId="43" formatCode="0.0000"/></x:numFmts>'), 'a.xlsx');
    expect(sheet?.formats).toEqual([['0.0000', 'General']]);
  });

  test('is read whatever is the matter with its pictures, charts and comments', async () => {
    const bytes = await withParts({
      'xl/worksheets/_rels/sheet1.xml.rels': () => '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
      'xl/drawings/drawing1.xml': () => '<wsDr><twoCell',
    });
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets).toMatchObject([{ values: [['收入', 1.5]] }]);
  });

  test('is read where its parts are spelled in other letters than the relationships spell them', async () => {
    const { 'xl/sharedStrings.xml': strings, ...parts } = unzipSync(await workbook());
    expect(strings).toBeDefined();
    const bytes = zipSync({ ...parts, 'xl/SharedStrings.xml': strings! });
    expect((await readWorkbook(bytes, 'a.xlsx')).sheets).toMatchObject([{ values: [['收入', 1.5]] }]);
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
