import { unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../src/hosts/xlsx';
import type { Mark } from '../../src/model';
import { markedCopy } from '../../src/output/marked-copy';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { sample } from '../fixtures/sample/sample';
import { partsOf, sheetPart, withParts } from './audit-workbook';
import { malformed } from './well-formed';

const STYLES = 'xl/styles.xml';
const NAMES = sample().map(({ name }) => name);
const [FIRST = '', SECOND = ''] = NAMES;
const mark = (sheet: string, row: number, column: number, look: Mark['look'] = 'error'): Mark => ({ ref: { sheet, row, column }, look });
const MARKS = [mark(FIRST, 6, 2), mark(FIRST, 7, 2), mark(FIRST, 9, 4), mark(FIRST, 8, 2, 'review'), mark(SECOND, 8, 3, 'review')];
const WITH_CULPRIT = [...MARKS, mark(FIRST, 10, 2, 'culprit')];

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await toWorkbookBytes(sample());
});

const part = (file: Uint8Array, name: string): string => partsOf(file)[sheetPart(file, name)] ?? '';

describe('the marked copy', () => {
  it('changes the marked sheets and the style tables, well formed, and leaves all else byte for byte', () => {
    const [before, after] = [unzipSync(bytes), unzipSync(markedCopy(bytes, MARKS))];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((name) => Buffer.compare(after[name]!, before[name]!) !== 0);
    expect(changed.sort()).toEqual([STYLES, sheetPart(bytes, FIRST), sheetPart(bytes, SECOND)].sort());
    for (const name of changed) expect(malformed(new TextDecoder().decode(after[name]))).toBeUndefined();
  });

  it('has one rule a look and sheet with our tag, behind the merged cells and before the page set-up', () => {
    const xml = part(markedCopy(bytes, MARKS), FIRST);
    const rules = [...xml.matchAll(/<conditionalFormatting sqref="([^"]+)"><cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><formula>([^<]+)</g)];
    expect(rules.map(([, sqref, , priority, formula]) => [sqref, priority, formula])).toEqual([
      ['C7:C8 E10', '1', 'N("gouji:error")=0'],
      ['C9', '2', 'N("gouji:review")=0'],
    ]);
    expect(xml.indexOf('<conditionalFormatting')).toBeGreaterThan(xml.indexOf('</mergeCells>'));
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<pageMargins'));
  });

  it('is read with the same values, and another reader finds the rules with their fills', async () => {
    const copy = markedCopy(bytes, MARKS);
    const [before, after] = [await readWorkbook(bytes, 'a.xlsx'), await readWorkbook(copy, 'a.xlsx')];
    expect(after.sheets).toEqual(before.sheets);
    const { sheets } = await readXlsx(copy, { readStyles: true });
    const rules = sheets.find(({ name }) => name === FIRST)?.conditionalRules ?? [];
    expect(rules.map(({ range, formula, priority, style }) => ({ range, formula, priority, fill: JSON.stringify(style).includes('FFC7CE') }))).toEqual([
      { range: 'C7:C8 E10', formula: 'N("gouji:error")=0', priority: 1, fill: true },
      { range: 'C9', formula: 'N("gouji:review")=0', priority: 2, fill: false },
    ]);
  });

  it('has the figure that most probably is wrong in a red of its own, above the others', async () => {
    const { sheets } = await readXlsx(markedCopy(bytes, WITH_CULPRIT), { readStyles: true });
    const [first] = sheets.find(({ name }) => name === FIRST)?.conditionalRules ?? [];
    expect(first).toMatchObject({ range: 'C11', formula: 'N("gouji:culprit")=0', priority: 1 });
    expect(JSON.stringify(first?.style)).toContain('FF7C80');
    expect(partsOf(markedCopy(markedCopy(bytes, WITH_CULPRIT), []))[sheetPart(bytes, FIRST)]).toBe(part(bytes, FIRST));
  });

  it('is as the file was in every sheet when its marks are taken out, or replaced by others', () => {
    const copy = markedCopy(bytes, MARKS);
    const cleared = partsOf(markedCopy(copy, []));
    const before = partsOf(bytes);
    for (const name of NAMES) expect(cleared[sheetPart(bytes, name)]).toBe(before[sheetPart(bytes, name)]);
    const others = [mark(SECOND, 9, 3)];
    expect(part(markedCopy(copy, others), SECOND)).toBe(part(markedCopy(bytes, others), SECOND));
    expect(partsOf(markedCopy(copy, MARKS))[STYLES]).toBe(partsOf(copy)[STYLES]);
  });

  it("stands above the user's own rules, which keep their order, and lets them be when it goes", async () => {
    const rule = (formula: string, priority: number) => ({ type: 'expression' as const, range: 'A1:Z99', priority, formula, stopIfTrue: true });
    const own = await writeXlsx({ sheets: [{ name: FIRST, rows: [[1, 2], [3, 4]], conditionalRules: [rule('$A1>0', 1), rule('$B1>0', 2)] }] });
    const copy = markedCopy(own, [mark(FIRST, 0, 0), mark(FIRST, 1, 1, 'review')]);
    const { sheets } = await readXlsx(copy, { readStyles: true });
    const order = (sheets[0]?.conditionalRules ?? []).map(({ priority, formula }) => [priority, formula]).sort();
    expect(order).toEqual([[1, 'N("gouji:error")=0'], [2, 'N("gouji:review")=0'], [3, '$A1>0'], [4, '$B1>0']]);
    expect(part(markedCopy(copy, []), FIRST)).toBe(part(own, FIRST));
  });

  it('finds its marks in a file that Excel saved, with other prefixes and entities', () => {
    const saved = withParts(bytes, {
      [sheetPart(bytes, FIRST)]: (xml) =>
        xml.replace('<pageMargins', '<conditionalFormatting sqref="C7"><cfRule type="expression" dxfId="0" priority="1"><formula>N(&quot;gouji:error&quot;)=0</formula></cfRule></conditionalFormatting><pageMargins'),
    });
    expect(part(markedCopy(saved, []), FIRST)).toBe(part(bytes, FIRST));
  });
});
