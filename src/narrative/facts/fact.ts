import type { ChangeOutcome, CompletionOutcome, Movement } from '../figures';
import type { Figure } from '../../model';

/** Whether there is any of an amount. */
export type Presence = '有' | '无' | '不明';

/** Whether two amounts that must be equal are. */
export type Agreement = '一致' | '不一致' | '不明';

/** Something that a pattern can name in a slot. */
export type Fact =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly wanted: string }
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
  readonly facts: Facts;
}

/** Facts by the name that patterns call them. */
export type Facts = ReadonlyMap<string, Fact>;

/** Facts from an object, for short. */
export function facts(named: Readonly<Record<string, Fact>>): Facts {
  return new Map(Object.entries(named));
}

export function words(text: string): Fact {
  return { kind: 'words', text };
}
