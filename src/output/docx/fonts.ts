import type { IFontAttributesProperties } from 'docx';
import { WORD_FONTS } from '../../text/zh-CN';

/** A Chinese font with Times New Roman for letters and digits. Quotes and dashes are Chinese too (hint). */
export function font(eastAsia: string): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' };
}

/** A Chinese font for letters and digits as well. */
export function chineseFont(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name, hint: 'eastAsia' };
}

export const FONTS = {
  title: font(WORD_FONTS.title),
  heading1: font(WORD_FONTS.heading1),
  heading2: font(WORD_FONTS.heading2),
  body: font(WORD_FONTS.body),
  small: font(WORD_FONTS.small),
  page: chineseFont(WORD_FONTS.small),
} as const;

/** 字号 in half points. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 小五: 18, 六号: 15 } as const;
