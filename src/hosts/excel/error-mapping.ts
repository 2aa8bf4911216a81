import { GoujiError } from '../../model';
import type { GoujiErrorCode, GoujiErrorFacts } from '../../model';

/**
 * What Excel's own codes mean to a user. The codes are stable and not localised, unlike the
 * messages; whatever stands not here is HOST_FAILED with the code among its facts.
 */
const MEANINGS: ReadonlyMap<string, GoujiErrorCode> = new Map<string, GoujiErrorCode>([
  ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
  ['AccessDenied', 'PROTECTED_SHEET'],
  ['ItemNotFound', 'SHEET_GONE'],
  ['ApiNotFound', 'HOST_TOO_OLD'],
  ['NotImplemented', 'HOST_TOO_OLD'],
  ['UnsupportedFeature', 'HOST_TOO_OLD'],
  // Another workbook came in front.
  ['InactiveWorkbook', 'WORKBOOK_BEHIND'],
  ['InvalidSelection', 'WORKBOOK_BEHIND'],
  // The session behind Excel on the web is gone.
  ['InvalidOrTimedOutSession', 'WORKBOOK_LOST'],
  ['InvalidRequestContext', 'WORKBOOK_LOST'],
  ['ConnectionFailure', 'WORKBOOK_LOST'],
  ['RequestPayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
  ['ResponsePayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
  ['RangeExceedsLimit', 'PAYLOAD_TOO_LARGE'],
  ['OperationCellsExceedLimit', 'PAYLOAD_TOO_LARGE'],
  ['ActivityLimitReached', 'HOST_BUSY'],
  ['TooManyRequests', 'HOST_BUSY'],
  ['WriteNotSupportedWhenModalDialogOpen', 'HOST_BUSY'],
  ['Timeout', 'HOST_TIMEOUT'],
]);

/** The part of Office's error that is stable; it is recognised by shape, as it may come from another frame. */
interface OfficeFailure {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string | null } | null;
}

function isOfficeFailure(cause: unknown): cause is OfficeFailure {
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string';
}

/** The failure as a GoujiError, with Excel's code and the place that it names as facts. */
export function toGoujiError(cause: unknown): GoujiError {
  if (cause instanceof GoujiError) return cause;
  if (!isOfficeFailure(cause)) return new GoujiError('HOST_FAILED', {}, { cause });
  const location = cause.debugInfo?.errorLocation;
  const facts: GoujiErrorFacts = location ? { office: cause.code, location } : { office: cause.code };
  return new GoujiError(MEANINGS.get(cause.code) ?? 'HOST_FAILED', facts, { cause });
}

/** Whether a failure has one of these codes. */
export function isCode(cause: unknown, ...codes: readonly GoujiErrorCode[]): cause is GoujiError {
  return cause instanceof GoujiError && codes.includes(cause.code);
}
