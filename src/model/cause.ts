import type { Amount } from './amount';
import type { BoundCell } from './book';

/** What probably happened to a figure. */
export type SlipKind =
  | 'digits-swapped'
  | 'digit-wrong'
  | 'digit-lost'
  | 'digit-added'
  | 'decimal-shift'
  | 'yuan-for-wan'
  | 'sign'
  | 'left-out'
  | 'neighbouring-column'
  | 'neighbouring-row'
  | 'rows-shifted'
  | 'rows-swapped'
  | 'columns-shifted'
  | 'columns-swapped'
  | 'wrong-row'
  | 'wrong-column'
  | 'number-as-text'
  | 'not-a-number'
  | 'unknown';

/** The one thing that explains some findings: a cell, the value it should probably hold, and why. */
export interface Cause {
  readonly id: string;
  /** The most probable cell. */
  readonly cell: BoundCell;
  /** The cells that explain the findings as well: where there are some, it is one of all these. */
  readonly alternatives: readonly BoundCell[];
  readonly kind: SlipKind;
  /** The value that satisfies the cell's rules; missing where they do not agree on one. */
  readonly suggested?: Amount;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The instances that it explains. */
  readonly instances: readonly string[];
  /** Further cells of one slip, such as the rest of a shifted block. */
  readonly block: readonly BoundCell[];
}
