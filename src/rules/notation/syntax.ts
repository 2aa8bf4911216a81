import type { Level, TableCode } from '../../model';

/** How a reference picks rows. */
export type RowSelector =
  /** `*` */
  | { readonly kind: 'every' }
  /** `类`, `款`, `项` */
  | { readonly kind: 'level'; readonly level: Level }
  /** `其款`, `其项`: the rows listed below the row at hand */
  | { readonly kind: 'children' }
  /** `同类`, `同科目`: the row with the code at hand */
  | { readonly kind: 'same' }
  /** `收入各项`, `支出各类`, `科目`: a set that the layout names */
  | { readonly kind: 'set'; readonly name: string }
  /** `本年收入合计`, `2080505`, `309、311` */
  | { readonly kind: 'named'; readonly names: readonly string[] };

/** The rows of a reference. */
export interface Rows {
  readonly selector: RowSelector;
  /** `支出各类 除 国有资本经营预算支出` */
  readonly except: readonly string[];
  /** `同科目?`: a code that the table does not list carries no money there. */
  readonly optional: boolean;
  /** As written, for telling whether two references mean the same row. */
  readonly text: string;
}

/** How a reference picks columns. */
export type Columns =
  /** nothing written: the table, or the item, has one column only */
  | { readonly kind: 'only'; readonly text: string }
  | { readonly kind: 'every'; readonly text: string }
  | { readonly kind: 'set'; readonly name: string; readonly text: string }
  /** `其款`: the columns below the group total at hand (07) */
  | { readonly kind: 'children'; readonly text: string }
  /** `同科目`: the column with the code at hand (07) */
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly text: string }
  /** `(财政拨款收入 … 其他收入)` */
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly text: string };

/** `Σ 03[其款].基本支出`, with the sign before it. */
export interface Reference {
  readonly kind: 'reference';
  readonly sign: 1 | -1;
  readonly sum: boolean;
  readonly table: TableCode;
  readonly rows: Rows;
  readonly columns: Columns;
}

/** The only constant that an identity needs. */
export interface Zero {
  readonly kind: 'zero';
}

export type Operand = Reference | Zero;

/**
 * `=` within the tolerance of its kind; `≡` two totals that must be the same figure (a difference
 * of one last place is 尾差, any other an error); the rest as they read.
 */
export type Relator = '=' | '≡' | '≤' | '≥' | '≠';

export interface Relation {
  readonly left: readonly Operand[];
  readonly relator: Relator;
  readonly right: readonly Operand[];
}

/** One line of the notation. */
export interface RuleLine {
  /** `若 … 且 …:` all must hold, else the rule does not apply. */
  readonly conditions: readonly Relation[];
  readonly relation: Relation;
  /** The reference whose rows and columns give the line its instances; none where it has but one, about no row. */
  readonly driver: Reference | undefined;
  readonly text: string;
}

/** Whether a row selector stands for several rows, one instance each. */
export function iteratesRows({ selector }: Rows): boolean {
  if (selector.kind === 'named') return selector.names.length > 1;
  return selector.kind === 'every' || selector.kind === 'level' || selector.kind === 'set';
}

/** Whether a column selector stands for several columns, one instance each. */
export function iteratesColumns(columns: Columns): boolean {
  if (columns.kind === 'named') return columns.names.length > 1;
  return columns.kind === 'every' || columns.kind === 'set' || columns.kind === 'range';
}

/** The references of relations, left to right. */
export function referencesOf(relations: readonly Relation[]): readonly Reference[] {
  return relations.flatMap(({ left, right }) => [...left, ...right]).filter((operand) => operand.kind === 'reference');
}

/**
 * The reference whose rows or columns give a line its instances: the first one that is not summed.
 * A row that need not be there cannot: the line would vanish with it.
 */
export function driverOf(relation: Relation): Reference | undefined {
  const plain = referencesOf([relation]).filter(({ sum }) => !sum);
  const many = plain.find(({ rows, columns }) => iteratesRows(rows) || iteratesColumns(columns));
  return many ?? plain.find(({ rows }) => !rows.optional) ?? plain[0];
}
