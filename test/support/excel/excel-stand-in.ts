import { BookModel } from './book-model';
import type { OfficeRequest, OfficeResponse } from './office-library';
import { Wire } from './wire';
import type { BreakOff, WireAnswer, WireRequest } from './wire';
import { workbook } from './workbook-objects';

/** One round trip as the host saw it. */
export interface RoundTrip {
  readonly request: WireRequest;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Whether the client asked to wait for the end of a cell edit. */
  readonly waitsForCellEdit: boolean;
  /** Only lets go of ranges; the client sends it by itself and nobody waits for it. */
  readonly isRelease: boolean;
}

/** What goes wrong with one round trip: an error code of Excel, at once or after some actions, or silence. */
export type Fault = { readonly code: string; readonly atAction?: number } | 'silence';

/** What Excel tells of by itself. */
export type StandInEvent = 'changed' | 'added' | 'selected' | 'deleted' | 'calculated' | 'renamed';

/** An event as the client library takes it. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const DELAY_FOR_CELL_EDIT = 64;
const MESSAGE_CATEGORY = 65_536;
const EVENTS: Readonly<Record<StandInEvent, number>> = { changed: 10, added: 13, selected: 14, deleted: 15, calculated: 16, renamed: 25 };
const MEGABYTE = 1024 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/**
 * Stands in for the Excel host: takes what Office's real client library sends, over a small model
 * of a workbook, and counts. It knows only what the adapter uses; all else is answered by an
 * error. Excel's quirks are modelled after its documentation and reports, not after Excel itself.
 */
export class ExcelStandIn {
  readonly book: BookModel;
  readonly trips: RoundTrip[] = [];
  /** The events that somebody has registered for. */
  readonly events = new Set<string>();
  /** The most that a request or an answer may hold, in bytes: that of Excel on the web. */
  messageLimit = 5 * MEGABYTE;
  /** Where events go: to the client library, wherever that runs. */
  onEvent: (message: EventMessage) => void = () => undefined;
  private readonly wire: Wire;
  private readonly faults: (Fault | undefined)[] = [];
  private readonly interludes: ((() => void) | undefined)[] = [];

  constructor(name = '决算公开表.xlsx') {
    this.book = new BookModel(name);
    this.wire = new Wire(workbook(this.book, this.events));
  }

  /** The round trips that somebody waited for. */
  get syncs(): number {
    return this.trips.filter(({ isRelease }) => !isRelease).length;
  }

  /** The largest request or answer so far. */
  get largestMessage(): number {
    return Math.max(0, ...this.trips.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]));
  }

  /** How many ranges the client has not let go of. */
  get heldRanges(): number {
    return this.wire.held;
  }

  forgetTrips(): void {
    this.trips.length = 0;
  }

  /** Lets the next round trip fail, or the one after so many others. */
  failNext(fault: Fault, after = 0): void {
    this.faults[after] = fault;
  }

  /** Takes back what was to fail and has not. */
  failNoMore(): void {
    this.faults.length = 0;
  }

  /** Lets the user do something just before the next round trip, or the one after so many others. */
  meanwhile(act: () => void, after = 0): void {
    this.interludes[after] = act;
  }

  /** Tells the client of a change that the user, a co-author or this add-in made. */
  raise(event: StandInEvent, message: Readonly<Record<string, unknown>> = {}): void {
    this.onEvent({
      messageCategory: MESSAGE_CATEGORY,
      messageType: EVENTS[event],
      targetId: 'Workbook',
      message: JSON.stringify({ changeType: 'RangeEdited', source: 'Local', ...message }),
    });
  }

  /** Answers one request of the client. */
  receive({ url, body }: OfficeRequest): Promise<OfficeResponse> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const request = JSON.parse(sent) as WireRequest;
    const isRelease = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    const fault = isRelease ? undefined : this.faults.shift();
    if (!isRelease) this.interludes.shift()?.();
    const answer = this.answer(request, bytes(sent), fault);
    const flags = Number(new URL(url).searchParams.get('flags'));
    this.trips.push({
      request,
      requestBytes: bytes(sent),
      answerBytes: bytes(answer),
      waitsForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0,
      isRelease,
    });
    if (fault === 'silence') return new Promise(() => undefined);
    return Promise.resolve({ statusCode: 200, headers: {}, body: answer });
  }

  private answer(request: WireRequest, requestBytes: number, fault: Fault | undefined): string {
    if (requestBytes > this.messageLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (fault === 'silence') return refusal('');
    if (fault !== undefined && fault.atAction === undefined) return refusal(fault.code);
    const answer = JSON.stringify(this.wire.answer(request, fault as BreakOff | undefined));
    return bytes(answer) > this.messageLimit ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
  }
}

function refusal(code: string): string {
  const error = { Code: code, Message: 'Refused by the test.', Location: 'Test', ActionIndex: 0 };
  return JSON.stringify({ Results: [], TraceIds: [], Error: error } satisfies WireAnswer);
}
