import type { Unit } from './amount';
import type { BoundCell, TableCode } from './book';
import type { NotEvaluatedReason, Severity } from './verdict';

/** The words that a verdict formula shows; text/ has them in Chinese. */
export interface AuditWords {
  readonly pass: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly notEvaluated: Readonly<Record<NotEvaluatedReason, string>>;
  /** The condition of a rule no longer holds. */
  readonly notApplicable: string;
  /** The statement of a sign check, whose left side counts the amounts below zero. */
  readonly negatives: (table: readonly TableCode[]) => string;
}

/** The cells of an audit row that the formulas of the same row refer to, such as E7. */
export interface AuditPlaces {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly rounding: string;
  readonly review: string;
}

/** The formulas of an audit row, without the leading equals sign; amounts in the row's unit. */
export interface AuditFormulas {
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  /** Up to what difference it is 尾差, or what an inequality forgives; missing where nothing is forgiven. */
  readonly rounding?: string;
  /** Up to what difference it only wants a look. */
  readonly review?: string;
  readonly verdict: string;
}

/** What the formulas come to as the tables stand: numerals, or an error value such as #N/A. */
export type AuditValues = { readonly [name in keyof AuditFormulas]: string };

/** One rule instance of the audit sheet. */
export interface AuditLine {
  readonly rule: string;
  readonly title: string;
  /** The verdict it belongs to. */
  readonly instance: string;
  /** The relation in words, with the names of this instance. */
  readonly relation: string;
  /** The unit of its amounts; missing where both sides are counts. */
  readonly unit?: Unit;
  readonly left: readonly BoundCell[];
  readonly right: readonly BoundCell[];
  /** What was found, in the sheet's words. */
  readonly verdict: string;
  /** Missing where there is nothing to compute, such as a row that the sheet lacks. */
  readonly live?: { readonly formulas: (at: AuditPlaces) => AuditFormulas; readonly values: AuditValues };
}
