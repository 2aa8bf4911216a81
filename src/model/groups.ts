/** Puts a value at the end of its list, or begins one. The list itself grows: copied for every value, thousands of them would take a square of the time. */
export function addToList<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Values in one list for each key, the keys in the order in which they are first met. */
export function groupedBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const value of values) addToList(lists, keyOf(value), value);
  return lists;
}
