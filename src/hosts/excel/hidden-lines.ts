import type { HiddenLines } from '../../model';
import type { UsedRange } from './blocks';
import { isCode } from './error-mapping';

/** What a range in which all can be seen has hidden. */
export const NOTHING_HIDDEN: HiddenLines = { rows: [], columns: [] };

/** The question which rows and columns of a used range are hidden. */
export interface AskedLines {
  readonly used: UsedRange;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/**
 * Queues that question, a flag for each row and each column (ExcelApi 1.9). It is for ranges of which a first look
 * (`rowHidden`, which is null where only some rows are hidden) said that they hide something: most hide nothing.
 */
export function askLines(worksheet: Excel.Worksheet, used: UsedRange): AskedLines {
  const range = worksheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns);
  return {
    used,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** The answer; undefined where Excel does not say it of every row and column. */
export function linesIn({ used, rows: askedRows, columns: askedColumns }: AskedLines): HiddenLines | undefined {
  const rows = places(flags(askedRows, ({ rowHidden }) => rowHidden), used.row, used.rows);
  const columns = places(flags(askedColumns, ({ columnHidden }) => columnHidden), used.column, used.columns);
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}

/** Excel gives null where it finds a range too large, against its own types. */
function flags<T>({ value }: OfficeExtension.ClientResult<T[]>, flag: (line: T) => boolean | undefined): readonly (boolean | undefined)[] {
  return ((value as T[] | null) ?? []).map(flag);
}

function places(hidden: readonly (boolean | undefined)[], first: number, count: number): readonly number[] | undefined {
  if (hidden.length !== count || hidden.includes(undefined)) return undefined;
  return hidden.flatMap((flag, index) => (flag === true ? [first + index] : []));
}

/**
 * Sends a message that also asks what is hidden. Where Excel refuses it, for whatever reason, it is sent once more
 * without that question: not to know what is hidden is no reason to read nothing.
 */
export async function orUnasked<T>(send: (asks: boolean) => Promise<T>): Promise<T> {
  try {
    return await send(true);
  } catch (cause) {
    if (!isCode(cause, 'HOST_TOO_OLD', 'HOST_FAILED', 'PAYLOAD_TOO_LARGE', 'PROTECTED_SHEET')) throw cause;
    return send(false);
  }
}
