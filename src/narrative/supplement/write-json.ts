import { numeralOf } from '../../model';
import type { Book, NarrativeDocument } from '../../model';
import { LISTED_FIELDS } from './fields';
import { missingFields } from './missing';
import { SUPPLEMENT_VERSION } from './read-json';
import { entriesGiven } from './supplement';
import type { GivenValue, Supplement } from './supplement';

type Leaf = string | number;
interface Group {
  [name: string]: Group | Leaf | Group[];
}

/** 补充数据 as the JSON that readSupplementJson reads, amounts as texts in its unit. */
export function supplementJson(supplement: Supplement): object {
  return written(supplement, []);
}

/** The same for these accounts, with an empty text for each field that their 情况说明 still asks for. */
export function supplementTemplate({ department, year }: Book, supplement: Supplement, document: NarrativeDocument): object {
  const whose = { ...(department === undefined ? {} : { department }), ...(year === undefined ? {} : { year }) };
  return written({ ...supplement, ...whose }, missingFields(document).map(({ field }) => field));
}

function written(supplement: Supplement, asked: readonly string[]): object {
  const { department, year, unit, values } = supplement;
  const root: Group = {};
  const listed = [...new Set(LISTED_FIELDS.map(([, path]) => path))];
  for (const path of asked) if (!values.has(path)) place(root, path, '');
  for (const [path, value] of values) {
    if (!listed.some((stem) => path.startsWith(`${stem}.`))) place(root, path, plain(value, supplement));
  }
  for (const stem of listed) {
    const entries = entriesGiven(supplement, stem).map((entry) => entryOf(entry, supplement));
    if (entries.length > 0) place(root, stem, entries);
  }
  return {
    schemaVersion: SUPPLEMENT_VERSION,
    ...(department === undefined ? {} : { 单位名称: department }),
    ...(year === undefined ? {} : { 年度: year }),
    金额单位: unit,
    ...root,
  };
}

function entryOf(entry: string, supplement: Supplement): Group {
  const parts = [...supplement.values].filter(([path]) => path.startsWith(`${entry}.`));
  return Object.fromEntries(parts.map(([path, value]) => [path.slice(entry.length + 1), plain(value, supplement)]));
}

function plain(value: GivenValue, { unit }: Supplement): Leaf {
  switch (value.kind) {
    case 'amount':
      return numeralOf(value.amount, unit);
    case 'count':
      return value.count;
    case 'text':
      return value.text;
  }
}

function place(root: Group, path: string, value: Leaf | Group[]): void {
  const parts = path.split('.');
  let group = root;
  for (const part of parts.slice(0, -1)) {
    const inner = (group[part] ??= {});
    if (typeof inner !== 'object' || Array.isArray(inner)) throw new Error(`${path}: ${part} is no group`);
    group = inner;
  }
  group[parts.at(-1) ?? ''] = value;
}
