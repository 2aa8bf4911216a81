import { parseAddress, size } from './a1';
import type { Block } from './a1';
import { conditionalFormats } from './conditional-format-objects';
import type { Place } from './conditional-format-objects';
import { WireError } from './wire-object';
import type { WireObject } from './wire-object';

/** Excel cuts addresses here without a word, and reads no more cells than this at once. */
const ADDRESS_LIMIT = 8_192;
const CELL_LIMIT = 5_000_000;

/** A property cell by cell, or null where there are too many. */
function cellByCell({ book }: Place, block: Block, read: (row: number, column: number) => unknown): unknown[][] | null {
  if (book.withholdsValues || size(block) > CELL_LIMIT) return null;
  return Array.from({ length: block.bottom - block.top + 1 }, (_row, row) =>
    Array.from({ length: block.right - block.left + 1 }, (_cell, column) => read(block.top + row, block.left + column)),
  );
}

/** Excel reads what is written as if it were typed. */
function type(place: Place, row: number, column: number, typed: unknown): void {
  const { sheet } = place;
  const format = sheet.cellAt(row, column)?.format ?? 'General';
  if (typeof typed === 'number' || typeof typed === 'boolean') sheet.write(row, column, typed, format);
  else if (typeof typed !== 'string') return;
  else if (typed.startsWith("'")) sheet.write(row, column, typed.slice(1), format);
  else if (typed.startsWith('=')) sheet.write(row, column, 0, format, typed);
  else if (/^[-+]?\d[\d,]*(\.\d+)?$/.test(typed)) sheet.write(row, column, Number(typed.replaceAll(',', '')), format);
  else sheet.write(row, column, typed, format);
}

function eachCell(place: Place, block: Block, cells: unknown, put: (row: number, column: number, cell: unknown) => void): void {
  if (place.sheet.protection !== undefined) throw new WireError('AccessDenied', 'You cannot perform the requested operation.');
  const rows = cells as readonly (readonly unknown[])[];
  if (rows.length !== block.bottom - block.top + 1 || rows.some((row) => row.length !== block.right - block.left + 1)) {
    throw new WireError('InvalidArgument', 'The array does not match the size of the range.');
  }
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) put(block.top + row, block.left + column, cell);
  }
}

/** A range's own fill, for which Excel says white where there is none (office-js issue 6218), and its columns' width. */
function format({ sheet }: Place, block: Block): WireObject {
  const fill: WireObject = {
    kind: 'RangeFill',
    reads: { Color: () => sheet.fills.get(`${String(block.top)},${String(block.left)}`) ?? '#FFFFFF' },
  };
  return {
    kind: 'RangeFormat',
    properties: { Fill: () => fill },
    writes: {
      ColumnWidth: (points) => {
        if (typeof points !== 'number' || points < 0) throw new WireError('InvalidArgument', 'The argument is invalid.');
        for (let column = block.left; column <= block.right; column += 1) sheet.columnWidths.set(column, points);
      },
    },
  };
}

/** Whether all of these are hidden: true, false, or null where only some are. */
function allHidden({ book }: Place, hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  if (book.refusesHides !== undefined) throw new WireError(book.refusesHides, 'Refused by the test.');
  const flags = lines(hidden, first, last);
  return flags.every((flag) => flag) || (flags.some((flag) => flag) ? null : false);
}

function lines(hidden: ReadonlySet<number>, first: number, last: number): readonly boolean[] {
  return Array.from({ length: last - first + 1 }, (_line, index) => hidden.has(first + index));
}

/** An entry for each row or column with the one property that is modelled; asked for any other, Excel would have to look at every cell. */
function lineProperties({ book }: Place, name: 'rowHidden' | 'columnHidden', asked: unknown, hidden: readonly boolean[]): unknown {
  if (book.refusesLines !== undefined) throw new WireError(book.refusesLines, 'Refused by the test.');
  if (JSON.stringify(asked) !== JSON.stringify({ [name]: true })) throw new WireError('NotImplemented', `Only ${name} is modelled.`);
  if (book.withholdsValues) return null;
  return hidden.map((flag, index) => (book.leavesOutLastLine && index === hidden.length - 1 ? {} : { [name]: flag }));
}

/** A range of one area. */
export function range(place: Place, block: Block, address: string): WireObject {
  const { book, sheet } = place;
  return {
    kind: 'Range',
    keepsReference: true,
    reads: {
      RowIndex: () => block.top,
      ColumnIndex: () => block.left,
      RowCount: () => block.bottom - block.top + 1,
      ColumnCount: () => block.right - block.left + 1,
      RowHidden: () => allHidden(place, sheet.hiddenRows, block.top, block.bottom),
      ColumnHidden: () => allHidden(place, sheet.hiddenColumns, block.left, block.right),
      Values: () => cellByCell(place, block, (row, column) => sheet.cellAt(row, column)?.value ?? ''),
      Formulas: () => cellByCell(place, block, (row, column) => sheet.cellAt(row, column)?.formula ?? sheet.cellAt(row, column)?.value ?? ''),
      NumberFormat: () => cellByCell(place, block, (row, column) => sheet.cellAt(row, column)?.format ?? 'General'),
    },
    writes: {
      NumberFormat: (cells) => eachCell(place, block, cells, (row, column, code) => {
        const cell = sheet.cellAt(row, column);
        sheet.write(row, column, cell?.value ?? '', String(code), cell?.formula);
      }),
      Formulas: (cells) => eachCell(place, block, cells, (row, column, typed) => type(place, row, column, typed)),
    },
    properties: {
      ConditionalFormats: () => conditionalFormats(place, [block]),
      Format: () => format(place, block),
      Worksheet: () => ({ kind: 'Worksheet', id: sheet.id, reads: { Name: () => sheet.name } }),
    },
    answers: {
      GetRowProperties: (asked) => lineProperties(place, 'rowHidden', asked, lines(sheet.hiddenRows, block.top, block.bottom)),
      GetColumnProperties: (asked) => lineProperties(place, 'columnHidden', asked, lines(sheet.hiddenColumns, block.left, block.right)),
    },
    calls: {
      Clear: (what) => {
        if (what !== 'Contents') throw new WireError('NotImplemented', 'Only contents can be cleared.');
        if (sheet.protection !== undefined) throw new WireError('AccessDenied', 'You cannot perform the requested operation.');
        sheet.clearContents(block);
        return undefined;
      },
      Select: () => {
        if (book.active !== sheet) throw new WireError('InvalidSelection', 'The selection is invalid for this operation.');
        if (book.ignoredSelections > 0) book.ignoredSelections -= 1;
        else book.selection = { sheet: sheet.name, address };
        return undefined;
      },
    },
  };
}

/** A range of many areas, after what Excel takes of a long address. */
export function rangeAreas(place: Place, addresses: string): WireObject {
  const parts = addresses.slice(0, ADDRESS_LIMIT).split(',');
  const blocks = parts.flatMap((part) => parseAddress(part) ?? []);
  if (blocks.length === 0) throw new WireError('InvalidArgument', 'The address is invalid.');
  return {
    kind: 'RangeAreas',
    keepsReference: true,
    properties: { ConditionalFormats: () => conditionalFormats(place, blocks) },
  };
}
