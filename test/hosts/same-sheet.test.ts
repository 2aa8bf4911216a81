import { sameSheet } from '../../src/hosts/same-sheet';
import type { Sheet } from '../../src/model';

const sheet: Sheet = {
  name: '02',
  origin: { row: 1, column: 1 },
  values: [['合计', 5]],
  formats: [['General', '0.00']],
  merges: [],
  hiddenLines: { rows: [1], columns: [] },
};
const { hiddenLines: _told, ...untold } = sheet;

describe('two readings of a sheet', () => {
  it('say the same where all is the same', () => {
    expect(sameSheet(sheet, structuredClone(sheet))).toBe(true);
    expect(sameSheet(untold, structuredClone(untold))).toBe(true);
  });

  it.each<[string, Sheet]>([
    ['its name', { ...sheet, name: '03' }],
    ['whether it is hidden', { ...sheet, hidden: true }],
    ['where it begins', { ...sheet, origin: { row: 0, column: 1 } }],
    ['a value', { ...sheet, values: [['合计', 6]] }],
    ['one column more', { ...sheet, values: [['合计', 5, 1]], formats: [['General', '0.00', '0.00']] }],
    ['one row more', { ...sheet, values: [...sheet.values, [null, 1]], formats: [...sheet.formats, ['General', '0.00']] }],
    ['a format', { ...sheet, formats: [['General', '0.0']] }],
    ['another hidden row', { ...sheet, hiddenLines: { rows: [1, 2], columns: [] } }],
    ['a hidden column', { ...sheet, hiddenLines: { rows: [1], columns: [2] } }],
    ['nothing hidden any more', { ...sheet, hiddenLines: { rows: [], columns: [] } }],
    ['what is hidden not being told', untold],
  ])('differ by %s, either way', (_what, other) => {
    expect([sameSheet(sheet, other), sameSheet(other, sheet)]).toEqual([false, false]);
  });
});
