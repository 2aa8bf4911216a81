import { decodeText } from '../../src/cli/decode-text';
import { parseOwnRules } from '../../src/rules';

const RULE = '01[经营收入] = 0';

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.trim().split(/\s+/), (pair) => parseInt(pair, 16));

describe('a file of rules', () => {
  it.each([
    ['UTF-8', '30 31 5b e7 bb 8f e8 90 a5 e6 94 b6 e5 85 a5 5d 20 3d 20 30'],
    ['UTF-8 with its mark', 'ef bb bf 30 31 5b e7 bb 8f e8 90 a5 e6 94 b6 e5 85 a5 5d 20 3d 20 30'],
    ['GBK', '30 31 5b be ad d3 aa ca d5 c8 eb 5d 20 3d 20 30'],
    ['UTF-16, little end first', 'ff fe 30 00 31 00 5b 00 cf 7e 25 84 36 65 65 51 5d 00 20 00 3d 00 20 00 30 00'],
    ['UTF-16, big end first', 'fe ff 00 30 00 31 00 5b 7e cf 84 25 65 36 51 65 00 5d 00 20 00 3d 00 20 00 30'],
  ])('may be saved as %s', (_, hex) => {
    const text = decodeText(bytes(hex));
    expect(text).toBe(RULE);
    expect(parseOwnRules(text)).toMatchObject({ errors: [], rules: [{ title: RULE }] });
  });

  it('may hold characters that only GB18030 has, four bytes each', () => {
    expect(decodeText(bytes('23 be d6 81 39 ee 39'))).toBe('#局㐀');
  });

  it.each([
    ['a workbook', '50 4b 03 04 14 00 00 00 08 00'],
    ['a workbook of old', 'd0 cf 11 e0 a1 b1 1a e1 00 00'],
  ])('is no %s', (_, hex) => {
    expect(() => decodeText(bytes(hex))).toThrow(expect.objectContaining({ code: 'NOT_A_TEXT' }) as Error);
  });

  it('may be empty', () => {
    expect(decodeText(bytes('ff fe'))).toBe('');
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
