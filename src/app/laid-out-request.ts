import { Decimal } from 'decimal.js';
import type { CellContent, WriteRequest } from '../hosts/host';
import type { LaidOutCell, LaidOutSheet } from '../model';

const TOP_LEFT = { row: 0, column: 0 } as const;
const GENERAL = 'General';
const TEXT = '@';

/** A laid-out sheet as the request to write it; rows are filled up to one length. */
export function requestFor({ name, rows, columnWidths, charts }: LaidOutSheet, replaces: WriteRequest['replaces']): WriteRequest {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column): LaidOutCell => row[column] ?? { kind: 'empty' }));
  return {
    sheet: name,
    origin: TOP_LEFT,
    cells: filled.map((row) => row.map(contentOf)),
    formats: filled.map((row) => row.map(formatOf)),
    replaces,
    columnWidths,
    ...(charts === undefined ? {} : { charts }),
  };
}

/** A spreadsheet's numbers are floats: this is where a numeral becomes one, and no sum is made of it here. */
function contentOf(cell: LaidOutCell): CellContent {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return new Decimal(cell.numeral).toNumber();
    case 'formula':
      return { formula: `=${cell.formula}` };
    case 'empty':
      return null;
  }
}

function formatOf(cell: LaidOutCell): string {
  if (cell.kind === 'number' || cell.kind === 'formula') return cell.format;
  return cell.kind === 'text' ? TEXT : GENERAL;
}
