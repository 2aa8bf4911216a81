import fc from 'fast-check';
import { a1, a1Area, columnLetters, onSheet } from '../../src/model';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

  it('count from 1 in rows', () => {
    expect(a1(0, 0)).toBe('A1');
    expect(a1(1_048_575, 16_383)).toBe('XFD1048576');
  });

  it('give an area by its corners, and one cell without a colon', () => {
    expect(a1Area({ top: 4, left: 2, bottom: 9, right: 27 })).toBe('C5:AB10');
    expect(a1Area({ top: 4, left: 2, bottom: 4, right: 2 })).toBe('C5');
  });

  it.each([
    ['财决公开03表', "'财决公开03表'!F11:F14"],
    ['03 支出（公开）', "'03 支出（公开）'!F11:F14"],
    ["'24 决算's", "'''24 决算''s'!F11:F14"],
  ])('on the sheet %s are %s, its own quotation marks doubled', (sheet, address) => expect(onSheet(sheet, 'F11:F14')).toBe(address));

  it('are read back as numbers of base 26 without a zero', () => {
    fc.assert(
      fc.property(fc.nat({ max: 16_383 }), (column) => {
        const back = Array.from(columnLetters(column)).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        expect(back).toBe(column);
      }),
    );
  });
});
