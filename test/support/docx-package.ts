import { strFromU8, unzipSync } from 'fflate';

/** A relationship of a part to another. */
export interface Relationship {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * An Open Packaging package (ISO/IEC 29500-2) read by the letter: parts, content types and
 * relationships, as a strict reader would look for them. Knows nothing of what wrote it.
 */
export class OpenPackage {
  private readonly files: Readonly<Record<string, Uint8Array>>;
  private readonly parsed = new Map<string, Document>();

  constructor(readonly bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): readonly string[] {
    return Object.keys(this.files);
  }

  bytesOf(name: string): Uint8Array {
    const bytes = this.files[name];
    if (bytes === undefined) throw new Error(`no part ${name}`);
    return bytes;
  }

  text(name: string): string {
    return strFromU8(this.bytesOf(name));
  }

  /** The part as a document; an ill-formed one throws. */
  xml(name: string): Document {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const document = new DOMParser().parseFromString(this.text(name), 'application/xml');
    const [problem] = document.getElementsByTagName('parsererror');
    if (problem !== undefined) throw new Error(`${name}: ${problem.textContent}`);
    this.parsed.set(name, document);
    return document;
  }

  get xmlParts(): readonly string[] {
    return this.names.filter((name) => /\.(?:xml|rels)$/.test(name));
  }

  /** The content type of a part: its own, or that of its extension. */
  contentType(name: string): string | undefined {
    const types = this.xml('[Content_Types].xml').documentElement;
    const find = (tag: string, key: string, value: string): string | undefined =>
      elements(types, tag).find((element) => element.getAttribute(key)?.toLowerCase() === value.toLowerCase())?.getAttribute('ContentType') ?? undefined;
    return find('Override', 'PartName', `/${name}`) ?? find('Default', 'Extension', name.split('.').at(-1) ?? '');
  }

  /** Parts that content types are declared for. */
  get declared(): readonly string[] {
    return elements(this.xml('[Content_Types].xml').documentElement, 'Override').map((element) => (element.getAttribute('PartName') ?? '').slice(1));
  }

  get relationships(): readonly Relationship[] {
    return this.names.filter((name) => name.endsWith('.rels')).flatMap((name) => {
      const from = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const folder = from.replace(/[^/]*$/, '');
      return elements(this.xml(name).documentElement, 'Relationship')
        .filter((element) => element.getAttribute('TargetMode') !== 'External')
        .map((element) => ({
          from,
          id: element.getAttribute('Id') ?? '',
          type: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
          target: resolved(folder, element.getAttribute('Target') ?? ''),
        }));
    });
  }

  /** The part that a part's relationship leads to. */
  target(from: string, id: string): string {
    const found = this.relationships.find((each) => each.from === from && each.id === id);
    if (found === undefined) throw new Error(`${from} has no relationship ${id}`);
    return found.target;
  }

  /**
   * What is wrong with the package, if anything: a part without a type, a type or relationship that
   * leads nowhere, a relationship used and not there, one id twice, a part nobody refers to.
   */
  faults(): readonly string[] {
    const relationships = this.relationships;
    const parts = this.names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
    const reached = new Set(relationships.map(({ target }) => target));
    const owners = new Map<string, Set<string>>();
    const faults: string[] = [];
    for (const { from, id, target } of relationships) {
      const ids = owners.get(from) ?? new Set<string>();
      if (ids.has(id)) faults.push(`${from}: the id ${id} twice`);
      owners.set(from, ids.add(id));
      if (!this.names.includes(target)) faults.push(`${from}: ${id} leads to ${target}, which is not there`);
      if (from !== '' && !this.names.includes(from)) faults.push(`relationships of ${from}, which is not there`);
    }
    for (const name of parts) {
      if (this.contentType(name) === undefined) faults.push(`${name}: no content type`);
      if (!reached.has(name)) faults.push(`${name}: nothing refers to it`);
      if (!name.endsWith('.xml')) continue;
      for (const id of usedIds(this.text(name))) {
        if (owners.get(name)?.has(id) !== true) faults.push(`${name}: uses ${id}, which it does not have`);
      }
    }
    for (const name of this.declared) if (!this.names.includes(name)) faults.push(`a content type for ${name}, which is not there`);
    return faults;
  }
}

/** Elements below another by their name without its prefix, in the order of the document. */
export function elements(within: Element | Document, localName: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', localName)];
}

/** Every id of a relationship that a part uses; the prefix r is that of relationships in every part of Office's. */
function usedIds(xml: string): readonly string[] {
  return [...xml.matchAll(/\sr:\w+="([^"]*)"/g)].map(([, id]) => id ?? '');
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
