import { readWorkbook } from '../../src/hosts/xlsx';
import { recognise } from '../../src/recognise';
import { auditLines, CATALOGUE, checkBook } from '../../src/rules';
import { AUDIT_SHEET, AUDIT_WORDS } from '../../src/text/zh-CN';
import { withAuditSheet } from '../../src/output/audit-sheet';
import { toSheets } from '../fixtures/drawing/sheets';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { cleanSample, sample } from '../fixtures/sample/sample';
import { sc2024 } from '../fixtures/sc2024/sc2024';
import { audited, auditedDrawing, partsOf, sheetPart, withParts } from './audit-workbook';
import type { Audited } from './audit-workbook';
import { malformed } from './well-formed';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STYLES = 'xl/styles.xml';
const HEADER_ROW = 6;

let real: Audited;

beforeAll(async () => {
  real = await auditedDrawing(sc2024());
});

async function auditValues({ after, sheet }: Audited) {
  const { sheets } = await readWorkbook(after, 'audit.xlsx');
  return sheets.find(({ name }) => name === sheet)?.values ?? [];
}

function expectWellFormed(bytes: Uint8Array): void {
  const wrong = Object.entries(partsOf(bytes)).flatMap(([name, part]) => {
    const complaint = /\.(xml|rels)$/.test(name) ? malformed(part) : undefined;
    return complaint === undefined ? [] : [`${name}: ${complaint}`];
  });
  expect(wrong).toEqual([]);
}

describe('the copy with the audit sheet', () => {
  it('has every part well formed', () => expectWellFormed(real.after));

  it('changes the lists and the style tables, adds one part, and leaves all else byte for byte', () => {
    const before = partsOf(real.before);
    const after = partsOf(real.after);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([TYPES, RELATIONS, STYLES, WORKBOOK, 'xl/worksheets/sheet14.xml'].sort());
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
  });

  it('keeps every style that was there under its number', () => {
    const before = partsOf(real.before)[STYLES] ?? '';
    const after = partsOf(real.after)[STYLES] ?? '';
    const formats = (xml: string): readonly string[] => [.../<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(xml)?.[1]?.matchAll(/<xf\b.*?(?:\/>|<\/xf>)/g) ?? []].map(([text]) => text);
    expect(formats(after).slice(0, formats(before).length)).toEqual(formats(before));
    for (const [table, entry] of [['fonts', 'font'], ['fills', 'fill'], ['borders', 'border'], ['cellXfs', 'xf'], ['dxfs', 'dxf']] as const) {
      const [, count = '', entries = ''] = new RegExp(`<${table} count="(\\d+)"[^>]*>(.*?)</${table}>`).exec(after) ?? [];
      const inside = table === 'dxfs' ? entries.split('<dxf>').length - 1 : [...entries.matchAll(new RegExp(`<${entry}[ >/]`, 'g'))].length;
      expect([table, inside]).toEqual([table, JSON.parse(count)]);
    }
  });

  it('is read again, and its thirteen tables with the same amounts; the audit sheet is none of them', async () => {
    const { sheets } = await readWorkbook(real.after, 'audit.xlsx');
    const book = recognise(sheets);
    expect(book.tables.map(({ cells }) => cells)).toEqual(real.book.tables.map(({ cells }) => cells));
    expect(book.tables).toHaveLength(13);
    expect(book.refusals).toEqual([...real.book.refusals, { sheet: AUDIT_SHEET.name, reason: 'no-title', details: [] }]);
  });

  it('says the same verdicts in its cached values as the engine, in the engine’s numbers', async () => {
    const values = await auditValues(real);
    const lines = auditLines(real.book, real.run, AUDIT_WORDS);
    expect(values[HEADER_ROW - 1]).toEqual(Object.values(AUDIT_SHEET.headers));
    const rows = values.slice(HEADER_ROW);
    expect(rows.map(([rule, , relation]) => [rule, relation])).toEqual(lines.map(({ rule, relation }) => [rule, relation]));
    expect(rows.map((row) => row[9])).toEqual(lines.map(({ verdict }) => verdict));
    const { error, review, rounding, info, notEvaluated, pass } = real.run.counts;
    // Of what the notation does not say, only what was found stands here.
    const structure = new Set(CATALOGUE.flatMap((rule) => ('lines' in rule ? [] : [rule.id])));
    const silent = real.run.verdicts.filter(({ rule, outcome }) => outcome.state === 'pass' && structure.has(rule)).length;
    expect(rows).toHaveLength(error + review + rounding + info + notEvaluated + pass - silent);
    const total = rows.find(([rule]) => rule === 'F-801');
    // Table 08: 301 is 4,076.91, its 款 come to 4,076.92; eleven of them are not zero.
    expect(total?.slice(3, 10)).toEqual(['万元', 4076.91, 4076.92, -0.01, 0.03, 0.07, AUDIT_WORDS.severity.rounding]);
  });

  it('says who made it, of whom, by which rules, and how many do not apply', async () => {
    const values = await auditValues(real);
    const head = values.slice(0, HEADER_ROW - 1).map(([first]) => String(first));
    expect(head[0]).toBe('勾稽关系核对表');
    expect(head[1]).toBe('四川省医疗保障局 · 2024年度 · 单位：万元');
    expect(head[2]).toContain(`另有 ${real.run.counts.notApplicable} 条不适用`);
    expect(head[4]).toContain(`无法判断 ${real.run.counts.notEvaluated}`);
  });

  it('stays in place when it is made again, and the same file comes out', async () => {
    const again = await audited(real.after);
    expect(again.after).toEqual(real.after);
  });

  it('replaces the sheet of an earlier run where it stands, and gives it the new verdicts', async () => {
    const wrong = await auditedDrawing(sample());
    const { [WORKBOOK]: workbook = '' } = partsOf(wrong.after);
    const moved = withParts(wrong.after, {
      // As a user would drag it to the front.
      [WORKBOOK]: () => workbook.replace(/(<sheets>)(.*?)(<sheet [^>]*勾稽关系核对表[^>]*>)/, '$1$3$2').replaceAll('localSheetId="13"', 'localSheetId="0"'),
    });
    const again = await audited(moved);
    const names = [...(partsOf(again.after)[WORKBOOK] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(14);
    expect(names[0]).toBe(AUDIT_SHEET.name);
    expect([...(partsOf(again.after)[WORKBOOK] ?? '').matchAll(/<definedName /g)]).toHaveLength(2);
    expectWellFormed(again.after);
  });

  it('leaves a sheet of that name alone that is not ours', async () => {
    const [first, ...rest] = cleanSample();
    const own = { ...first!, name: AUDIT_SHEET.name };
    const copy = await auditedDrawing([own, ...rest]);
    expect(copy.sheet).toBe(`${AUDIT_SHEET.name} (2)`);
    expect(partsOf(copy.after)['xl/worksheets/sheet1.xml']).toBe(partsOf(copy.before)['xl/worksheets/sheet1.xml']);
  });

  it('links no more cells than Excel takes of a sheet, those of what is found first', async () => {
    const wrong = await auditedDrawing(sample());
    const [first, ...others] = auditLines(wrong.book, wrong.run, AUDIT_WORDS).map(({ live: _, ...line }) => line);
    const many = [...others, ...Array.from({ length: 33_000 }, () => ({ ...first! }))];
    const { sheets } = await readWorkbook(wrong.before, 'book.xlsx');
    const copy = withAuditSheet(wrong.before, sheets, { book: wrong.book, lines: many, notApplicable: 0, rulesVersion: '1' });
    const xml = partsOf(copy.bytes)[sheetPart(copy.bytes, copy.sheet)] ?? '';
    const linked = [...xml.matchAll(/<hyperlink ref="([A-Z]+\d+)"/g)].map(([, ref]) => ref);
    const found = many.flatMap(({ verdict, left, right }, index) =>
      verdict.startsWith(AUDIT_WORDS.pass) ? [] : [...(left.length === 0 ? [] : [`K${HEADER_ROW + 1 + index}`]), ...(right.length === 0 ? [] : [`L${HEADER_ROW + 1 + index}`])]);
    expect(first!.verdict).toBe(AUDIT_WORDS.pass);
    expect(many.length * 2).toBeGreaterThan(65_530);
    expect(found.length).toBeGreaterThan(0);
    expect(linked).toEqual(found);
  });
});

describe('workbooks of other programs', () => {
  it('may prefix every element, leave style tables out, and have names and a calculation chain', async () => {
    const bytes = await toWorkbookBytes(cleanSample());
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?![?!])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
    const odd = withParts(bytes, {
      [STYLES]: (xml) => prefixed(xml.replace(/<numFmts.*?<\/numFmts>/, '').replace(/ numFmtId="164"/g, ' numFmtId="4"').replace(/<dxfs[^>]*\/>/, '')),
      [WORKBOOK]: (xml) => prefixed(xml.replace('<calcPr', '<definedNames><definedName name="打印">\'财决公开01表\'!$A$1</definedName></definedNames><calcPr')),
      [RELATIONS]: (xml) => xml.replace('</Relationships>', '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
      [TYPES]: (xml) => xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
      'xl/calcChain.xml': () => '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
    });
    const copy = await audited(odd);
    const parts = partsOf(copy.after);
    expectWellFormed(copy.after);
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(`${parts[TYPES] ?? ''}${parts[RELATIONS] ?? ''}`).not.toContain('calcChain');
    expect(parts[WORKBOOK]).toMatch(/<x:definedName name="打印">.*<x:definedName name="_xlnm\._FilterDatabase" localSheetId="13" hidden="1">/);
    expect(parts[STYLES]).toMatch(/<x:styleSheet[^>]*><x:numFmts count="1"><x:numFmt numFmtId="164"/);
    expect(parts[STYLES]).toContain('<x:dxfs count="4">');
    expect((await readWorkbook(copy.after, 'odd.xlsx')).sheets).toHaveLength(14);
  });

  it('may name their sheets as they like', async () => {
    const name = "a'b & <1>";
    const copy = await auditedDrawing(cleanSample().map((drawing, index) => (index === 0 ? { ...drawing, name } : drawing)));
    const xml = partsOf(copy.after)[sheetPart(copy.after, copy.sheet)] ?? '';
    expectWellFormed(copy.after);
    expect(xml).toContain("<f>'a''b &amp; &lt;1&gt;'!C33</f>");
    expect(xml).toContain('location="\'a\'\'b &amp; &lt;1&gt;\'!C33"');
    expect((await readWorkbook(copy.after, 'odd.xlsx')).sheets).toHaveLength(14);
  });
});

describe('text in the audit sheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")'])('stays text where it begins like a formula: %s', async (text) => {
    const bytes = await toWorkbookBytes(cleanSample());
    const sheets = toSheets(cleanSample());
    const book = recognise(sheets);
    const lines = auditLines(book, checkBook(book), AUDIT_WORDS).slice(0, 1).map((line) => ({ ...line, title: text, relation: `${text}\u0001 <&>` }));
    const { bytes: written, sheet } = withAuditSheet(bytes, sheets, { book, lines, notApplicable: 0, rulesVersion: text });
    const xml = partsOf(written)[sheetPart(written, sheet)] ?? '';
    const cell = /<c r="B7" s="(\d+)" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is><\/c>/.exec(xml);
    const style = [...(/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partsOf(written)[STYLES] ?? '')?.[1] ?? '').matchAll(/<xf [^>]*>/g)][JSON.parse(cell?.[1] ?? '-1') as number]?.[0];
    // Text format and Excel's own mark keep it text when somebody edits it.
    expect(style).toMatch(/numFmtId="49".*quotePrefix="1"/);
    const values = (await readWorkbook(written, 'x.xlsx')).sheets.at(-1)?.values[HEADER_ROW];
    expect(values?.slice(1, 3)).toEqual([text, `${text} <&>`]);
    expectWellFormed(written);
  });
});
