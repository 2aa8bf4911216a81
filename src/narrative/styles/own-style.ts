import type { StyleProblem } from '../../model';
import { STYLES } from './index';
import { blocksOf, isData } from './own-blocks';
import type { Data } from './own-blocks';
import { SlotCheck } from './slot-check';
import type { Style } from './style';

/** The version of the data; one that is not known is refused. */
export const OWN_STYLE_VERSION = 1;

/** What a style of one's own is called that is made from the base of that name. */
export function ownStyleName(base: string): string {
  return `${base}-own`;
}

/** A style of one's own, and what of its data could not be taken: the base's wording stands there. */
export interface OwnStyle {
  readonly style: Style;
  readonly problems: readonly StyleProblem[];
}

const HEAD = ['styleVersion', 'base'];
export const TEXTS = ['label', 'title', 'absent'] as const;
export const GROUPS = ['changes', 'completions', 'presences', 'agreements', 'lists'] as const;
/** The settings that are not wording, with what they may be. */
const SETTINGS = {
  rateDecimals: isDecimals,
  threePublicsDecimals: isDecimals,
  zeros: (value: unknown) => value === 'strip' || value === 'keep',
  nearlyMet: (value: unknown) => typeof value === 'string' && /^(100|\d{1,2})(\.\d+)?$/.test(value),
  budget: (value: unknown) => value === '年初预算' || value === '全年预算',
};

/** The names of the settings. */
export const SETTING_NAMES = ['rateDecimals', 'threePublicsDecimals', 'zeros', 'nearlyMet', 'budget'] as const satisfies readonly (keyof typeof SETTINGS)[];

/**
 * Reads a style of one's own: data that say otherwise what a base style says, such as
 * `{ "styleVersion": 1, "base": "sc-2024", "blocks": { "八": { "lines": ["…"] } } }`. Whatever is
 * left out is the base's. A pattern may name only the facts and wordings that the base knows there.
 * @param text the JSON
 */
export function readOwnStyle(text: string): OwnStyle {
  const [fallback] = STYLES;
  if (fallback === undefined) throw new Error('no style');
  const refuse = (problem: StyleProblem): OwnStyle => ({ style: fallback, problems: [problem] });
  const data = parse(text);
  if (data === undefined) return refuse({ code: 'not-json', path: '' });
  if (!isData(data)) return refuse({ code: 'not-an-object', path: '' });
  if (data.styleVersion !== OWN_STYLE_VERSION) return refuse({ code: 'wrong-version', path: 'styleVersion', allowed: [String(OWN_STYLE_VERSION)] });
  const base = STYLES.find(({ name }) => name === data.base);
  if (base === undefined) return refuse({ code: 'unknown-base', path: 'base', ...shown(data.base), allowed: STYLES.map(({ name }) => name) });
  return derive(base, data);
}

function derive(base: Style, data: Data): OwnStyle {
  const check = new SlotCheck(base);
  const { problems } = check;
  const parts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (HEAD.includes(name)) continue;
    if (isOneOf(SETTING_NAMES, name)) {
      if (SETTINGS[name](value)) parts[name] = value;
      else problems.push({ code: 'not-a-setting', path: name, ...shown(value) });
    } else if (isOneOf(TEXTS, name)) {
      const said = check.pattern(name, value, check.besides(base[name]));
      if (said !== undefined) parts[name] = said;
    } else if (name === 'movements') parts[name] = wordingOf(base.movements, value, name, check);
    else if (name === 'blocks') parts[name] = blocksOf(base, value, check);
    else if (isOneOf(GROUPS, name)) parts[name] = groupOf<object>(base[name], value, name, check);
    else problems.push({ code: 'unknown-part', path: name });
  }
  return { style: { ...base, ...parts, name: ownStyleName(base.name) }, problems };
}

/** A group of wordings by their names, such as changes. */
function groupOf<T extends object>(group: Readonly<Record<string, T>>, data: unknown, path: string, check: SlotCheck): Readonly<Record<string, T>> {
  if (!isData(data)) {
    check.problems.push({ code: 'not-an-object', path });
    return group;
  }
  const said: Record<string, T> = { ...group };
  for (const [name, value] of Object.entries(data)) {
    const wording = group[name];
    if (wording === undefined) check.problems.push({ code: 'unknown-part', path: `${path}.${name}`, allowed: Object.keys(group) });
    else said[name] = wordingOf(wording, value, `${path}.${name}`, check);
  }
  return said;
}

/** One wording by its outcomes or parts. */
function wordingOf<T extends object>(wording: T, data: unknown, path: string, check: SlotCheck): T {
  if (!isData(data)) {
    check.problems.push({ code: 'not-an-object', path });
    return wording;
  }
  const said: Record<string, string> = {};
  for (const [outcome, value] of Object.entries(data)) {
    const at = `${path}.${outcome}`;
    if (!(outcome in wording)) {
      check.problems.push({ code: 'unknown-part', path: at, allowed: Object.keys(wording) });
      continue;
    }
    const pattern = check.pattern(at, value, check.within(wording, outcome));
    if (pattern !== undefined) said[outcome] = pattern;
  }
  return { ...wording, ...said };
}

function isDecimals(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6;
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): { readonly written?: string } {
  return typeof value === 'string' || typeof value === 'number' ? { written: String(value) } : {};
}
