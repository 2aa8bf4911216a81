import type { ISectionPropertiesOptions } from 'docx';
import { PageOrientation, SectionType } from 'docx';

/**
 * The page of an official document, GB/T 9704—2012, 5.1 and 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心
 * 156 mm × 225 mm, in twips (1/20 point, 1/1440 inch).
 */
const TWIPS_PER_MM = 1440 / 25.4;
const mm = (size: number): number => Math.floor(size * TWIPS_PER_MM);

/** A4 as Word writes it. */
const LONG = 16838;
const SHORT = 11906;
const TOP = mm(37);
const LEFT = mm(28);
/** 7.5: the dash beside a page number (四号, so half of 5 mm) stands 7 mm below the text. */
const FOOTER = mm(25.5);

const TEXT = { short: mm(156), long: mm(225) } as const;
const BOTTOM = LONG - TOP - TEXT.long;
const RIGHT = SHORT - LEFT - TEXT.short;

/** How large the text is in twips: 156 mm × 225 mm upright. */
export const TEXT_SIZE = {
  portrait: { width: TEXT.short, height: TEXT.long },
  landscape: { width: TEXT.long, height: TEXT.short },
} as const;

export type Orientation = keyof typeof TEXT_SIZE;

/** The next section, which begins a page; a lying page is an upright one turned, so its margins turn too. */
export function pageOf(orientation: Orientation, firstPage?: number): ISectionPropertiesOptions {
  const upright = orientation === 'portrait';
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // docx turns the two sides itself.
      size: { width: SHORT, height: LONG, orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
      margin: upright
        ? { top: TOP, right: RIGHT, bottom: BOTTOM, left: LEFT, header: mm(15), footer: FOOTER, gutter: 0 }
        : { top: LEFT, right: BOTTOM, bottom: RIGHT, left: TOP, header: mm(15), footer: mm(16.5), gutter: 0 },
      ...(firstPage === undefined ? {} : { pageNumbers: { start: firstPage } }),
    },
  };
}
