import type { Item, Table } from '../../model';
import { words } from './fact';
import type { Fact, Facts } from './fact';

/** The names `{类}` `{款}` `{项}` of a row and of those above it; a name that the table lacks is a blank. */
export function pathFacts(table: Table, item: Item): Facts {
  const names = new Map<string, string>();
  for (let at: Item | undefined = item; at !== undefined; at = above(table, at)) {
    if (at.level !== undefined && !names.has(at.level)) names.set(at.level, at.name);
  }
  return new Map(['类', '款', '项'].map((level) => [level, nameFact(names.get(level), item, level)]));
}

function above(table: Table, item: Item): Item | undefined {
  return item.parent === undefined || item.parent === item.key ? undefined : table.items.find(({ key }) => key === item.parent);
}

function nameFact(name: string | undefined, item: Item, level: string): Fact {
  return name === undefined ? { kind: 'blank', wanted: `${item.name}所属${level}` } : words(name);
}
