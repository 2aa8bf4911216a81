import { blankStringsOf, extentOf, usedExtentOf, withoutCellsBeyond } from '../../../src/hosts/xlsx/cell-reach';

const sheet = (rows: string): string => `<worksheet><cols><col min="1" max="3"/></cols><sheetData>${rows}</sheetData></worksheet>`;
const NONE: ReadonlySet<string> = new Set();

describe('how far cells reach', () => {
  test('is told by their addresses, and where they have none by their order', () => {
    expect(extentOf(sheet('<row r="2"><c r="B2"/><c/></row><row><c/></row>'))).toEqual({ rows: 3, columns: 3 });
    expect(extentOf(sheet("<x:row r='7'><x:c s='1' r='aa7'><x:v>1</x:v></x:c></x:row>"))).toEqual({ rows: 7, columns: 27 });
    expect(extentOf(sheet(''))).toEqual({ rows: 0, columns: 0 });
  });

  test('is not told by what stands in comments and character data', () => {
    const xml = sheet('<!-- <c r="Z99"/> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="Z99">]]></t></is></c></row>');
    expect(extentOf(xml)).toEqual({ rows: 1, columns: 1 });
  });

  test('is unknown where one is nowhere', () => {
    expect(extentOf(sheet('<row r="1"><c r="ABCD1"/></row>'))).toBeUndefined();
    expect(extentOf(sheet('<row r="1048577"><c/></row>'))).toBeUndefined();
  });
});

describe('what counts as used', () => {
  const used = (cell: string, blank = NONE): boolean => usedExtentOf(sheet(`<row r="5">${cell}</row>`), blank).rows === 5;

  test.each([
    '<c r="E5" s="3"/>', '<c r="E5" s="3"></c>', '<c r="E5"><v></v></c>', '<c r="E5"><v/></c>', '<c r="E5" t="str"><f>A1</f><v> </v></c>',
    '<c r="E5" t="inlineStr"><is><r><rPr><color rgb="FF000000"></color></rPr><t> </t></r><r><t>\u00a0</t></r></is></c>', '<c r="E5" t="s"><v>4</v></c>',
  ])('not %s', (cell) => {
    expect(used(cell, new Set(['4']))).toBe(false);
  });

  test.each([
    '<c r="E5"><v>0</v></c>', '<c r="E5" t="s"><v>5</v></c>', '<c r="E5" t="str"><v>x</v></c>', '<c r="E5" t="b"><v>0</v></c>', '<c r="E5" t="e"><v>#N/A</v></c>',
    '<c r="E5"><f>A1</f></c>', '<c r="E5"><f t="shared" si="0"/></c>', '<c r="E5" t="str"><f>A1</f></c>', '<c r="E5" t="inlineStr"><is><t> 1</t></is></c>',
    '<c r="E5" t="inlineStr"><is><t><![CDATA[ </c>1]]></t></is></c>', '<c r="E5" t="inlineStr"><is><r><t> </t></r><r><t>元</t></r></is></c>',
  ])('but %s', (cell) => {
    expect(used(cell, new Set(['4']))).toBe(true);
  });

  test('nor a shared string of white space; one in doubt is none', () => {
    const strings = '<si><t>收入</t></si><si><t xml:space="preserve"> \u3000</t></si><si/><si><r><t> </t></r><r><t>1</t></r></si><si><t></t></si>';
    expect([...blankStringsOf(`<sst>${strings}</sst>`)]).toEqual(['1', '2', '4']);
    expect([...blankStringsOf(`<sst><!-- <si><t> </t></si> -->${strings}</sst>`)]).toEqual([]);
    expect([...blankStringsOf('<sst><si><t><![CDATA[</t></si><si><t> </t></si>]]></t></si></sst>')]).toEqual([]);
  });
});

test('cells beyond an extent are left out, and all else stays', () => {
  const xml = sheet('<row r="1" ht="20"><c r="A1"><v>1</v></c><c r="D1" s="2"/><c/></row><row r="9" hidden="1"><c r="A9" s="1"></c></row>');
  expect(withoutCellsBeyond(xml, { rows: 2, columns: 3 })).toBe(sheet('<row r="1" ht="20"><c r="A1"><v>1</v></c></row><row r="9" hidden="1"></row>'));
});
