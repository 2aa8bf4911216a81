import type { BorderLine, CellLook } from '../../model';
import type { CSSProperties } from 'react';

const PIXELS_PER_POINT = 96 / 72;
const INDENT = 9;
const LINE = '#7f7f7f';

const LINES: Readonly<Record<BorderLine, string>> = {
  thin: `1px solid ${LINE}`,
  medium: '2px solid #404040',
  thick: '3px solid #404040',
  dashed: `1px dashed ${LINE}`,
  dotted: `1px dotted ${LINE}`,
  double: '3px double #404040',
};

const NO_LOOK: CSSProperties = {};
const known = new WeakMap<CellLook, CSSProperties>();

/** The CSS of a cell's look, without its borders; one object for each look. */
export function lookStyle(look: CellLook | undefined): CSSProperties {
  if (look === undefined) return NO_LOOK;
  let style = known.get(look);
  if (style === undefined) {
    style = styleOf(look);
    known.set(look, style);
  }
  return style;
}

/** The CSS of the lines a cell draws: its right and bottom ones, which its neighbours may ask for. */
export function borderStyle(
  own: CellLook | undefined,
  toRight: CellLook | undefined,
  below: CellLook | undefined,
): CSSProperties {
  const right = own?.right ?? toRight?.left;
  const bottom = own?.bottom ?? below?.top;
  return {
    ...(right === undefined ? {} : { borderRight: LINES[right] }),
    ...(bottom === undefined ? {} : { borderBottom: LINES[bottom] }),
  };
}

function styleOf(look: CellLook): CSSProperties {
  const style: CSSProperties = {};
  if (look.bold === true) style.fontWeight = 600;
  if (look.italic === true) style.fontStyle = 'italic';
  if (look.underline === true) style.textDecoration = 'underline';
  if (look.size !== undefined) style.fontSize = `${(look.size * PIXELS_PER_POINT).toFixed(1)}px`;
  if (look.fill !== undefined) style.backgroundColor = look.fill;
  if (look.colour !== undefined) style.color = look.colour;
  if (look.horizontal !== undefined) style.textAlign = look.horizontal;
  if (look.vertical !== undefined) style.verticalAlign = look.vertical === 'center' ? 'middle' : look.vertical;
  if (look.indent !== undefined) style.paddingLeft = `${4 + look.indent * INDENT}px`;
  return style;
}
