import type { Run } from '../../model';
import type { Fact, Member, OutcomeFact, Scope } from '../facts/fact';
import { within, words } from '../facts/fact';
import type { ListWording, Style } from '../styles/style';
import { parsePattern } from './pattern';
import type { Piece } from './pattern';

/**
 * Says a pattern: each slot becomes what its fact is, in the words of the style.
 * @throws Error where the style names a fact or a wording that does not exist
 */
export function say(pattern: string, facts: Scope, style: Style): readonly Run[] {
  return joined(piecesOf(pattern, style).flatMap((piece) => sayPiece(piece, facts, style)));
}

/** The runs as plain text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The patterns of a style as they were read; a style that is edited is another style. */
const READ = new WeakMap<Style, Map<string, readonly Piece[]>>();

function piecesOf(pattern: string, style: Style): readonly Piece[] {
  const read = READ.get(style) ?? new Map<string, readonly Piece[]>();
  READ.set(style, read);
  const known = read.get(pattern) ?? parsePattern(pattern);
  read.set(pattern, known);
  return known;
}

function sayPiece(piece: Piece, facts: Scope, style: Style): readonly Run[] {
  if (piece.kind === 'text') return [piece];
  if (piece.kind === 'blank') return [blank(textOf(piece.wanted.flatMap((inner) => sayPiece(inner, facts, style))), fieldIn(piece.wanted, facts))];
  const fact = facts.get(piece.fact);
  if (fact === undefined) throw new Error(`style ${style.name}: no fact {${piece.fact}}`);
  return sayFact(fact, piece.wording, facts, style);
}

function sayFact(fact: Fact, wording: string, facts: Scope, style: Style): readonly Run[] {
  switch (fact.kind) {
    case 'words':
      return [{ kind: 'text', text: style.names?.[fact.text] ?? fact.text }];
    case 'blank':
      return [blank(fact.wanted, fact.field)];
    case 'figure':
      return [{ kind: 'figure', text: fact.text, figure: fact.figure }];
    case 'list':
      return sayList(fact.members, named(style.lists, wording, style), facts, style);
    case 'change':
    case 'movement':
    case 'completion':
    case 'presence':
    case 'agreement':
      return say(outcomePattern(fact, wording, style), within(facts, fact.facts), style);
  }
}

function outcomePattern(fact: OutcomeFact, wording: string, style: Style): string {
  switch (fact.kind) {
    case 'change':
      return named(style.changes, wording, style)[fact.outcome];
    case 'movement':
      return style.movements[fact.outcome];
    case 'completion':
      return named(style.completions, wording, style)[fact.outcome];
    case 'presence':
      return named(style.presences, wording, style)[fact.outcome];
    case 'agreement':
      return named(style.agreements, wording, style)[fact.outcome];
  }
}

function sayList(members: readonly Member[], wording: ListWording, facts: Scope, style: Style): readonly Run[] {
  const said = members.flatMap((member) => {
    const pattern = memberPattern(member, wording);
    return pattern === undefined ? [] : [{ member, runs: say(pattern, within(facts, member.facts), style) }];
  });
  const first = said[0];
  if (first === undefined) return say(wording.none, facts, style);
  // The frame is said first, so that `{各项}` may stand anywhere in it.
  const alone = said.length === 1 && first.member.notTheWhole !== true;
  const frame = alone ? say(wording.one, within(within(facts, first.member.facts), ALL_PARTS), style) : say(wording.many, within(facts, ALL_PARTS), style);
  const parts = said.flatMap(({ runs }, index) => (index === 0 ? runs : [text(wording.between), ...runs]));
  return joined(frame.flatMap((run) => inserted(run, parts)));
}

/** Stands for the parts while the sentence around them is said. */
const PARTS_MARK = '\u0000';
const ALL_PARTS: Scope = new Map([['各项', words(PARTS_MARK)]]);

function inserted(run: Run, parts: readonly Run[]): readonly Run[] {
  if (run.kind !== 'text') return [run];
  return run.text.split(PARTS_MARK).flatMap((piece, index) => (index === 0 ? [text(piece)] : [...parts, text(piece)]));
}

function memberPattern(member: Member, wording: ListWording): string | undefined {
  if (member.size === 'zero') return member.ofNothing === true ? (wording.ofNothing ?? wording.zero) : wording.zero;
  return member.size === 'unknown' ? (wording.unknown ?? wording.each) : wording.each;
}

function named<T>(wordings: Readonly<Record<string, T>>, name: string, style: Style): T {
  const wording = wordings[name];
  if (wording === undefined) throw new Error(`style ${style.name}: no wording “${name}”`);
  return wording;
}

function text(said: string): Run {
  return { kind: 'text', text: said };
}

function blank(wanted: string, field: string | undefined): Run {
  return { kind: 'blank', text: `〔待填：${wanted}〕`, wanted, ...(field === undefined ? {} : { field }) };
}

/** The field that a blank of the style asks for: that of the words inside it which say what is missing. */
function fieldIn(wanted: readonly Piece[], facts: Scope): string | undefined {
  for (const piece of wanted) {
    const fact = piece.kind === 'slot' ? facts.get(piece.fact) : undefined;
    if (fact?.kind === 'words' && fact.field !== undefined) return fact.field;
  }
  return undefined;
}

/** Neighbouring texts as one run, empty ones dropped. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text') result[result.length - 1] = text(last.text + run.text);
    else result.push(run);
  }
  return result;
}
