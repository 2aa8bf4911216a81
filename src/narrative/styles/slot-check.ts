import type { StyleProblem } from '../../model';
import { parsePattern } from '../wording/pattern';
import type { Piece } from '../wording/pattern';
import type { Line, Style } from './style';

type Slot = Extract<Piece, { kind: 'slot' }>;

/** Slots by `fact` or `fact:wording`, as a pattern writes them. */
type Known = ReadonlySet<string>;

/** What every rate, change or movement brings into its own wording, by the outcome. */
const OF_OUTCOME: Readonly<Record<string, readonly string[]>> = {
  增加: ['Δ', 'p', '名目'],
  减少: ['Δ', 'p', '名目'],
  新增: ['Δ', '名目'],
  增加无率: ['Δ', '名目'],
  减少无率: ['Δ', '名目'],
};

/** What may be named in each part of a listing beside what the base names there. */
const OF_LIST: Readonly<Record<string, { readonly parts: boolean; readonly member: boolean }>> = {
  none: { parts: false, member: false },
  one: { parts: true, member: true },
  many: { parts: true, member: false },
  zero: { parts: false, member: true },
  ofNothing: { parts: false, member: true },
  unknown: { parts: false, member: true },
};

/** What stands between the members of a listing is no pattern: nothing in it is filled in. */
const PLAIN_TEXT = 'between';
const SLOT = /\{[^{}:]+(?::[^{}:]+)?\}/g;

/**
 * Which slots a pattern of one's own may have: those that the base style uses in the same place,
 * and what is known everywhere (部门, 年份, and every fact that a paragraph of the base names).
 * Inside a wording only the figures and words among these: a wording that names another could
 * come back to itself.
 */
export class SlotCheck {
  readonly problems: StyleProblem[] = [];
  readonly everywhere: Known;
  private readonly wordings: ReadonlySet<string>;
  /** What is known everywhere and is said without a wording. */
  private readonly plain: Known;

  constructor(base: Style) {
    const lines = base.blocks.flatMap(({ lines: each }) => each.filter((line) => typeof line === 'string'));
    this.everywhere = new Set(['部门', 'Y', 'Y-1', '自称', ...lines.flatMap((line) => slotsOf(line).map(written))]);
    const { changes, completions, presences, agreements, lists } = base;
    this.wordings = new Set([changes, completions, presences, agreements, lists].flatMap((group) => Object.keys(group)));
    this.plain = new Set([...this.everywhere].filter((name) => !this.wordings.has(name.split(':').at(-1) ?? name)));
  }

  /** What may be named where the base says this: what is known everywhere, and what it names itself. */
  besides(said: string): Known {
    return union(this.everywhere, slotsOf(said).map(written));
  }

  /** What a line for each member of a listing may name. */
  ofEach(line: Extract<Line, { each: string }>): Known {
    return union(this.everywhere, ['n', ...slotsOf(line.say).map(written)]);
  }

  /** What one outcome of a wording may name: what it names in the base, and what every such outcome brings. */
  within(wording: object, outcome: string): Known {
    const outcomes: Readonly<Record<string, unknown>> = { ...wording };
    const named = (name: string): readonly string[] => {
      const said = outcomes[name];
      return typeof said === 'string' ? slotsOf(said).map(written) : [];
    };
    if (!('each' in wording)) return union(this.plain, [...named(outcome), ...(OF_OUTCOME[outcome] ?? [])]);
    if (outcome === PLAIN_TEXT) return new Set();
    const { parts = false, member = false } = OF_LIST[outcome] ?? {};
    return union(this.plain, [...named(outcome), ...(parts ? ['各项'] : []), ...(member ? named('each') : [])]);
  }

  /** The pattern, where it is one that can be said here. */
  pattern(path: string, value: unknown, known: Known): string | undefined {
    if (typeof value !== 'string') {
      this.problems.push({ code: 'not-a-text', path });
      return undefined;
    }
    if (/[{}]|〔待填：[^〕]*$/.test(value.replace(SLOT, ''))) {
      this.problems.push({ code: 'brackets', path, written: value });
      return undefined;
    }
    const wrong = slotsOf(value).find((slot) => !known.has(written(slot)));
    if (wrong === undefined) return value;
    const names = [...known].filter((name) => name.split(':')[0] === wrong.fact);
    const code = names.length === 0 || this.wordings.has(wrong.wording) ? 'unknown-fact' : 'unknown-wording';
    this.problems.push({ code, path, written: `{${written(wrong)}}`, allowed: names.map((name) => `{${name}}`) });
    return undefined;
  }
}

function slotsOf(pattern: string): readonly Slot[] {
  const slots = (pieces: readonly Piece[]): readonly Slot[] => {
    return pieces.flatMap((piece) => {
      if (piece.kind === 'text') return [];
      return piece.kind === 'blank' ? slots(piece.wanted) : [piece];
    });
  };
  return slots(parsePattern(pattern));
}

function written({ fact, wording }: Slot): string {
  return fact === wording ? fact : `${fact}:${wording}`;
}

function union(known: Known, names: readonly string[]): Known {
  return new Set([...known, ...names]);
}
