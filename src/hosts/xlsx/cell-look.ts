import type { CellStyle } from 'hucre/xlsx';
import type { BorderLine, CellLook } from '../../model';
import { cssColour } from './colour';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Side = 'top' | 'right' | 'bottom' | 'left';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const MEDIUM = new Set(['medium', 'mediumDashed', 'mediumDashDot', 'mediumDashDotDot']);
const DASHED = new Set(['dashed', 'dashDot', 'dashDotDot', 'slantDashDot']);
const DOTTED = new Set(['dotted', 'hair']);

/** The part of a cell's style that the grid draws. */
export function cellLook(style: CellStyle, theme: readonly string[]): CellLook {
  const look: Mutable<CellLook> = {};
  takeFont(look, style, theme);
  takeAlignment(look, style);
  const fill = fillColour(style, theme);
  if (fill !== undefined) look.fill = fill;
  for (const side of SIDES) {
    const line = style.border?.[side]?.style;
    if (line !== undefined) look[side] = borderLine(line);
  }
  return look;
}

function takeFont(look: Mutable<CellLook>, { font }: CellStyle, theme: readonly string[]): void {
  if (font === undefined) return;
  if (font.bold === true) look.bold = true;
  if (font.italic === true) look.italic = true;
  if (font.underline !== undefined && font.underline !== false) look.underline = true;
  if (font.size !== undefined) look.size = font.size;
  const colour = cssColour(font.color, theme);
  if (colour !== undefined && colour !== '#000000') look.colour = colour;
}

function takeAlignment(look: Mutable<CellLook>, { alignment }: CellStyle): void {
  if (alignment === undefined) return;
  const { horizontal, vertical } = alignment;
  if (horizontal === 'left' || horizontal === 'right') look.horizontal = horizontal;
  if (horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed') look.horizontal = 'center';
  if (vertical === 'top' || vertical === 'center' || vertical === 'bottom') look.vertical = vertical;
  if (alignment.wrapText === true) look.wrap = true;
  if (alignment.indent !== undefined && alignment.indent > 0) look.indent = alignment.indent;
}

function fillColour({ fill }: CellStyle, theme: readonly string[]): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return cssColour(fill.fgColor ?? fill.bgColor, theme);
}

function borderLine(style: string): BorderLine {
  if (style === 'double' || style === 'thick') return style;
  if (MEDIUM.has(style)) return 'medium';
  if (DASHED.has(style)) return 'dashed';
  return DOTTED.has(style) ? 'dotted' : 'thin';
}
