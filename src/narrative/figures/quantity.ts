import type { Amount, BoundCell, FigureInput, TableCode, Unit } from '../../model';

/** Why a number of the narrative cannot be given. */
export type WhyUnknown =
  | { readonly code: 'table-absent'; readonly table: TableCode }
  | { readonly code: 'row-absent'; readonly table: TableCode; readonly item: string }
  | { readonly code: 'column-absent'; readonly table: TableCode; readonly column: string }
  | { readonly code: 'unreadable'; readonly cell: BoundCell }
  | { readonly code: 'blank'; readonly cell: BoundCell }
  /** No book of last year was given, or one that does not fit. */
  | { readonly code: 'no-prior-book'; readonly field?: string }
  /** The accounts have no place for it, such as the budget of a 项, and nobody gave it. */
  | { readonly code: 'not-given'; readonly field: string }
  /** A rate on nothing: the whole is zero. */
  | { readonly code: 'no-base' };

/** An amount of money with its name and the cells that it was read or computed from. */
export interface Known {
  readonly known: true;
  readonly name: string;
  readonly amount: Amount;
  /** The unit that the table prints it in. */
  readonly unit: Unit;
  /** Where it stands, in words: 表01 收入总计 决算数. */
  readonly formula: string;
  readonly cells: readonly BoundCell[];
  /** What of it a person gave (补充数据). */
  readonly inputs?: readonly FigureInput[];
}

/** A number that is wanted and cannot be given; it stands as a blank, never as zero. */
export interface Unknown {
  readonly known: false;
  readonly name: string;
  readonly why: WhyUnknown;
}

/** An amount that the tables hold, or the reason why it is not known. */
export type Quantity = Known | Unknown;
