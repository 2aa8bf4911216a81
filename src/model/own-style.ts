/** Why a style of one's own could not be taken; the words are in text/. */
export type StyleProblemCode =
  | 'not-json'
  | 'not-an-object'
  | 'wrong-version'
  | 'unknown-base'
  | 'unknown-part'
  | 'not-a-text'
  | 'not-a-setting'
  | 'not-a-list'
  | 'unknown-fact'
  | 'unknown-wording'
  | 'brackets';

/** Where in a style a wording belongs: the title, the paragraphs, or what a slot of them is said with. */
export type WordingGroup = 'document' | 'blocks' | 'movements' | 'changes' | 'completions' | 'presences' | 'agreements' | 'lists';

/** What a wording says. */
export type WordingRole =
  | { readonly kind: 'title' | 'absent' | 'heading' }
  /** A paragraph, by its number below its heading. */
  | { readonly kind: 'line'; readonly number: number }
  /** A paragraph for every member of a listing. */
  | { readonly kind: 'each'; readonly list: string }
  | { readonly kind: 'caption'; readonly chart: number }
  /** One of the ways that a change, completion or the like can turn out, or a part of a listing. */
  | { readonly kind: 'outcome'; readonly name: string };

/** One thing in a style of one's own that could not be taken. */
export interface StyleProblem {
  readonly code: StyleProblemCode;
  /** Where it stands, such as changes.收支总计同比.变动. */
  readonly path: string;
  /** What was written there: a value, or the slot that nothing fills. */
  readonly written?: string;
  readonly allowed?: readonly string[];
}
