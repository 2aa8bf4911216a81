import type { Item } from '../../model';
import { columnsOf, DoesNotApply, rowsOf } from './pick';
import type { Binding, BoundColumn, BoundRow } from './pick';
import type { RuleLine } from './syntax';
import { hasAmount } from './table-shape';
import type { Tables } from './tables';

/** The instances of a line that are about one row, one for each column. */
export interface InstanceRow {
  readonly row: BoundRow | undefined;
  /** The same list for all rows that have these columns; `undefined` stands for the one instance of a line about no row and column. */
  readonly columns: readonly (BoundColumn | undefined)[];
}

/** The one instance of a line that is about no row and column. */
export const ALONE: readonly InstanceRow[] = [{ row: undefined, columns: [undefined] }];

/** Every instance of a line in a book that has its tables, row by row. */
export function instanceRowsOf({ driver }: RuleLine, tables: Tables): readonly InstanceRow[] {
  const index = driver === undefined ? undefined : tables.get(driver.table);
  if (driver === undefined || index === undefined) return ALONE;
  const rows = rowsOf(driver, index, {});
  if (rows instanceof DoesNotApply) return ALONE;
  const { table, columns: { text } } = driver;
  // Most items of a table have the same columns, and what a line picks of these is looked up once.
  const lists = new Map<Item['columns'], readonly BoundColumn[]>();
  return rows.map((row) => {
    const { item } = row;
    let columns = lists.get(item.columns);
    if (columns === undefined) {
      const places = columnsOf(driver.columns, index, item, {});
      columns = places.filter(({ column }) => hasAmount(item, column)).map(({ column }) => ({ table, column, text }));
      lists.set(item.columns, columns);
    }
    return { row: { table, item, row, text: driver.rows.text }, columns };
  });
}

/** Every binding of a line in a book that has its tables. */
export function bindingsOf(line: RuleLine, tables: Tables): readonly Binding[] {
  return bindingsIn(instanceRowsOf(line, tables));
}

/** The bindings of instances, row by row. */
export function bindingsIn(rows: readonly InstanceRow[]): readonly Binding[] {
  return rows.flatMap((instances) => instances.columns.map((_, at) => bindingAt(instances, at)));
}

/** The binding of one of a row's instances. */
export function bindingAt({ row, columns }: InstanceRow, at: number): Binding {
  const column = columns[at];
  return row === undefined || column === undefined ? {} : { row, column };
}
