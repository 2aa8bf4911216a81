import type { Amount, Unit } from './amount';
import type { Area, CellRef, CellValue, HiddenLines } from './sheet';

/** Families of layouts; only Sichuan's thirteen tables (2023 on) so far. */
export type Family = 'S13';

/** A table named by its number among Sichuan's thirteen, whatever its number in its own family. */
export type TableCode =
  | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13';

/** How deep a 科目 stands: 类 (3 digits), 款 (5), 项 (7). */
export type Level = '类' | '款' | '项';

/** What an amount cell says. Unreadable is not zero, and neither is blank. */
export type Reading =
  | {
      readonly kind: 'amount';
      /** The value as displayed. */
      readonly amount: Amount;
      /** The value as stored, where it holds more digits than are displayed. */
      readonly raw?: Amount;
      /** What was odd about its writing, though it could be read. */
      readonly oddity?: 'full-width' | 'spaces';
    }
  /** Nothing, or a lone dash. `asZero`: the column prints no zero at all, so blank means zero there. */
  | { readonly kind: 'blank'; readonly dash: boolean; readonly asZero: boolean; readonly zero: Amount }
  /** `format`: a number that its cell shows as something else, a percentage, a date, a scaled number. */
  | { readonly kind: 'unreadable'; readonly cause: 'error-value' | 'not-calculated' | 'text' | 'format' | 'out-of-range' };

/** An amount cell bound to its meaning. */
export interface BoundCell {
  readonly ref: CellRef;
  readonly table: TableCode;
  /** The item's key in its table, such as 本年收入合计 or 2101101. */
  readonly item: string;
  /** The column's key, such as 决算数 or 一般公共预算财政拨款.小计. */
  readonly column: string;
  readonly written: CellValue;
  readonly reading: Reading;
  /** How many decimals the sheet shows of an amount, where those are not two. */
  readonly decimals?: number;
}

/** A row of the body that holds an amount and could not be bound, though it stands in the table. */
export interface StrayRow {
  /** The first amount of the row. */
  readonly ref: CellRef;
  /** What stands there. */
  readonly written: CellValue;
  /** Its normalised labels, in 08 those of the list that the amount is in; 行次 are none. */
  readonly labels: readonly string[];
}

/** The numbers with which a sheet counts a table's rows (行次) or its columns (栏次), downwards or to the right. */
export interface Numbering {
  readonly kind: '行次' | '栏次';
  readonly numbers: readonly { readonly row: number; readonly column: number; readonly number: number }[];
}

/** One row's meaning (in 08 one label's, in 13 one block's). */
export interface Item {
  /** Unique in the table: the 科目 code where there is one, else the layout's name. */
  readonly key: string;
  /** The name as the sheet writes it, or the layout's where the sheet has none. */
  readonly name: string;
  readonly code?: string;
  readonly level?: Level;
  /** The key of the 类 or 款 above it. */
  readonly parent?: string;
  /** The sets that rules know it by, such as 收入各项. */
  readonly sets: readonly string[];
  /** The keys of the columns it has an amount in, where not all of the table's (01, 04). */
  readonly columns?: readonly string[];
  /** An `其中：` row follows: its children are a partial listing only. */
  readonly partial: boolean;
  /** The sheet row, 0-based; undefined for a row that the layout fixes and the sheet lacks. */
  readonly row?: number;
}

/** One amount column's meaning. */
export interface Column {
  readonly key: string;
  /** The economic 科目 code of a column of 07. */
  readonly code?: string;
  /** The key of the group total it belongs to, in 07. */
  readonly parent?: string;
  /** The sets that rules know it by. */
  readonly sets: readonly string[];
  /** False for a column that the layout fixes and the sheet lacks. */
  readonly present: boolean;
}

/** A recognised table with every amount cell bound to its meaning. */
export interface Table {
  readonly code: TableCode;
  /** Its number in its own family. */
  readonly no: string;
  readonly title: string;
  /** The number label as printed, such as 财决公开01表. */
  readonly label?: string;
  readonly sheet: string;
  /** From the title to the last note. */
  readonly area: Area;
  readonly unit: Unit;
  /** Whether the table's own unit line says so (else taken from the other tables). */
  readonly unitStated: boolean;
  readonly department?: string;
  readonly year?: number;
  readonly items: readonly Item[];
  readonly columns: readonly Column[];
  /** item key -> column key -> cell; absent rows and columns have none. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, BoundCell>>;
  readonly notes: readonly string[];
  /** The hidden rows and columns that its cells stand in; absent where the host cannot tell. */
  readonly hiddenLines?: HiddenLines;
  /** One for each column of 行次, and for the row of 栏次; none of what is printed without them. */
  readonly numberings?: readonly Numbering[];
  /** Rows that hold amounts and no known 科目 or label. */
  readonly strays?: readonly StrayRow[];
  /** An amount beyond those of the layout, which was left out (13). */
  readonly surplus?: CellRef & { readonly written: CellValue };
}

/** Why a sheet, or a block of rows on it, was not taken. */
export type RefusalReason =
  | 'empty-sheet'
  | 'no-title'
  | 'title-without-grid'
  | 'header-mismatch'
  | 'second-copy'
  | 'unknown-rows'
  | 'too-large';

/** A sheet, or part of one, that was not taken, with what could be said of it. */
export interface Refusal {
  readonly sheet: string;
  readonly reason: RefusalReason;
  /** The title that was seen, where one was. */
  readonly title?: string;
  /** Of a second copy: the year that it states, where it states one. */
  readonly year?: number;
  /** What was not understood: texts of the header, titles of other tables beside it, or A1 addresses. */
  readonly details: readonly string[];
  /** Of a header: the columns that were not found, each by its header from the outermost group on. */
  readonly missing?: readonly (readonly string[])[];
}

/** The tables of one department's accounts as they were recognised. */
export interface Book {
  readonly family: Family;
  readonly department?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly tables: readonly Table[];
  /** The tables in the order in which they stand in the workbook. */
  readonly order?: readonly TableCode[];
  readonly missing: readonly TableCode[];
  readonly refusals: readonly Refusal[];
}

/** The table of that number, if the book has it. */
export function tableOf(book: Book, code: TableCode): Table | undefined {
  return book.tables.find((table) => table.code === code);
}

/** Many rules walk through the same table, and a table never changes. Rules that keep more of a table have a map of their own for all of it. */
const cellLists = new WeakMap<Table, readonly BoundCell[]>();

/** Every amount cell of a table, row by row. */
export function cellsOf(table: Table): readonly BoundCell[] {
  const known = cellLists.get(table);
  if (known !== undefined) return known;
  const cells: BoundCell[] = [];
  for (const row of table.cells.values()) for (const cell of row.values()) cells.push(cell);
  cellLists.set(table, cells);
  return cells;
}

/** Whether a table has amount cells, and a test holds of each of them. */
export function isTrueOfAllCells({ cells }: Table, test: (cell: BoundCell) => boolean): boolean {
  let isAny = false;
  for (const row of cells.values()) {
    for (const cell of row.values()) {
      if (!test(cell)) return false;
      isAny = true;
    }
  }
  return isAny;
}

/** The cell at an item and a column, if the sheet has it. */
export function cellOf(table: Table, item: string, column: string): BoundCell | undefined {
  return table.cells.get(item)?.get(column);
}

/** What a cell means, wherever it stands: 03[2080505].基本支出. */
export function meaningOf({ table, item, column }: Pick<BoundCell, 'table' | 'item' | 'column'>): string {
  return `${table}[${item}].${column}`;
}

/** A column's key as people read it: 一般公共预算财政拨款.小计 is 一般公共预算财政拨款·小计. */
export function columnWords(key: Column['key']): string {
  return key.replaceAll('.', '·');
}

/**
 * What a cell counts as in arithmetic: its amount, zero for a blank that means zero, and
 * undefined for what is blank or unreadable otherwise.
 */
export function amountIn(cell: BoundCell): Amount | undefined {
  const { reading } = cell;
  if (reading.kind === 'amount') return reading.amount;
  return reading.kind === 'blank' && reading.asZero ? reading.zero : undefined;
}
