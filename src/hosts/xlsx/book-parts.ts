import { unzipSync } from 'fflate';
import { crc32 } from './crc32';
import { attributesOf } from './xml-tags';
import type { ZipEntry } from './zip-directory';

/** The parts that say what the workbook consists of. */
const LISTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels)$/i;
/** Sheets that have no cells of a table: charts, dialogs, and the macros of Excel 4. */
const OTHER_SHEETS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
/** Kinds of parts that the sheets' content is read from, and the one that only their colours are. */
const CONTENT = new Set(['worksheet', 'sharedStrings', 'styles']);
const THEME = 'theme';
/** Enough of a part's beginning to hold its root element's name, and of its end to hold the closing tag. */
const HEAD_BYTES = 1024;
const TAIL_BYTES = 256;

/** What is read of a workbook file. Its pictures, charts and comments may be as broken as they please. */
export interface BookParts {
  /** The parts by their names, as the relationships spell them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Its sheets in their order. */
  readonly sheets: readonly SheetPart[];
  /** The names of the parts of that kind. */
  readonly pathsOf: (kind: 'sharedStrings' | 'styles') => readonly string[];
}

/** A sheet of the workbook's list. */
export interface SheetPart {
  /** Whether it is one of cells. */
  readonly isWorksheet: boolean;
  /** The name of its part. */
  readonly path: string;
}

/** A relationship of the workbook: the last word of its type, and the part that it leads to. */
interface Relation {
  readonly kind: string;
  readonly path: string;
}

/**
 * Inflates the parts that are read of a workbook file.
 * @throws where one of them is cut off or cannot be inflated
 */
export function bookParts(bytes: Uint8Array, entries: readonly ZipEntry[]): BookParts {
  const inflate = inflater(bytes, entries);
  const lists = inflate((name) => LISTS.test(name));
  const textOf = (path: string): string =>
    Object.entries(lists).filter(([name]) => name.toLowerCase() === path).map(([, part]) => new TextDecoder().decode(part))[0] ?? '';
  const relations = relationsIn(textOf('xl/_rels/workbook.xml.rels'));
  const wanted = [...relations.values()].filter(({ kind }) => CONTENT.has(kind) || kind === THEME);
  // Part names are the same in capitals and in small letters (ECMA-376 part 2, 6.2.2.3); the reader takes them for different ones.
  const spelled = new Map(wanted.map(({ path }) => [path.toLowerCase(), path]));
  const found = inflate((name) => spelled.has(name.toLowerCase()));
  const files = { ...lists, ...Object.fromEntries(Object.entries(found).map(([name, part]) => [spelled.get(name.toLowerCase()) ?? name, part])) };
  const whole = [...Object.keys(lists).filter((name) => /workbook\.xml$/i.test(name)), ...wanted.filter(({ kind }) => kind !== THEME).map(({ path }) => path)];
  if (whole.some((path) => files[path] !== undefined && !endsWithRoot(files[path]))) throw new Error('a part is cut off');
  return {
    files,
    sheets: sheetsIn(textOf('xl/workbook.xml'), relations),
    pathsOf: (kind) => wanted.filter((relation) => relation.kind === kind).map(({ path }) => path),
  };
}

function inflater(bytes: Uint8Array, entries: readonly ZipEntry[]): (wants: (name: string) => boolean) => Record<string, Uint8Array> {
  const checksums = new Map(entries.map(({ name, checksum }) => [name, checksum]));
  return (wants) => {
    const parts = unzipSync(bytes, { filter: ({ name }) => wants(name) });
    for (const [name, part] of Object.entries(parts)) {
      const checksum = checksums.get(name) ?? 0;
      if (checksum !== 0 && crc32(part) !== checksum) throw new Error(`${name} fails its check sum`);
    }
    return parts;
  };
}

function relationsIn(xml: string): ReadonlyMap<string, Relation> {
  return new Map(attributesOf(xml, 'Relationship').map((relation) => [
    relation.get('Id') ?? '',
    { kind: /[^/]*$/.exec(relation.get('Type') ?? '')?.[0] ?? '', path: pathOf(relation.get('Target') ?? '') },
  ]));
}

/** A target as a part's name: targets are relative to xl/, or begin at the root. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `xl/${target.replace(/^\.\//, '')}`;
}

/** The sheets that have a name and a relationship, which are those that the reader counts. */
function sheetsIn(workbook: string, relations: ReadonlyMap<string, Relation>): readonly SheetPart[] {
  return attributesOf(workbook, 'sheet').flatMap((sheet) => {
    const id = sheet.get('id') ?? '';
    if (id === '' || (sheet.get('name') ?? '') === '') return [];
    const relation = relations.get(id);
    return [{ isWorksheet: relation === undefined || !OTHER_SHEETS.has(relation.kind), path: relation?.path ?? '' }];
  });
}

/** The reader takes a cut-off part for a short one, and rows that are silently missing would be worse than no answer. */
function endsWithRoot(part: Uint8Array): boolean {
  const head = new TextDecoder().decode(part.subarray(0, HEAD_BYTES));
  const root = /<([A-Za-z_][\w.:-]*)/.exec(head)?.[1];
  if (root === undefined) return false;
  const tail = new TextDecoder().decode(part.subarray(-TAIL_BYTES)).trimEnd();
  return tail.endsWith(`</${root}>`) || (part.length < HEAD_BYTES && new RegExp(`<${root}[^<>]*/>$`).test(head.trimEnd()));
}
