import type { Numbering, TableCode } from './book';
import type { HiddenLines } from './sheet';
import type { FindingCell } from './verdict';

/** What every fact carries: the cells to show and what should hold. */
interface Shown {
  readonly cells: readonly FindingCell[];
  readonly formula: string;
}

/** A wording with the tables that have it. */
export interface Variant {
  readonly value: string;
  readonly tables: readonly TableCode[];
}

/** A 科目 as a finding names it. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What may be wrong with the codes of a table. */
export type CodeFault = 'form' | 'orphan' | 'repeated' | 'order' | 'leaf' | 'wrong-fund' | 'nameless' | 'codeless' | 'catalogue';

/** What is said of a book's tables, frames, notes, codes and writing, as opposed to its sums. */
export type StructureFacts =
  /** Tables that are nowhere, those whose titles were seen, and those that may stand in a sheet that was too large to read. */
  | (Shown & { readonly code: 'tables-missing'; readonly absent: readonly TableCode[]; readonly unrecognised: readonly TableCode[]; readonly unread: readonly TableCode[] })
  | (Shown & { readonly code: 'tables-repeated'; readonly copies: readonly { readonly title: string; readonly sheet: string }[] })
  | (Shown & { readonly code: 'tables-unordered'; readonly order: readonly TableCode[] })
  | (Shown & { readonly code: 'label-differs'; readonly table: TableCode; readonly label: string })
  | (Shown & { readonly code: 'frames-differ'; readonly what: 'unit' | 'year' | 'department'; readonly table: TableCode; readonly values: readonly Variant[] })
  | (Shown & { readonly code: 'unit-unstated'; readonly table: TableCode; readonly tables: readonly TableCode[] })
  | (Shown & { readonly code: 'note-contradicted'; readonly table: TableCode; readonly note: string })
  | (Shown & { readonly code: 'note-missing'; readonly table: TableCode })
  | (Shown & { readonly code: 'tail-note-missing'; readonly table: TableCode })
  | (Shown & { readonly code: 'blank-table'; readonly table: TableCode })
  | (Shown & { readonly code: 'blank-cells'; readonly table: TableCode; readonly count: number })
  /** `count` of the table's `total` amounts; the cells are named where they are the fewer. */
  | (Shown & { readonly code: 'writing'; readonly how: 'text' | 'decimals'; readonly table: TableCode; readonly count: number; readonly total: number })
  /** `count` amounts stand in hidden rows and columns, which are those named; their cells only where these are few. */
  | (Shown & { readonly code: 'hidden-amounts'; readonly table: TableCode; readonly lines: HiddenLines; readonly count: number })
  | (Shown & { readonly code: 'codes'; readonly fault: CodeFault; readonly table: TableCode; readonly codes: readonly string[] })
  /** These 科目 have money in `table`, and rows in `in` whose cells in the column for it have none. */
  | (Shown & { readonly code: 'column-without-money'; readonly table: TableCode; readonly in: TableCode; readonly column: string; readonly subjects: readonly NamedCode[] })
  | (Shown & { readonly code: 'names-differ'; readonly subject: string; readonly values: readonly Variant[] })
  | (Shown & { readonly code: 'unusual-kind'; readonly subject: string; readonly name: string; readonly kind: '基本支出' | '项目支出' })
  | (Shown & { readonly code: 'part-equals-whole'; readonly part: string; readonly whole: string })
  | (Shown & { readonly code: 'surplus-amount'; readonly table: TableCode; readonly at: string; readonly written: string })
  /** The tables' figures are each ten thousand times, or a ten-thousandth of, the same ones elsewhere. */
  | (Shown & { readonly code: 'unit-mix-up'; readonly table: TableCode; readonly others: readonly TableCode[]; readonly count: number; readonly isLarger: boolean })
  /** So much of a table contradicts itself that its rows or columns are not what they were taken for. */
  | (Shown & { readonly code: 'table-unreliable'; readonly table: TableCode; readonly failing: number; readonly judged: number })
  /** A table that agrees with itself, and differs from others in `count` of the `judged` relations to them that hold money. */
  | (Shown & { readonly code: 'table-foreign'; readonly table: TableCode; readonly others: readonly TableCode[]; readonly count: number; readonly judged: number })
  | (Shown & { readonly code: 'ordinals-as-amounts'; readonly table: TableCode })
  /** The first number of a 行次 or 栏次, at `at` in A1, that is out of line: no more than the one before it, or no less than the one `after` it. */
  | (Shown & { readonly code: 'numbers-unordered'; readonly table: TableCode; readonly kind: Numbering['kind']; readonly at: string; readonly number: number; readonly before?: number; readonly after?: number })
  | (Shown & { readonly code: 'rows-unordered'; readonly table: TableCode; readonly item: string; readonly after: string });
