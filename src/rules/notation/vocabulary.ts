import { S13 } from '../../layouts';
import type { TableCode } from '../../model';

/** The names that rules may use of one table. */
export interface TableVocabulary {
  readonly items: ReadonlySet<string>;
  readonly itemSets: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly columnSets: ReadonlySet<string>;
  /** Whether rows are an open list of functional 科目, any code of which may be named. */
  readonly listsCodes: boolean;
}

/** The names of every table, from the layouts. */
export const VOCABULARY: ReadonlyMap<TableCode, TableVocabulary> = new Map(
  S13.map((layout) => {
    const items = [...layout.bands.flatMap((band) => band.items), ...(layout.closing ?? []).map(({ item }) => item)];
    const columns = layout.bands.flatMap((band) => band.columns);
    const listsCodes = layout.rows === 'function-codes';
    const vocabulary: TableVocabulary = {
      items: new Set(items.flatMap(({ key, names }) => [key, names[0] ?? key])),
      itemSets: new Set([...items.flatMap(({ sets }) => sets), ...(listsCodes ? ['科目'] : [])]),
      columns: new Set(columns.map(({ key }) => key)),
      columnSets: new Set(columns.flatMap(({ sets }) => sets)),
      listsCodes,
    };
    return [layout.table, vocabulary] as const;
  }),
);
