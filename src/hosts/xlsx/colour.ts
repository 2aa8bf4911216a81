import { resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from 'hucre/xlsx';

/** A colour as a spreadsheet writes it: RGB, a theme's with a tint, or one of the old palette. */
type FileColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The palette entries that files still use; 64 and above mean "automatic" (ECMA-376 18.8.27). */
const PALETTE: Readonly<Record<number, string>> = {
  8: '000000', 9: 'FFFFFF', 10: 'FF0000', 11: '00FF00', 12: '0000FF', 13: 'FFFF00', 14: 'FF00FF', 15: '00FFFF',
  16: '800000', 17: '008000', 18: '000080', 19: '808000', 20: '800080', 21: '008080', 22: 'C0C0C0', 23: '808080',
  26: 'FFFFCC', 27: 'CCFFFF', 31: 'CCCCFF', 41: 'CCFFFF', 42: 'CCFFCC', 43: 'FFFF99', 44: '99CCFF', 45: 'FF99CC',
  47: 'FFCC99', 51: 'FFCC00', 52: 'FF9900', 53: 'FF6600',
};

/** The CSS colour, or undefined for an automatic one. */
export function cssColour(colour: FileColour | undefined, theme: readonly string[]): string | undefined {
  if (colour === undefined) return undefined;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toLowerCase()}`;
  if (colour.theme !== undefined && theme.length > colour.theme) {
    return `#${resolveThemeColor([...theme], colour.theme, colour.tint).toLowerCase()}`;
  }
  const known = colour.indexed === undefined ? undefined : PALETTE[colour.indexed];
  return known === undefined ? undefined : `#${known.toLowerCase()}`;
}
