import type { Amount } from './amount';
import type { BoundCell, Reading, TableCode } from './book';
import type { Cause } from './cause';
import type { NamedCode, StructureFacts } from './structure-facts';

/** 错误, 需核对, 尾差, 提示. */
export type Severity = 'error' | 'review' | 'rounding' | 'info';

/** 行 表内行, 列 表内列, 层 层级, 间 表间, 结 structure, 典 dictionary, 逻 plausibility. */
export type RuleKind = '行' | '列' | '层' | '间' | '结' | '典' | '逻';

/** Why a rule does not apply to a book or a row. */
export type NotApplicableReason =
  | 'table-absent'
  | 'not-listed'
  | 'condition-false'
  | 'partial-listing'
  | 'no-children'
  | 'replaced';

/** Why a rule that applies could not be judged. */
export type NotEvaluatedReason = 'rows-absent' | 'columns-absent' | 'unreadable' | 'blank' | 'out-of-range';

/** What an instance came to. The four states are all there are, so their counts add up. */
export type Outcome =
  | { readonly state: 'pass' }
  | { readonly state: 'fail'; readonly severity: Severity; readonly finding: FindingFacts }
  | { readonly state: 'not-applicable'; readonly reason: NotApplicableReason }
  | { readonly state: 'not-evaluated'; readonly reason: NotEvaluatedReason; readonly cells: readonly BoundCell[] };

/** One rule bound to one row and column, and what came of it. */
export interface Verdict {
  readonly rule: string;
  /** rule + table, item and column: the same as long as the meaning is the same, wherever it stands. */
  readonly instance: string;
  /** The row and column that the instance is about, where it is about one. */
  readonly subject?: { readonly table: TableCode; readonly item: string; readonly column: string };
  readonly outcome: Outcome;
  /** Every cell that the instance reads and the sheets have. */
  readonly cells: readonly BoundCell[];
}

/** What a cell does in a finding. */
export type CellRole = 'total' | 'part' | 'left' | 'right' | 'subject';

/** A cell in a finding; `sign` is how it enters its side of the relation. */
export interface FindingCell {
  readonly cell: BoundCell;
  readonly role: CellRole;
  readonly sign: 1 | -1;
}

/** Two sides of a relation with what they come to. */
export interface RelationFacts {
  readonly code: 'relation';
  readonly relation: '=' | '≤' | '≥' | '≠';
  /** Both sides in 分: what stands on the left, what the right side comes to. */
  readonly left: number;
  readonly right: number;
  /** The finest step on either side, in 分. */
  readonly step: number;
  readonly cells: readonly FindingCell[];
  /** A side that no cell stands on. */
  readonly nothing?: EmptySide;
  /** Its figures are sums of rounded ones that hold to the last place (舍位平衡), and no more apart than by so many 分, which such roundings come to. */
  readonly summedRoundings?: number;
  /** The relation with the names of this instance in place. */
  readonly formula: string;
}

/** A side that is 0 by the rule itself, or as these tables do not list the rows that it reads. */
export type EmptySide = { readonly side: 'left' | 'right' } & ({ readonly why: 'rule' } | { readonly why: 'unlisted'; readonly tables: readonly TableCode[] });

/** What a row leaves over its listed children, and the cells of that row in whose columns it is that much. */
export interface ShownResidual extends Amount {
  readonly cells: readonly BoundCell[];
}

/** Why what stands in an amount cell is no amount, where no one remedy helps all cells alike. */
type UnreadableCause = Exclude<Extract<Reading, { readonly kind: 'unreadable' }>['cause'], 'not-calculated' | 'format'>;

/** What is said of a failed instance; text/ makes the sentence, by code. */
export type FindingFacts =
  | RelationFacts
  | { readonly code: 'unlisted-residual'; readonly parent: string; readonly name: string; readonly residuals: readonly ShownResidual[]; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'negative-residual'; readonly parent: string; readonly name: string; readonly residuals: readonly ShownResidual[]; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'needless-partial'; readonly parent: string; readonly name: string; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** A department's own rule that nothing in the book is read by. */
  | { readonly code: 'binds-nothing'; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'negative'; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'missing-rows'; readonly parent: string; readonly name: string; readonly residual: number; readonly step: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** What 合计 holds over the listed 类, and the 类 that other tables show with just that money. */
  | { readonly code: 'missing-classes'; readonly table: TableCode; readonly classes: readonly NamedCode[]; readonly residual: number; readonly step: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'residuals-differ'; readonly parent: string; readonly name: string; readonly residuals: readonly number[]; readonly step: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'unreadable'; readonly cause: UnreadableCause; readonly written: string; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** Many amounts of a table with the same thing written in them, which nobody can read. */
  | { readonly code: 'unreadable-alike'; readonly cause: UnreadableCause; readonly table: TableCode; readonly written: string; readonly count: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** Formulas that show themselves and no result. */
  | { readonly code: 'not-calculated'; readonly table: TableCode; readonly written: string; readonly count: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** Numbers whose cells are formatted to show something else: percentages, dates, scaled numbers. */
  | { readonly code: 'shown-otherwise'; readonly table: TableCode; readonly written: string; readonly count: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'missing-figure'; readonly value: number; readonly step: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'odd-writing'; readonly oddity: 'full-width' | 'spaces' | 'dash'; readonly table: TableCode; readonly written: string; readonly count: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  | { readonly code: 'layout-incomplete'; readonly table: TableCode; readonly axis: 'rows' | 'columns'; readonly absent: readonly string[]; readonly expected: number; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** 科目 that `table` lists with money and `in` does not list. */
  | { readonly code: 'code-unlisted'; readonly table: TableCode; readonly in: TableCode; readonly subjects: readonly NamedCode[]; readonly cells: readonly FindingCell[]; readonly formula: string }
  /** Codes that only `table` has, each with the one of the same money that only `in` has. */
  | { readonly code: 'codes-swapped'; readonly table: TableCode; readonly in: TableCode; readonly pairs: readonly (readonly [code: string, other: string])[]; readonly cells: readonly FindingCell[]; readonly formula: string }
  | StructureFacts;

/** One thing to tell the user: a failed instance, or the 尾差 of one rule and size taken together. */
export interface Finding {
  /** rule + table, item and column; stable while rows are inserted and sheets renamed. */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly facts: FindingFacts;
  /** The other instances in a cluster of 尾差; empty for a finding of its own. */
  readonly others: readonly FindingFacts[];
  /** The id of the cause that explains it, where one was found. */
  readonly cause?: string;
}

/** One relation that reads a cell (本单元格的勾稽关系), holding or not. */
export interface CellRelation {
  readonly rule: string;
  readonly title: string;
  readonly kind: RuleKind;
  /** The name of its verdict. */
  readonly instance: string;
  readonly outcome: Outcome;
  /** Both sides with their numbers, where amounts are weighed against each other. */
  readonly sides?: RelationFacts;
}

/** How many instances came to what. */
export interface VerdictCounts {
  readonly pass: number;
  readonly error: number;
  readonly review: number;
  readonly rounding: number;
  readonly info: number;
  readonly notApplicable: number;
  readonly notEvaluated: number;
}

/** In how many independent rules the amount cells take part. */
export interface Coverage {
  readonly amountCells: number;
  readonly inOneRule: number;
  readonly inTwoRules: number;
}

/** Instances of one rule that could not be judged for one reason. */
export interface NotEvaluatedGroup {
  readonly rule: string;
  readonly reason: NotEvaluatedReason;
  /** The unreadable or blank cells in the way; empty where rows or columns are absent. */
  readonly cells: readonly BoundCell[];
  readonly count: number;
}

/** All that the rules say of one book. */
export interface RuleRun {
  readonly verdicts: readonly Verdict[];
  readonly counts: VerdictCounts;
  /** How many of the passes weigh nothing but zeros, and so prove little. */
  readonly zeroPasses: number;
  /** Errors first, then reviews, 尾差 and 提示; in the order of tables and rules within each. */
  readonly findings: readonly Finding[];
  /** Most probable first. */
  readonly causes: readonly Cause[];
  readonly notEvaluated: readonly NotEvaluatedGroup[];
  readonly coverage: Coverage;
}
