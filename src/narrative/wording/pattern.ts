/** A piece of a pattern. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `{总计}`, or `{总计同比:同比句}`: the fact, and the wording to say it with (its own name if none is given). */
  | { readonly kind: 'slot'; readonly fact: string; readonly wording: string }
  /** `〔待填：…〕`, which may have slots in it. */
  | { readonly kind: 'blank'; readonly wanted: readonly Piece[] };

const PIECE = /〔待填：([^〕]*)〕|\{([^{}:]+)(?::([^{}:]+))?\}/g;

/** Reads a pattern of a style. */
export function parsePattern(pattern: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of pattern.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: 'text', text: pattern.slice(end, match.index) });
    const [whole, wanted, fact = '', wording = fact] = match;
    pieces.push(wanted === undefined ? { kind: 'slot', fact, wording } : { kind: 'blank', wanted: parsePattern(wanted) });
    end = match.index + whole.length;
  }
  if (end < pattern.length) pieces.push({ kind: 'text', text: pattern.slice(end) });
  return pieces;
}
