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
      Values: () => cellByCell(place, block, (row, column) => sheet.cellAt(row, column)?.value ?? ''),
      NumberFormat: () => cellByCell(place, block, (row, column) => sheet.cellAt(row, column)?.format ?? 'General'),
    },
    properties: { ConditionalFormats: () => conditionalFormats(place, [block]) },
    calls: {
      Select: () => {
        if (book.active !== sheet) throw new WireError('InvalidSelection', 'The selection is invalid for this operation.');
        book.selection = { sheet: sheet.name, address };
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
