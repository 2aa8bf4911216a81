import type { CountUnit } from './figure';
import type { CellRef } from './sheet';

/** Why something given could not be taken; the words are in text/. */
export type InputProblemCode =
  | 'unknown-field'
  | 'not-an-amount'
  | 'negative'
  | 'too-fine'
  | 'out-of-range'
  | 'not-a-count'
  | 'not-a-text'
  | 'not-an-option'
  | 'not-an-object'
  | 'not-a-list'
  | 'twice'
  | 'wrong-version'
  | 'unknown-unit'
  | 'not-a-year'
  | 'not-json'
  | 'no-header';

/** One thing given that could not be taken, by its field. */
export interface InputProblem {
  readonly code: InputProblemCode;
  /** The path of the field; empty for the whole. */
  readonly path: string;
  /** What the field is called, where there is such a field. */
  readonly title?: string;
  /** What was written there. */
  readonly written?: string;
  /** What may stand there instead. */
  readonly allowed?: readonly string[];
  readonly ref?: CellRef;
}

/** Something known that a check weighs: an amount in 分, or a number. */
export interface Weighed {
  readonly name: string;
  readonly value: number;
  /** Of an amount; counts have none. */
  readonly step?: number;
  readonly unit: '万元' | CountUnit;
}

/** What is wrong with 补充数据 that could be read; the words are in text/. `rule` is the field's number of the rule. */
export type SupplementFinding = {
  readonly rule: string;
  readonly severity: 'error' | 'review';
  /** The fields that it is about. */
  readonly fields: readonly string[];
} & (
  /** Two that must be equal are not; or the one is more than the other, where it must not be. */
  | { readonly code: 'differs' | 'exceeds'; readonly left: Weighed; readonly right: Weighed }
  /** There is some of the one and none of the other. */
  | { readonly code: 'alone'; readonly some: Weighed; readonly none: Weighed }
  /** 机关运行经费 are those of 行政 and 参公 units only. */
  | { readonly code: 'no-such-units'; readonly some: Weighed }
  /** A 科目 that the accounts do not have. */
  | { readonly code: 'unknown-code'; readonly subject: string; readonly table: string }
);
