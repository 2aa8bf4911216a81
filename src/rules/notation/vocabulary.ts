import { S13 } from '../../layouts';
import type { LayoutItem } from '../../layouts';
import { addToList } from '../../model';
import type { TableCode } from '../../model';

/** The names that rules may use of one table. */
export interface TableVocabulary {
  readonly items: ReadonlySet<string>;
  /** Names of several 科目 each (办公设备购置), which name none of them, with their keys. */
  readonly sharedNames: ReadonlyMap<string, readonly string[]>;
  readonly itemSets: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly columnSets: ReadonlySet<string>;
  /** Items and sets of items that have one amount each, so that a rule need not name its column. */
  readonly single: ReadonlySet<string>;
  /** Whether every item of the table has one amount only. */
  readonly allSingle: boolean;
  /** Whether rows are an open list of functional 科目, any code of which may be named. */
  readonly listsCodes: boolean;
}

/** What a rule may call an item: its key, and for a 科目 its name too. (总计 alone would mean two rows of 01.) */
function namesOf({ key, code, names }: LayoutItem): readonly string[] {
  return code === undefined ? [key] : [key, names[0] ?? key];
}

function sharedNamesOf(items: readonly LayoutItem[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const item of items) for (const name of namesOf(item)) addToList(keys, name, item.key);
  return new Map([...keys].filter(([, called]) => called.length > 1));
}

/** The names of every table, from the layouts. */
export const VOCABULARY: ReadonlyMap<TableCode, TableVocabulary> = new Map(
  S13.map((layout) => {
    const closing = (layout.closing ?? []).map(({ item }) => item);
    const items = [...layout.bands.flatMap((band) => band.items), ...closing];
    const single = [...layout.bands.filter((band) => band.columns.length === 1).flatMap((band) => band.items), ...closing];
    const columns = layout.bands.flatMap((band) => band.columns);
    const listsCodes = layout.rows === 'function-codes';
    const sharedNames = sharedNamesOf(items);
    const vocabulary: TableVocabulary = {
      items: new Set(items.flatMap(namesOf).filter((name) => !sharedNames.has(name))),
      sharedNames,
      single: new Set(single.flatMap((item) => [...namesOf(item), ...item.sets])),
      allSingle: layout.bands.every((band) => band.columns.length === 1),
      itemSets: new Set([...items.flatMap(({ sets }) => sets), ...(listsCodes ? ['科目'] : [])]),
      columns: new Set(columns.map(({ key }) => key)),
      columnSets: new Set(columns.flatMap(({ sets }) => sets)),
      listsCodes,
    };
    return [layout.table, vocabulary] as const;
  }),
);
