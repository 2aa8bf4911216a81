/** Small changes to XML parts as text, so that all else stays as the user's program wrote it. */

/** What may not stand in XML 1.0 at all. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it stands between tags or in a double-quoted attribute. */
export function escaped(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an attribute's value stands for. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(JSON.parse(hex === undefined ? (decimal ?? '0') : `${BigInt(`0x${hex}`)}`) as number);
  });
}

/** A start tag, or an empty element's. */
export interface Tag {
  readonly text: string;
  readonly at: number;
}

/** The start tags of that local name, whatever their prefix. */
export function tagsOf(xml: string, name: string): readonly Tag[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'">])*>`, 'g');
  return [...xml.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index }));
}

/** An attribute's value by its local name, whatever its prefix. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const match = new RegExp(`[\\s](?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag.text);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** The prefix of the root element with its colon, or nothing. */
export function rootPrefix(xml: string): string {
  return /<([\w.-]+:)?[\w.-]+(?=[\s/>])/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
}

/** Where an element begins and ends, and where its content does. */
export interface Element {
  readonly tag: Tag;
  readonly contentFrom: number;
  readonly contentTo: number;
  readonly to: number;
}

/** The first element of that local name; elements of that name may not nest. */
export function elementOf(xml: string, name: string): Element | undefined {
  const [tag] = tagsOf(xml, name);
  if (tag === undefined) return undefined;
  const contentFrom = tag.at + tag.text.length;
  if (tag.text.endsWith('/>')) return { tag, contentFrom, contentTo: contentFrom, to: contentFrom };
  const close = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
  close.lastIndex = contentFrom;
  const end = close.exec(xml);
  if (end === null) return undefined;
  return { tag, contentFrom, contentTo: end.index, to: end.index + end[0].length };
}

/** The XML with something put at the end of an element; an empty element is opened for it. */
export function appended(xml: string, element: Element, addition: string): string {
  const { tag, contentTo } = element;
  if (!tag.text.endsWith('/>')) return xml.slice(0, contentTo) + addition + xml.slice(contentTo);
  const name = /^<([^\s/>]+)/.exec(tag.text)?.[1] ?? '';
  const open = `${tag.text.slice(0, -2).trimEnd()}>`;
  return `${xml.slice(0, tag.at)}${open}${addition}</${name}>${xml.slice(tag.at + tag.text.length)}`;
}

/** The XML without some tags, each an empty element. */
export function withoutTags(xml: string, tags: readonly Tag[]): string {
  return [...tags]
    .sort((one, other) => other.at - one.at)
    .reduce((rest, { at, text }) => rest.slice(0, at) + rest.slice(at + text.length), xml);
}
