import type { LaidOutCell, LaidOutLook } from '../model';

/** A cell with nothing in it. */
export const EMPTY: LaidOutCell = { kind: 'empty' };

/** A cell with words. */
export function text(words: string, look?: LaidOutLook): LaidOutCell {
  return { kind: 'text', text: words, ...(look === undefined ? {} : { look }) };
}

/** A cell with a number. @param format a number format code */
export function number(numeral: string, format: string, look?: LaidOutLook): LaidOutCell {
  return { kind: 'number', numeral, format, ...(look === undefined ? {} : { look }) };
}
