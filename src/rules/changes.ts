import type { Amount, Book, BoundCell, Item, Reading, Table } from '../model';

/** What edits changed. */
export interface Changes {
  /** The new book, with the old objects wherever nothing changed. */
  readonly book: Book;
  /** The new cells of those that changed. */
  readonly cells: readonly BoundCell[];
}

/** The cells that differ between two readings of one book; undefined where more than amounts changed. */
export function changesBetween(before: Book, now: Book): Changes | undefined {
  if (framesOf(before) !== framesOf(now)) return undefined;
  const cells: BoundCell[] = [];
  const tables: Table[] = [];
  for (const [index, table] of now.tables.entries()) {
    const old = before.tables[index];
    if (old === undefined || !isSameLayout(old, table)) return undefined;
    const changed = changedCells(old, table);
    // A table may have more cells than a call takes arguments.
    for (const cell of changed) cells.push(cell);
    tables.push(changed.length === 0 ? old : withCells(old, table, changed));
  }
  return { book: { ...now, tables }, cells };
}

/** What stands around the tables, and what was left out of them: names, years, units, notes, rows that could not be bound. */
function framesOf({ tables, missing, refusals, order, department, year, unit }: Book): string {
  const frames = tables.map(({ title, label, unitStated, notes, strays, surplus, area, hiddenLines, numberings, ...table }) => {
    return [title, label, table.department, table.year, unitStated, notes, strays, surplus, area, hiddenLines, numberings];
  });
  return JSON.stringify([missing, refusals, order, department, year, unit, frames]);
}

function isSameLayout(old: Table, table: Table): boolean {
  return (
    old.code === table.code &&
    old.unit === table.unit &&
    old.sheet === table.sheet &&
    old.items.length === table.items.length &&
    old.items.every((item, index) => isSameItem(item, table.items[index]) && haveSameCells(old.cells.get(item.key), table.cells.get(item.key))) &&
    old.columns.length === table.columns.length &&
    old.columns.every(({ key, present }, index) => key === table.columns[index]?.key && present === table.columns[index].present)
  );
}

function isSameItem(old: Item, item: Item | undefined): boolean {
  return old.key === item?.key && old.name === item.name && old.row === item.row && old.partial === item.partial;
}

/** Where a cell came or went, other amounts than before are there to be compared. */
function haveSameCells(old: ReadonlyMap<string, BoundCell> | undefined, cells: ReadonlyMap<string, BoundCell> | undefined): boolean {
  return old?.size === cells?.size && [...(old?.keys() ?? [])].every((column) => cells?.has(column));
}

function changedCells(old: Table, table: Table): readonly BoundCell[] {
  const changed: BoundCell[] = [];
  for (const [item, columns] of table.cells) {
    const known = old.cells.get(item);
    for (const [column, cell] of columns) if (!isSameCell(known?.get(column), cell)) changed.push(cell);
  }
  return changed;
}

/** A blank's meaning hangs on its whole column, so readings are compared and not only what is written. */
function isSameCell(old: BoundCell | undefined, cell: BoundCell): boolean {
  return (
    old?.written === cell.written &&
    old.decimals === cell.decimals &&
    old.ref.row === cell.ref.row &&
    old.ref.column === cell.ref.column &&
    isSameReading(old.reading, cell.reading)
  );
}

function isSameReading(old: Reading, reading: Reading): boolean {
  switch (old.kind) {
    case 'amount':
      return reading.kind === old.kind && isSameAmount(old.amount, reading.amount) && isSameAmount(old.raw, reading.raw) && old.oddity === reading.oddity;
    case 'blank':
      return reading.kind === old.kind && old.dash === reading.dash && old.asZero === reading.asZero;
    case 'unreadable':
      return reading.kind === old.kind && old.cause === reading.cause;
  }
}

function isSameAmount(old: Amount | undefined, amount: Amount | undefined): boolean {
  return old?.fen === amount?.fen && old?.step === amount?.step;
}

function withCells(old: Table, table: Table, changed: readonly BoundCell[]): Table {
  const cells = new Map(old.cells);
  for (const cell of changed) cells.set(cell.item, new Map(cells.get(cell.item)).set(cell.column, cell));
  return { ...table, items: old.items, columns: old.columns, cells };
}
