import { parseAddress, WHOLE_SHEET } from './a1';
import type { BookModel, StandInXml } from './book-model';
import { chartCollection } from './chart-objects';
import type { Place } from './conditional-format-objects';
import { range, rangeAreas } from './range-objects';
import type { SheetModel } from './sheet-model';
import { WireError } from './wire-object';
import type { WireObject } from './wire-object';

/** The events of the sheets that can be asked for, and what the wire calls them. */
const EVENT_MEMBERS = {
  changed: 'DataChangedEvent',
  calculated: 'CalculatedEvent',
  selected: 'SelectionChangedEvent',
  added: 'AddedEvent',
  deleted: 'DeletedEvent',
  renamed: 'EventNameChanged',
} as const;

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
    properties: { Protection: () => protection(place), Charts: () => chartCollection(place) },
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
      Delete: () => {
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        return undefined;
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
      GetItemOrNullObject: (key) => {
        const sheet = book.find(key);
        return sheet === undefined ? null : worksheet(book, sheet);
      },
      Add: (name) => {
        if (typeof name !== 'string' || book.find(name) !== undefined) {
          throw new WireError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
        }
        return worksheet(book, book.addSheet(name));
      },
      ...Object.fromEntries(
        Object.entries(EVENT_MEMBERS).flatMap(([event, name]) => [
          [`_Register${name}`, register(event)],
          [`_Unregister${name}`, unregister(event)],
        ]),
      ),
    },
  };
}

function activeCell(book: BookModel): WireObject {
  const { active, selection } = book;
  if (active === undefined) throw new WireError('GeneralException', 'There was an internal error.');
  const address = selection?.sheet === active.name ? selection.address : 'A1';
  return rangeAt({ book, sheet: active }, address.split(/[:,]/)[0]);
}

function customXmlPart(book: BookModel, part: StandInXml): WireObject {
  return {
    kind: 'CustomXmlPart',
    id: part.id,
    reads: { Id: () => part.id },
    answers: { GetXml: () => part.xml },
    calls: {
      SetXml: (xml) => {
        part.xml = wellFormed(xml);
        return undefined;
      },
      Delete: () => {
        book.customXml.splice(book.customXml.indexOf(part), 1);
        return undefined;
      },
    },
  };
}

function wellFormed(xml: unknown): string {
  if (typeof xml !== 'string' || !/^<(\w+)[^<>]*>[^<>]*<\/\1>$/.test(xml)) throw new WireError('InvalidArgument', 'The XML is invalid.');
  return xml;
}

function customXmlParts(book: BookModel): WireObject {
  return {
    kind: 'CustomXmlPartCollection',
    calls: {
      GetByNamespace: (namespace) => {
        const parts = book.customXml.filter(({ xml }) => xml.includes(`xmlns="${String(namespace)}"`));
        return {
          kind: 'CustomXmlPartScopedCollection',
          items: () => parts.map((part) => customXmlPart(book, part)),
          item: (key) => {
            const found = parts.find(({ id }) => id === key);
            if (found === undefined) throw new WireError('ItemNotFound', "The requested resource doesn't exist.");
            return customXmlPart(book, found);
          },
        };
      },
      Add: (xml) => {
        const part = { id: book.newId(), xml: wellFormed(xml) };
        book.customXml.push(part);
        return customXmlPart(book, part);
      },
    },
  };
}

/** The root of everything that can be asked; `events` collects what is registered for. */
export function workbook(book: BookModel, events: Set<string>): WireObject {
  return {
    kind: 'Workbook',
    reads: { Name: () => book.name },
    properties: { Worksheets: () => worksheets(book, events), CustomXmlParts: () => customXmlParts(book) },
    calls: { GetActiveCell: () => activeCell(book) },
  };
}
