import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** Zip dates begin in 1980. */
const NO_TIME = new Date(1980, 0, 1);

/** docx draws the ids of the relationships of charts and workbooks by lot. */
const DRAWN_ID = /\brId[\w-]{21}(?=")/g;
/** It numbers drawings, and the bookmarks of headings, through all documents of a session. */
const DRAWING = /(?<=<wp:docPr id=")\d+/g;
const BOOKMARK = /(?<=<w:bookmark(?:Start w:name="_Toc\d+"|End) w:id="|(?:w:name="| w:anchor="|<w:instrText xml:space="preserve">PAGEREF )_Toc)\d+/g;

/**
 * The package that docx wrote, without what differs from one writing to the next: ids drawn by
 * lot or counted through, the times of writing in the properties and in both layers of zip.
 * @param written the .docx as docx packs it
 * @param change what else becomes of a part, by its name
 */
export function settled(written: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const relationships = inOrder((place) => `rIdChart${place}`);
  const bookmarks = inOrder(String);
  const drawings = inOrder(String);
  const parts = Object.entries(unzipSync(written)).map(([name, bytes]): [string, Uint8Array] => {
    if (name.endsWith('.xlsx')) return [name, zipped(Object.entries(unzipSync(bytes)))];
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    const xml = new TextDecoder().decode(bytes);
    const fixed = name === 'docProps/core.xml' ? withoutTimes(xml) : xml.replace(DRAWN_ID, relationships).replace(BOOKMARK, bookmarks).replace(DRAWING, drawings);
    return [name, new TextEncoder().encode(change(name, fixed))];
  });
  return zipped(parts);
}

/** Names ids by the order in which they come first. */
function inOrder(named: (place: number) => string): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? named(names.size + 1);
    names.set(id, name);
    return name;
  };
}

function zipped(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const zippable: Zippable = Object.fromEntries(parts.map(([name, bytes]) => [name, [bytes, { mtime: NO_TIME }]]));
  return zipSync(zippable);
}

/** Both times may be left out (ISO/IEC 29500-2, 11.1); none is better than a wrong one. */
function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
