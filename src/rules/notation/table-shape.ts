import { addToList } from '../../model';
import type { Column, Item, Table } from '../../model';
import { mayListUnread } from '../strays';
import type { Columns, Rows } from './syntax';

/** A row of a table, and its place among the table's rows. */
export interface Row {
  readonly item: Item;
  readonly at: number;
  /** The row as a list, so that a reference to one row makes no list of its own. */
  readonly alone: readonly Row[];
}

/** An amount column of a table, and its place among the table's columns. */
export interface ColumnPlace {
  readonly column: Column;
  readonly at: number;
  readonly alone: readonly ColumnPlace[];
}

const NO_ROWS: readonly Row[] = [];
const NO_COLUMNS: readonly ColumnPlace[] = [];

/**
 * The rows and columns of one table by every name that rules use, without their amounts: an edit
 * of an amount leaves it as it is. What a reference picks is looked up once for all instances.
 */
export class TableShape {
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnPlace[];
  private readonly rowsByName = new Map<string, Row>();
  private readonly rowsByCode = new Map<string, Row>();
  private readonly rowsByParent = new Map<string, Row[]>();
  private readonly columnsByKey = new Map<string, ColumnPlace>();
  private readonly columnsByCode = new Map<string, ColumnPlace>();
  private readonly columnsByParent = new Map<string, ColumnPlace[]>();
  /** By the words of the reference, which mean the same in every line of every rule. */
  private readonly pickedRows = new Map<string, readonly Row[]>();
  private readonly pickedColumns = new Map<string, Map<Item['columns'], readonly ColumnPlace[]>>();

  constructor(private readonly table: Table) {
    const { items, columns } = table;
    this.rows = items.map((item, at) => {
      const alone: Row[] = [];
      const row: Row = { item, at, alone };
      alone.push(row);
      return row;
    });
    this.columns = columns.map((column, at) => {
      const alone: ColumnPlace[] = [];
      const place: ColumnPlace = { column, at, alone };
      alone.push(place);
      return place;
    });
    for (const row of this.rows) {
      const { name, code, parent } = row.item;
      if (!this.rowsByName.has(name)) this.rowsByName.set(name, row);
      if (code !== undefined && !this.rowsByCode.has(code)) this.rowsByCode.set(code, row);
      if (parent !== undefined) addToList(this.rowsByParent, parent, row);
    }
    // A key outranks a name: 总计 is a name on both sides of 01.
    for (const row of this.rows) this.rowsByName.set(row.item.key, row);
    for (const place of this.columns) {
      const { key, code, parent } = place.column;
      this.columnsByKey.set(key, place);
      if (code !== undefined) this.columnsByCode.set(code, place);
      if (parent !== undefined) addToList(this.columnsByParent, parent, place);
    }
  }

  row(name: string): Row | undefined {
    return this.rowsByName.get(name);
  }

  rowWithCode(code: string): Row | undefined {
    return this.rowsByCode.get(code);
  }

  /** Whether the table may show the money of a 科目 that it does not list by its code: it lists what is below it, or nobody could read its row. */
  mayHold({ code, name }: Item): boolean {
    if (code === undefined || this.rowsByCode.has(code)) return false;
    return mayListUnread(this.table, name) || this.rows.some(({ item }) => item.code?.startsWith(code));
  }

  column(key: string): ColumnPlace | undefined {
    return this.columnsByKey.get(key);
  }

  columnWithCode(code: string): ColumnPlace | undefined {
    return this.columnsByCode.get(code);
  }

  /** The rows listed directly below a 类 or 款. */
  children({ item }: Row): readonly Row[] {
    return this.rowsByParent.get(item.key) ?? NO_ROWS;
  }

  /** The columns below a group total (07) that the item has. */
  columnsBelow(parent: string, item: Item): readonly ColumnPlace[] {
    const below = this.columnsByParent.get(parent) ?? NO_COLUMNS;
    return item.columns === undefined ? below : below.filter(({ column }) => hasAmount(item, column));
  }

  /** The rows of a level or a set, or all. */
  rowsOf(rows: Rows, isPicked: (item: Item) => boolean): readonly Row[] {
    return this.picked(rows, () => this.rows.filter(({ item }) => isPicked(item)));
  }

  /** The rows that a reference names, those that the table lacks left out. */
  rowsNamed(rows: Rows, names: readonly string[]): readonly Row[] {
    return this.picked(rows, () => names.flatMap((name) => this.row(name) ?? []));
  }

  /** The columns that a reference names, whether or not an item has them. */
  columnsNamed(columns: Columns, names: readonly string[]): readonly ColumnPlace[] {
    return this.columnsOf(columns, undefined, () => names.flatMap((name) => this.column(name) ?? []));
  }

  /** The columns that a reference picks among those that an item has. */
  columnsIn(columns: Columns, item: Item, choose: (all: readonly ColumnPlace[]) => readonly ColumnPlace[]): readonly ColumnPlace[] {
    return this.columnsOf(columns, item.columns, () => choose(this.columns.filter(({ column }) => hasAmount(item, column))));
  }

  private picked({ text }: Rows, choose: () => readonly Row[]): readonly Row[] {
    let picked = this.pickedRows.get(text);
    if (picked === undefined) {
      picked = choose();
      this.pickedRows.set(text, picked);
    }
    return picked;
  }

  private columnsOf({ text }: Columns, among: Item['columns'], choose: () => readonly ColumnPlace[]): readonly ColumnPlace[] {
    let byItem = this.pickedColumns.get(text);
    if (byItem === undefined) {
      byItem = new Map();
      this.pickedColumns.set(text, byItem);
    }
    let picked = byItem.get(among);
    if (picked === undefined) {
      picked = choose();
      byItem.set(among, picked);
    }
    return picked;
  }
}

/** Whether the layout has an amount at this item and column at all. */
export function hasAmount(item: Item, column: Column): boolean {
  return item.columns === undefined || item.columns.includes(column.key);
}
