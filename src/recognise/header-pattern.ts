import { isCutOf, normalised } from './text';

/** One level of a header: its wordings, folded, and whether a sheet may leave it out. */
interface HeaderLevel {
  readonly names: readonly string[];
  readonly optional: boolean;
}

/** A column's header from the outermost group to its own text. */
type HeaderPattern = readonly HeaderLevel[];

/** Parses a layout's header line, such as `收入? > 决算数|金额` (LayoutColumn.header). */
export function headerPattern(line: string): HeaderPattern {
  return line.split('>').map((part) => {
    const text = part.trim();
    const optional = text.endsWith('?');
    const names = (optional ? text.slice(0, -1) : text).split('|').map(normalised);
    return { names, optional };
  });
}

/**
 * Whether the texts above a column, outermost first, are this pattern: every text is used, and
 * every level that is not optional is there. A text may repeat the one above it, since whoever takes a merged header apart
 * and fills its cells leaves the same words in each; a pattern of two levels may want the same words twice all the same.
 * @param cut accept a text whose end was cut off at the cell's edge
 */
export function matchesHeader(pattern: HeaderPattern, texts: readonly string[], cut: boolean): boolean {
  return matchFrom(pattern, 0, texts, 0, cut);
}

function matchFrom(pattern: HeaderPattern, level: number, texts: readonly string[], at: number, cut: boolean): boolean {
  const text = texts[at];
  const isRepeated = at > 0 && text !== undefined && text === texts[at - 1];
  if (isRepeated && matchFrom(pattern, level, texts, at + 1, cut)) return true;
  const current = pattern[level];
  if (current === undefined) return at === texts.length;
  const fits = text !== undefined && current.names.some((name) => name === text || (cut && isCutOf(text, name)));
  if (fits && matchFrom(pattern, level + 1, texts, at + 1, cut)) return true;
  return current.optional && matchFrom(pattern, level + 1, texts, at, cut);
}

/** How a column's header is printed, outermost group first: the first wordings, without a last level that may be missing. */
export function prescribedHeader(line: string): readonly string[] {
  const levels = line.split('>').map((part) => part.trim());
  const printed = levels.length > 1 && levels.at(-1)?.endsWith('?') === true ? levels.slice(0, -1) : levels;
  return printed.map((level) => level.replace(/\?$/, '').split('|')[0] ?? level);
}
