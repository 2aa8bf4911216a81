import { parseAddress, WHOLE_SHEET } from './a1';
import type { BookModel } from './book-model';
import type { Place } from './conditional-format-objects';
import { range, rangeAreas } from './range-objects';
import type { SheetModel } from './sheet-model';
import { WireError } from './wire-object';
import type { WireObject } from './wire-object';

function protection({ sheet }: Place): WireObject {
  return {
    kind: 'WorksheetProtection',
    reads: {
      Protected: () => sheet.protection !== undefined,
      Options: () => (sheet.protection === undefined ? null : { allowFormatCells: sheet.protection.allowFormatCells }),
    },
  };
}

function rangeByIndexes(place: Place, args: readonly unknown[]): WireObject {
  const [row, column, rows, columns] = args.map((each) => (typeof each === 'number' ? each : 0));
  if (row === undefined || column === undefined || !rows || !columns) {
    throw new WireError('InvalidArgument', 'The argument is invalid.');
  }
  return range(place, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }, '');
}

function rangeAt(place: Place, address: unknown): WireObject {
  if (address === null) return range(place, WHOLE_SHEET, '');
  if (typeof address !== 'string') throw new WireError('InvalidArgument', 'The address is no text.');
  const block = parseAddress(address);
  if (block === undefined) throw new WireError('InvalidArgument', 'The address is invalid.');
  return range(place, block, address);
}

function worksheet(book: BookModel, sheet: SheetModel): WireObject {
  const place: Place = { book, sheet };
  return {
    kind: 'Worksheet',
    id: sheet.id,
    reads: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    properties: { Protection: () => protection(place) },
    calls: {
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new WireError('InvalidOperation', 'A hidden sheet cannot be activated.');
        book.active = sheet;
        return undefined;
      },
      GetRange: (address) => rangeAt(place, address),
      GetRanges: (addresses) => rangeAreas(place, String(addresses)),
      GetRangeByIndexes: (...args) => rangeByIndexes(place, args),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw new WireError('NotImplemented', 'Used ranges of formats are not modelled.');
        const used = sheet.usedBlock();
        return used === undefined ? null : range(place, used, '');
      },
    },
  };
}

function worksheets(book: BookModel, events: Set<string>): WireObject {
  const register = (event: string) => () => {
    events.add(event);
    return undefined;
  };
  const unregister = (event: string) => () => {
    events.delete(event);
    return undefined;
  };
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    item: (key) => {
      const sheet = book.find(key);
      if (sheet === undefined) throw new WireError('ItemNotFound', "The requested resource doesn't exist.");
      return worksheet(book, sheet);
    },
    calls: {
      _RegisterDataChangedEvent: register('changed'),
      _UnregisterDataChangedEvent: unregister('changed'),
      _RegisterAddedEvent: register('added'),
      _UnregisterAddedEvent: unregister('added'),
      _RegisterDeletedEvent: register('deleted'),
      _UnregisterDeletedEvent: unregister('deleted'),
    },
  };
}

/** The root of everything that can be asked; `events` collects what is registered for. */
export function workbook(book: BookModel, events: Set<string>): WireObject {
  return {
    kind: 'Workbook',
    reads: { Name: () => book.name },
    properties: { Worksheets: () => worksheets(book, events) },
  };
}
