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

/** One thing in a style of one's own that could not be taken. */
export interface StyleProblem {
  readonly code: StyleProblemCode;
  /** Where it stands, such as changes.收支总计同比.变动. */
  readonly path: string;
  /** What was written there: a value, or the slot that nothing fills. */
  readonly written?: string;
  readonly allowed?: readonly string[];
}
