import type { BoundCell, Column, Item, Table } from '../../model';

/** One table's items and columns by every name that rules use. */
export class TableIndex {
  private readonly itemsByName = new Map<string, Item>();
  private readonly itemsByCode = new Map<string, Item>();
  private readonly childrenOf = new Map<string, Item[]>();
  private readonly rowsByWords = new Map<string, readonly Item[]>();
  private readonly columnsByWords = new Map<string, readonly Column[]>();
  private readonly columnsByKey = new Map<string, Column>();
  private readonly columnsByCode = new Map<string, Column>();

  /** @param seen how a cell is looked at: as it stands, or as a trial has it */
  constructor(
    readonly table: Table,
    private readonly seen: (cell: BoundCell) => BoundCell,
  ) {
    for (const item of table.items) {
      if (!this.itemsByName.has(item.name)) this.itemsByName.set(item.name, item);
      if (item.code !== undefined && !this.itemsByCode.has(item.code)) this.itemsByCode.set(item.code, item);
      if (item.parent !== undefined) push(this.childrenOf, item.parent, item);
    }
    // A key outranks a name: 总计 is a name on both sides of 01.
    for (const item of table.items) this.itemsByName.set(item.key, item);
    for (const column of table.columns) {
      this.columnsByKey.set(column.key, column);
      if (column.code !== undefined) this.columnsByCode.set(column.code, column);
    }
  }

  item(name: string): Item | undefined {
    return this.itemsByName.get(name);
  }

  itemWithCode(code: string): Item | undefined {
    return this.itemsByCode.get(code);
  }

  children(item: Item): readonly Item[] {
    return this.childrenOf.get(item.key) ?? [];
  }

  /** The rows that a selector picks, chosen once for all instances that ask with the same words. */
  rows(words: string, choose: (items: readonly Item[]) => readonly Item[]): readonly Item[] {
    const known = this.rowsByWords.get(words);
    if (known !== undefined) return known;
    const chosen = choose(this.table.items);
    this.rowsByWords.set(words, chosen);
    return chosen;
  }

  /** The columns of an item that a selector picks, chosen once for all instances that ask with the same words. */
  columns(item: Item, words: string, choose: (columns: readonly Column[]) => readonly Column[]): readonly Column[] {
    const key = item.columns === undefined ? words : `${words} of ${item.columns.join()}`;
    const known = this.columnsByWords.get(key);
    if (known !== undefined) return known;
    const chosen = choose(this.table.columns.filter((column) => this.hasCell(item, column)));
    this.columnsByWords.set(key, chosen);
    return chosen;
  }

  column(key: string): Column | undefined {
    return this.columnsByKey.get(key);
  }

  columnWithCode(code: string): Column | undefined {
    return this.columnsByCode.get(code);
  }

  cell(item: Item, column: Column): BoundCell | undefined {
    const cell = this.table.cells.get(item.key)?.get(column.key);
    return cell === undefined ? undefined : this.seen(cell);
  }

  /** Whether the layout has an amount at this item and column at all. */
  hasCell(item: Item, column: Column): boolean {
    return item.columns === undefined || item.columns.includes(column.key);
  }
}

function push(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}
