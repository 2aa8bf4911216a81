import { FEN_PER_UNIT } from '../../model';
import type { InputProblem, Unit } from '../../model';
import { CODED_FIELDS, fieldAt, FIXED_FIELDS, LISTED_FIELDS } from './fields';
import { readValue } from './read-value';
import { NO_SUPPLEMENT } from './supplement';
import type { GivenValue, Supplement } from './supplement';

/** The version of the JSON; one that is not known is refused, never guessed at. */
export const SUPPLEMENT_VERSION = 1;

/** What was read, and what of it could not be taken. */
export interface SupplementReading {
  readonly supplement: Supplement;
  readonly problems: readonly InputProblem[];
}

/** Properties beside the groups of fields. */
const HEAD = ['$schema', 'schemaVersion', '单位名称', '年度', '金额单位'];

/** Every group of fields, such as 公务接待 and 公务接待.国内. */
const GROUPS: ReadonlySet<string> = new Set(
  [...FIXED_FIELDS.map(([, path]) => path), ...CODED_FIELDS.map(([, path]) => `${path}.`)].flatMap((path) => {
    const parts = path.split('.').slice(0, -1);
    return parts.map((_part, index) => parts.slice(0, index + 1).join('.'));
  }),
);
const LISTS: ReadonlySet<string> = new Set(LISTED_FIELDS.map(([, path]) => path));

/**
 * Reads 补充数据 from JSON (supplement.schema.json): groups of fields within each other, amounts
 * as texts or numbers.
 * @param text the JSON
 */
export function readSupplementJson(text: string): SupplementReading {
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (parsed === undefined) return refused({ code: 'not-json', path: '' });
  if (!isObject(parsed)) return refused({ code: 'not-an-object', path: '' });
  if (parsed.schemaVersion !== SUPPLEMENT_VERSION) {
    return refused({ code: 'wrong-version', path: 'schemaVersion', written: shown(parsed.schemaVersion), allowed: [String(SUPPLEMENT_VERSION)] });
  }
  const problems: InputProblem[] = [];
  const unit = unitOf(parsed.金额单位, problems);
  const values = new Map<string, GivenValue>();
  const take = (path: string, given: unknown): void => {
    const field = fieldAt(path);
    if (field !== undefined) {
      const read = readValue(field, given, unit);
      if (read !== undefined && 'problem' in read) problems.push(read.problem);
      else if (read !== undefined) values.set(path, read.value);
    } else if (LISTS.has(path)) {
      if (!Array.isArray(given)) problems.push({ code: 'not-a-list', path });
      else given.forEach((entry: unknown, index) => takeGroup(`${path}.${index + 1}`, entry));
    } else if (GROUPS.has(path)) {
      takeGroup(path, given);
    } else {
      problems.push({ code: 'unknown-field', path });
    }
  };
  const takeGroup = (path: string, given: unknown): void => {
    if (!isObject(given)) problems.push({ code: 'not-an-object', path });
    else for (const [name, inner] of Object.entries(given)) take(`${path}.${name}`, inner);
  };
  for (const [name, given] of Object.entries(parsed)) if (!HEAD.includes(name)) take(name, given);
  const { 单位名称: department, 年度: year } = parsed;
  if (department !== undefined && typeof department !== 'string') problems.push({ code: 'not-a-text', path: '单位名称' });
  const known = typeof year === 'number' && Number.isInteger(year);
  if (year !== undefined && !known) problems.push({ code: 'not-a-year', path: '年度', written: shown(year) });
  const head = { ...(typeof department === 'string' ? { department } : {}), ...(known ? { year } : {}) };
  return { supplement: { ...head, unit, values }, problems };
}

function refused(problem: InputProblem): SupplementReading {
  return { supplement: NO_SUPPLEMENT, problems: [problem] };
}

function unitOf(given: unknown, problems: InputProblem[]): Unit {
  if (given === undefined) return '万元';
  const units = Object.keys(FEN_PER_UNIT);
  if (typeof given === 'string' && isUnit(given)) return given;
  problems.push({ code: 'unknown-unit', path: '金额单位', written: shown(given), allowed: units });
  return '万元';
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(FEN_PER_UNIT, text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As it stands in the JSON; a property that is missing stands nowhere. */
function shown(value: unknown): string {
  return typeof value === 'string' || value === undefined ? (value ?? '') : JSON.stringify(value);
}
