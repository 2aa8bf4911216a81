/** Number format codes, read into what showing a number needs of them (ECMA-376 18.8.31). */

/** One section of a format code: the one for positive, for negative or for zero. */
export type FormatSection =
  | { readonly kind: 'general'; readonly before: string; readonly after: string }
  /** No digits at all, such as the "-" that stands for zero. */
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'digits';
      readonly before: string;
      readonly after: string;
      readonly wholeDigits: number;
      readonly decimals: number;
      /** Decimals that are shown even when zero. */
      readonly neededDecimals: number;
      readonly grouped: boolean;
      /** 100 for a percentage, 0.001 for a trailing comma. */
      readonly scale: string;
    };

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General|[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+|[^;]/gi;
const known = new Map<string, readonly FormatSection[]>();

/** The sections of a format code, in order; read once per code. */
export function formatSections(format: string): readonly FormatSection[] {
  let sections = known.get(format);
  if (sections === undefined) {
    sections = splitSections(format).map(readSection);
    known.set(format, sections);
  }
  return sections;
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let section = '';
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ';') {
      sections.push(section);
      section = '';
    } else section += piece;
  }
  return [...sections, section];
}

function readSection(code: string): FormatSection {
  let before = '';
  let after = '';
  let digits: string | undefined;
  let general = false;
  let percents = 0;
  for (const [piece] of code.matchAll(PIECE)) {
    if (/^general$/i.test(piece)) general = true;
    else if (/^[0#?.]/.test(piece) && digits === undefined && /[0#?]/.test(piece)) digits = piece;
    else {
      if (piece === '%') percents += 1;
      const text = literal(piece);
      if (digits === undefined && !general) before += text;
      else after += text;
    }
  }
  if (general) return { kind: 'general', before, after };
  if (digits === undefined) return { kind: 'literal', text: before };
  return { kind: 'digits', before, after, ...digitPattern(digits, percents) };
}

/** What a piece that is no digit shows: padding and repeats show a space, conditions nothing. */
function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  if (piece.startsWith('_') || piece.startsWith('*')) return ' ';
  if (piece.startsWith('[')) return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? '';
  return piece === '@' ? '' : piece;
}

function digitPattern(pattern: string, percents: number) {
  const trailing = /,*$/.exec(pattern)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = pattern.slice(0, pattern.length - trailing).split('.');
  return {
    wholeDigits: whole.replace(/[^0]/g, '').length,
    decimals: fraction.length,
    neededDecimals: fraction.replace(/#/g, '').length,
    grouped: whole.includes(','),
    scale: `1e${percents * 2 - trailing * 3}`,
  };
}
