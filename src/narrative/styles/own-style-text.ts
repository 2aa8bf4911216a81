import { GROUPS, OWN_STYLE_VERSION, SETTING_NAMES, TEXTS } from './own-style';
import type { Block, Style } from './style';

/**
 * The data of a style of one's own: what it says otherwise than its base, and nothing else, so
 * that it follows the base in all the rest.
 * @param style a style that was made from the base; its wordings are written as they stand, right or wrong
 * @returns JSON as readOwnStyle reads it, in one line
 */
export function ownStyleText(base: Style, style: Style): string {
  const data = {
    styleVersion: OWN_STYLE_VERSION,
    base: base.name,
    ...picked(base, style, [...TEXTS, ...SETTING_NAMES]),
    ...group('blocks', byId(base.blocks), byId(style.blocks)),
    ...filled('movements', picked(base.movements, style.movements)),
    ...Object.assign({}, ...GROUPS.map((name) => group(name, base[name], style[name]))) as object,
  };
  return JSON.stringify(data);
}

/** Of each wording of a group what is said otherwise. */
function group(name: string, base: Readonly<Record<string, object>>, own: Readonly<Record<string, object>>): object {
  const changed = Object.entries(base).map(([key, wording]) => filled(key, picked(wording, own[key] ?? wording)));
  return filled(name, Object.assign({}, ...changed) as object);
}

function byId(blocks: readonly Block[]): Readonly<Record<string, object>> {
  return Object.fromEntries(blocks.map(({ id, heading, lines }) => [id, { heading, lines }]));
}

/** The parts of `own` that differ from the base's. */
function picked<T extends object>(base: T, own: T, names: readonly (keyof T)[] = Object.keys(base) as (keyof T)[]): Partial<T> {
  const differ = names.filter((name) => JSON.stringify(base[name]) !== JSON.stringify(own[name]));
  return Object.fromEntries(differ.map((name) => [name, own[name]])) as Partial<T>;
}

function filled(name: string, part: object): object {
  return Object.keys(part).length === 0 ? {} : { [name]: part };
}
