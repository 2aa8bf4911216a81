import { GoujiError } from '../model';

/**
 * What Gouji keeps in a workbook is one custom XML part (ECMA-376 part 1, 15.2.5) of this namespace:
 *
 *     <state xmlns="urn:gouji:state:1" version="1">any text</state>
 *
 * The version says how the text is to be understood. One that is not ours belongs to a later Gouji, and is left alone.
 */
export const STATE_NAMESPACE = 'urn:gouji:state:1';
const VERSION = '1';
const LIMIT_KILOBYTES = 64;

const STATE = /<([\w.-]+:)?state\b([^>]*?)(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?state\s*>)/;
/** What XML 1.0 cannot hold, escaped or not. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Readers of XML turn a bare carriage return into a line feed, so it stands by its number. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? parseInt(decimal ?? '0', 10) : parseInt(hex, 16));
  });
}

/**
 * The part that keeps a text.
 * @throws GoujiError STATE_TOO_LARGE beyond 64 KB; INTERNAL for control characters, which XML cannot hold
 */
export function statePart(text: string): string {
  if (ILLEGAL.test(text)) throw new GoujiError('INTERNAL', { detail: 'a state with control characters' });
  const part = `<state xmlns="${STATE_NAMESPACE}" version="${VERSION}">${escaped(text)}</state>`;
  if (new TextEncoder().encode(part).length > LIMIT_KILOBYTES * 1024) {
    throw new GoujiError('STATE_TOO_LARGE', { kilobytes: LIMIT_KILOBYTES });
  }
  return part;
}

/**
 * The text that a part keeps, whatever prefix and quotes the program that saved it chose.
 * @throws GoujiError STATE_VERSION where it is not of our version
 */
export function stateOf(part: string): string {
  const [, , attributes = '', content = ''] = STATE.exec(part) ?? [];
  const version = /\sversion\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  if (version !== VERSION) throw new GoujiError('STATE_VERSION', { version: version ?? '' });
  return unescaped(content);
}

/** The part of a workbook that is held in memory. */
export class HeldState {
  constructor(private part?: string) {}

  /** @throws GoujiError STATE_VERSION */
  read(): string | undefined {
    return this.part === undefined ? undefined : stateOf(this.part);
  }

  /** @throws GoujiError STATE_VERSION, STATE_TOO_LARGE */
  write(text: string | undefined): void {
    // Reading it is how a later version's is told, which must stay as it is.
    this.read();
    this.part = text === undefined ? undefined : statePart(text);
  }
}
