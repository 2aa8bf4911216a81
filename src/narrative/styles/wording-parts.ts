import type { WordingGroup, WordingRole } from '../../model';
import type { Block, Line, Pattern, Style } from './style';

/** One wording of a style. */
export interface WordingPlace {
  /** Where the data of a style of one's own have it, such as changes.收支总计同比.变动; problems name it so. */
  readonly path: string;
  /** Where the style itself has it. */
  readonly keys: readonly (string | number)[];
  readonly role: WordingRole;
  readonly pattern: Pattern;
}

/** The wordings that belong together: a heading with its paragraphs, or one change in all its outcomes. */
export interface WordingPart {
  readonly group: WordingGroup;
  readonly path: string;
  readonly name: string;
  readonly places: readonly WordingPlace[];
}

const OUTCOME_GROUPS = ['changes', 'completions', 'presences', 'agreements', 'lists'] as const;

/** All wordings of a style, part by part: its document in order, then what the slots are said with. */
export function wordingParts(style: Style): readonly WordingPart[] {
  const texts = (['title', 'absent'] as const).map((name): WordingPlace => ({ path: name, keys: [name], role: { kind: name }, pattern: style[name] }));
  return [
    { group: 'document', path: 'document', name: style.title, places: texts },
    ...style.blocks.map(ofBlock),
    { group: 'movements', path: 'movements', name: '', places: outcomes(style.movements, ['movements']) },
    ...OUTCOME_GROUPS.flatMap((group) => {
      return Object.entries<object>(style[group]).map(([name, wording]): WordingPart => {
        return { group, path: `${group}.${name}`, name, places: outcomes(wording, [group, name]) };
      });
    }),
  ];
}

/** The style with one of its wordings said otherwise; nothing of it is checked (see readOwnStyle). */
export function withWording(style: Style, { keys }: Pick<WordingPlace, 'keys'>, pattern: Pattern): Style {
  return replaced(style, keys, pattern) as Style;
}

function ofBlock({ id, heading, lines }: Block, index: number): WordingPart {
  const path = `blocks.${id}`;
  const head: WordingPlace = { path: `${path}.heading`, keys: ['blocks', index, 'heading'], role: { kind: 'heading' }, pattern: heading };
  return { group: 'blocks', path, name: heading, places: [head, ...lines.map((line, at) => ofLine(line, path, index, at))] };
}

function ofLine(line: Line, block: string, index: number, at: number): WordingPlace {
  const path = `${block}.lines.${at + 1}`;
  const keys = ['blocks', index, 'lines', at];
  if (typeof line === 'string') return { path, keys, role: { kind: 'line', number: at + 1 }, pattern: line };
  const role: WordingRole = 'each' in line ? { kind: 'each', list: line.each } : { kind: 'caption', chart: line.chart };
  return { path, keys: [...keys, 'say'], role, pattern: line.say };
}

function outcomes(wording: object, keys: readonly string[]): readonly WordingPlace[] {
  return Object.entries(wording).flatMap(([name, pattern]: [string, unknown]): readonly WordingPlace[] => {
    return typeof pattern === 'string' ? [{ path: [...keys, name].join('.'), keys: [...keys, name], role: { kind: 'outcome', name }, pattern }] : [];
  });
}

function replaced(value: unknown, [key, ...rest]: WordingPlace['keys'], pattern: Pattern): unknown {
  if (key === undefined) return pattern;
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? replaced(each, rest, pattern) : each));
  const parts = { ...(value as object) } as Record<string, unknown>;
  return { ...parts, [key]: replaced(parts[key], rest, pattern) };
}
