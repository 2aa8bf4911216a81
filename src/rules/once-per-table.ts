import type { Table } from '../model';

/** What was worked out of each table. One weak map for all that rules keep, beside the model's for its lists of cells: collecting garbage visits every weak map there is. */
const known = new WeakMap<Table, Map<unknown, unknown>>();

/** What is worked out of a table is worked out once: after an edit the tables that it left alone are the same objects. */
export function oncePerTable<Value>(work: (table: Table) => Value): (table: Table) => Value {
  return (table) => {
    let values = known.get(table) as Map<typeof work, Value> | undefined;
    if (values === undefined) {
      values = new Map();
      known.set(table, values);
    }
    let value = values.get(work);
    if (value === undefined && !values.has(work)) {
      value = work(table);
      values.set(work, value);
    }
    return value as Value;
  };
}
