import { readFileSync } from 'node:fs';

/** The message that Excel's host sends the client when something happened. */
export interface OfficeMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** One request as it leaves the client; its flags stand in the address. */
export interface OfficeRequest {
  readonly url: string;
  readonly body: unknown;
}

export interface OfficeResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The parts of Office's client library that a stand-in for the host plugs itself into. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: { url: string; headers: Record<string, string> } };
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: OfficeRequest) => Promise<OfficeResponse>): void };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: OfficeMessage): void;
  };
}

/** As little of a page as the library touches while it loads. */
function pageParts(): Record<string, unknown> {
  const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  return {
    window: globalThis,
    self: globalThis,
    document: {
      getElementsByTagName: () => [element()],
      createElement: element,
      head: element(),
      addEventListener: () => undefined,
    },
    navigator: { userAgent: 'node' },
    location: { href: 'http://book.test/', pathname: '/', search: '', hash: '' },
    addEventListener: () => undefined,
  };
}

let loaded: OfficeLibrary | undefined;

/**
 * The real client library of Excel on the web, loaded into this test's global scope. It runs by a
 * bare eval and not in a vm context of its own: it tells options from request contexts by the
 * prototype of plain objects, which must therefore be the test's.
 */
export function loadOfficeLibrary(): OfficeLibrary {
  if (loaded !== undefined) return loaded;
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const [name, part] of Object.entries(pageParts())) scope[name] ??= part;
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  // eslint-disable-next-line no-eval -- the library is a classic script that declares globals
  (0, eval)(source);
  loaded = { Excel: scope.Excel, OfficeExtension: scope.OfficeExtension } as OfficeLibrary;
  return loaded;
}
