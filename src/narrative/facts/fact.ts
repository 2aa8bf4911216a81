import type { ChangeOutcome, CompletionOutcome, Movement, WhyUnknown } from '../figures';
import type { Figure } from '../../model';

/** Whether there is any of an amount. */
export type Presence = '有' | '无' | '不明';

/** Whether two amounts that must be equal are. */
export type Agreement = '一致' | '不一致' | '不明';

/** Something that a pattern can name in a slot. */
export type Fact =
  /** `field`: inside a blank, the field of the 补充数据 that the blank asks for. */
  | { readonly kind: 'words'; readonly text: string; readonly field?: string }
  | { readonly kind: 'blank'; readonly wanted: string; readonly field?: string }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly text: string }
  | OutcomeFact
  | { readonly kind: 'list'; readonly members: readonly Member[] };

/** A fact that can turn out several ways, each with its own wording and its own facts. */
export type OutcomeFact = { readonly facts: Facts } & (
  | { readonly kind: 'change'; readonly outcome: ChangeOutcome }
  | { readonly kind: 'movement'; readonly outcome: Movement }
  | { readonly kind: 'completion'; readonly outcome: CompletionOutcome }
  | { readonly kind: 'presence'; readonly outcome: Presence }
  | { readonly kind: 'agreement'; readonly outcome: Agreement }
);

/** One part of a composition, or one row of a listing. */
export interface Member {
  /** Styles may leave out parts of zero; an unknown part is never left out. */
  readonly size: 'some' | 'zero' | 'unknown';
  /** The whole is zero too, so that there is no share. */
  readonly ofNothing?: boolean;
  /** It is less, or more, than the whole: where it is the only part, the two contradict each other. */
  readonly notTheWhole?: boolean;
  readonly facts: Facts;
}

/** Facts by the name that patterns call them. */
export type Facts = ReadonlyMap<string, Fact>;

/** Where a pattern looks for the facts that it names. */
export type Scope = Pick<Facts, 'get'>;

/** Facts of a part in front of those around it. */
export function within(outer: Scope, inner: Scope): Scope {
  return { get: (name) => inner.get(name) ?? outer.get(name) };
}

/** Facts from an object, for short. */
export function facts(named: Readonly<Record<string, Fact>>): Facts {
  return new Map(Object.entries(named));
}

export function words(text: string): Fact {
  return { kind: 'words', text };
}

/** What a change or rate is missing, in words for its blank. */
export function reasonMissing(text: string, why: WhyUnknown): Fact {
  return { kind: 'words', text, ...fieldOf(why) };
}

/** The field that would give what is missing, where there is one. */
export function fieldOf(why: WhyUnknown): { readonly field?: string } {
  return 'field' in why ? { field: why.field } : {};
}
