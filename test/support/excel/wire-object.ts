/** An answer of the host that is an error, with Excel's own stable code. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What a call or a property gives: an object, a null object, or nothing. */
export type WireResult = WireObject | null | undefined;

/**
 * An object of Excel as the wire sees it: the members that are modelled, and no others. Names are
 * the wire's own, in PascalCase.
 */
export interface WireObject {
  /** The class, for error messages. */
  readonly kind: string;
  /** What the client may name it by later. */
  readonly id?: string;
  /** Ranges are kept alive by reference; the client asks for it by itself. */
  readonly keepsReference?: boolean;
  readonly reads?: Readonly<Record<string, () => unknown>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  readonly properties?: Readonly<Record<string, () => WireResult>>;
  readonly calls?: Readonly<Record<string, (...args: readonly unknown[]) => WireResult>>;
  /** Calls that give a plain value. */
  readonly answers?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The indexer of a collection, and its items for a load. */
  readonly item?: (key: unknown) => WireObject;
  readonly items?: () => readonly WireObject[];
  /** Fails for a load that Excel is known to refuse. */
  readonly checkLoad?: (select: readonly string[]) => void;
}

/** The member of that name, or the error for what is not modelled. */
export function member<T>(object: WireObject, table: Readonly<Record<string, T>> | undefined, name: string): T {
  const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new WireError('ApiNotFound', `${object.kind}.${name} is not modelled by the stand-in.`);
  return found;
}
