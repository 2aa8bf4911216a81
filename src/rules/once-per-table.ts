import type { Table } from '../model';

/** What is worked out of a table is worked out once: after an edit the tables that it left alone are the same objects. */
export function oncePerTable<Value>(work: (table: Table) => Value): (table: Table) => Value {
  const known = new WeakMap<Table, { readonly value: Value }>();
  return (table) => {
    const found = known.get(table) ?? { value: work(table) };
    known.set(table, found);
    return found.value;
  };
}
