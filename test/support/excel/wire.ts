import { member, WireError } from './wire-object';
import type { WireObject, WireResult } from './wire-object';

/** One request of the client library: what it calls a batch. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
  readonly ArgumentInfo?: WireArguments;
}

interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** In the shape of `Arguments`: the path of one that is an object, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What the client library reads. */
export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string; readonly ActionIndex: number };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads `name` or `protection/options` into an answer in the shape that the client expects. */
function readInto(answer: Record<string, unknown>, object: WireObject, path: string): void {
  const [head = '', ...rest] = path.split('/');
  const name = pascal(head);
  if (rest.length === 0) {
    answer[name] = member(object, object.reads, name)();
    return;
  }
  const next = member(object, object.properties, name)();
  if (next === null || next === undefined) {
    answer[name] = null;
    return;
  }
  if (next.items !== undefined) {
    answer[name] = { _Items: next.items().map((item) => load(item, [rest.join('/')])) };
    return;
  }
  const nested = (answer[name] ?? {}) as Record<string, unknown>;
  readInto(nested, next, rest.join('/'));
  answer[name] = nested;
}

function load(object: WireObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw new WireError('NotImplemented', 'An empty load is not modelled.');
  const answer: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  for (const path of select) readInto(answer, object, path);
  return answer;
}

/** Where Excel breaks off on its way through a request. */
export interface BreakOff {
  readonly code: string;
  /** The first action, counted from 0, that is not carried out. */
  readonly atAction: number;
}

/** Carries out requests against a root object; lives as long as the document is open. */
export class Wire {
  private readonly references = new Map<string, WireObject>();
  private nextReference = 1;

  constructor(private readonly root: WireObject) {}

  /** How many ranges the client has not let go of. */
  get held(): number {
    return [...this.references.values()].filter(({ keepsReference }) => keepsReference).length;
  }

  /**
   * Carries out a request, action by action. As in Excel there is no way back: what stands before
   * a failing action has been done.
   */
  answer(request: WireRequest, breakOff?: BreakOff): WireAnswer {
    const found = new Map<number, WireResult>();
    const kept = new Map<number, string>();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (breakOff?.atAction === index) throw new WireError(breakOff.code, 'Broken off by the test.');
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action, request, found, kept) });
      } catch (cause) {
        if (!(cause instanceof WireError)) throw cause;
        const place = found.get(action.ObjectPathId)?.kind ?? 'Unknown';
        const error = { Code: cause.code, Message: cause.message, Location: `${place}.${action.Name}`, ActionIndex: index };
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction, request: WireRequest, found: Map<number, WireResult>, kept: Map<number, string>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId, request, found);
    const args = this.argumentsOf(action.ArgumentInfo, request, found);
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    // Whatever is asked of a null object is null.
    if (object === null || object === undefined) return null;
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const reference = kept.get(action.ObjectPathId);
        return { ...(object.id === undefined ? {} : { _Id: object.id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
      }
      case ACTION.query: {
        const select = action.QueryInfo?.Select ?? [];
        object.checkLoad?.(select);
        return object.items === undefined ? load(object, select) : { _Items: object.items().map((item) => load(item, select)) };
      }
      case ACTION.method:
        if (action.Name === '_KeepReference') {
          kept.set(action.ObjectPathId, this.keep(object));
        } else if (object.answers !== undefined && Object.hasOwn(object.answers, action.Name)) {
          return member(object, object.answers, action.Name)(...args);
        } else {
          member(object, object.calls, action.Name)(...args);
        }
        return null;
      case ACTION.set:
        member(object, object.writes, action.Name)(args[0]);
        return null;
      default:
        throw new WireError('NotImplemented', `Actions of type ${String(action.ActionType)} are not modelled.`);
    }
  }

  private argumentsOf(info: WireArguments | undefined, request: WireRequest, found: Map<number, WireResult>): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? this.resolve(path, request, found) : argument;
    });
  }

  private keep(object: WireObject): string {
    const reference = `reference-${String(this.nextReference++)}`;
    this.references.set(reference, object);
    return reference;
  }

  /** The object at the end of a path; each path is walked once a request, since a call may write. */
  private resolve(id: number, request: WireRequest, found: Map<number, WireResult>): WireResult {
    if (found.has(id)) return found.get(id);
    const path = request.ObjectPaths[String(id)];
    if (path === undefined) throw new WireError('InvalidObjectPath', `The request has no path ${String(id)}.`);
    const object = this.walk(path, request, found);
    found.set(id, object);
    return object;
  }

  private walk(path: WirePath, request: WireRequest, found: Map<number, WireResult>): WireResult {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw new WireError('InvalidObjectPath', `Nothing is kept as ${path.Name}.`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, request, found);
    if (parent === null || parent === undefined) return null;
    const args = this.argumentsOf(path.ArgumentInfo, request, found);
    switch (path.ObjectPathType) {
      case PATH.method:
        return member(parent, parent.calls, path.Name)(...args);
      case PATH.property:
        return member(parent, parent.properties, path.Name)();
      case PATH.indexer:
        if (parent.item === undefined) throw new WireError('ApiNotFound', `${parent.kind} has no indexer.`);
        return parent.item(args[0]);
      default:
        throw new WireError('NotImplemented', `Paths of type ${String(path.ObjectPathType)} are not modelled.`);
    }
  }
}
