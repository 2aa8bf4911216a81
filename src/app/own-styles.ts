import type { StyleProblem } from '../model';
import { DEFAULT_STYLE, ownStyleName, ownStyleText, readOwnStyle, STYLE_NAMES, styleNamed, withWording, wordingParts } from '../narrative';
import type { OwnStyle, Style, WordingPart, WordingPlace } from '../narrative';
import type { Kept } from './kept';

/** What is kept of the styles: which one is chosen, and those of one's own. */
export type KeptStyles = { readonly [K in 'style' | 'ownStyles']?: Kept[K] | undefined };

/** The style that the text is written in: one of one's own or of the program's, the default one where there is none of that name. */
export function styleOf({ style: name = '', ownStyles = {} }: KeptStyles): Style {
  const text = ownStyles[name];
  const own = text === undefined ? undefined : readOnce(text).style;
  return own?.name === name ? own : (styleNamed(name) ?? baseOf(name) ?? DEFAULT_STYLE);
}

/** A style to choose. */
export interface StyleChoice {
  readonly name: string;
  readonly label: string;
  /** It is one of one's own, made from the style that is so labelled. */
  readonly own?: true;
}

/** The styles to choose from: the program's, and behind them those of one's own. */
export function styleChoices({ ownStyles = {} }: KeptStyles): readonly StyleChoice[] {
  const styles = STYLE_NAMES.flatMap((name) => styleNamed(name) ?? []);
  const own = styles.filter(({ name }) => ownStyles[ownStyleName(name)] !== undefined);
  return [
    ...styles.map(({ name, label }): StyleChoice => ({ name, label })),
    ...own.map(({ name, label }): StyleChoice => ({ name: ownStyleName(name), label, own: true })),
  ];
}

/** One wording as it is being written. */
export interface Wording extends WordingPlace {
  /** What the base says there; undefined where it has no such paragraph. */
  readonly original?: string;
  readonly changed: boolean;
  /** Why it cannot be taken so. */
  readonly problem?: StyleProblem;
}

/** The wordings that belong together, as they are being written. */
export interface DraftPart extends Omit<WordingPart, 'places'> {
  readonly wordings: readonly Wording[];
}

/** A style of one's own while it is being written, right or wrong. */
export interface StyleDraft {
  readonly base: Style;
  readonly style: Style;
  /** The data, to be kept; undefined where nothing is said otherwise than in the base. */
  readonly text: string | undefined;
  readonly parts: readonly DraftPart[];
  /** How many wordings are another than the base's. */
  readonly changed: number;
  /** How many cannot be taken. */
  readonly wrong: number;
}

/** The style of one's own that is made from the chosen one, as it is kept; the base itself where none is. */
export function keptDraft(kept: KeptStyles): StyleDraft {
  const chosen = kept.style ?? DEFAULT_STYLE.name;
  const base = styleNamed(chosen) ?? baseOf(chosen) ?? DEFAULT_STYLE;
  const text = kept.ownStyles?.[ownStyleName(base.name)];
  return draftOf(base, text === undefined ? base : readOnce(text).style);
}

/** Whether the text is written in just these wordings. */
export function isApplied(kept: KeptStyles, { base, text }: StyleDraft): boolean {
  const own = ownStyleName(base.name);
  return styleOf(kept).name === (text === undefined ? base.name : own) && kept.ownStyles?.[own] === text;
}

/** The draft with one wording written anew; undefined brings the base's back. */
export function reworded({ base, style }: StyleDraft, place: Wording, pattern = place.original ?? place.pattern): StyleDraft {
  return draftOf(base, withWording(style, place, pattern));
}

/** The draft with all of the base's wordings. */
export function asBase({ base }: StyleDraft): StyleDraft {
  return draftOf(base, base);
}

/** Takes data that were written elsewhere for a draft; where some of them cannot be taken, none are. */
export function draftFrom(text: string): StyleDraft | { readonly problems: readonly StyleProblem[] } {
  const { style, problems } = readOwnStyle(text);
  const base = baseOf(style.name);
  return problems.length > 0 || base === undefined ? { problems } : draftOf(base, style);
}

/** The draft's data as a file that a person can read, and the command line too. */
export function draftFile({ base, style }: StyleDraft): string {
  return `${JSON.stringify(JSON.parse(ownStyleText(base, style)), undefined, 2)}\n`;
}

function draftOf(base: Style, style: Style): StyleDraft {
  const text = ownStyleText(base, style);
  const { problems } = readOwnStyle(text);
  const originals = new Map(wordingParts(base).flatMap(({ places }) => places.map((place) => [keyOf(place), place.pattern] as const)));
  const parts = wordingParts(style).map(({ places, ...part }): DraftPart => {
    return { ...part, wordings: places.map((place) => wordingAt(place, originals.get(keyOf(place)), problems)) };
  });
  const wordings = parts.flatMap((part) => part.wordings);
  return {
    base,
    style,
    text: text === ownStyleText(base, base) ? undefined : text,
    parts,
    changed: wordings.filter(({ changed }) => changed).length,
    wrong: wordings.filter(({ problem }) => problem !== undefined).length,
  };
}

function wordingAt(place: WordingPlace, original: string | undefined, problems: readonly StyleProblem[]): Wording {
  const problem = problems.find(({ path }) => path === place.path);
  return {
    ...place,
    changed: place.pattern !== original,
    ...(original === undefined ? {} : { original }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** A paragraph in the same place is the base's only where it is one of the same kind. */
function keyOf({ path, role }: WordingPlace): string {
  return `${path} ${JSON.stringify(role)}`;
}

/** The style that one of one's own of that name is made from. */
function baseOf(name: string): Style | undefined {
  return STYLE_NAMES.flatMap((each) => styleNamed(each) ?? []).find((style) => ownStyleName(style.name) === name);
}

let latest: { readonly text: string; readonly read: OwnStyle } | undefined;

/** An unchanged text stays the same style: the composer keeps what it made of its patterns. */
function readOnce(text: string): OwnStyle {
  if (latest?.text !== text) latest = { text, read: readOwnStyle(text) };
  return latest.read;
}
