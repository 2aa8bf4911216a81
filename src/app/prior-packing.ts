import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { GoujiError } from '../model';
import type { Book, BoundCell, Item, Table } from '../model';

/** What is kept of a table: its rows and columns, and what stands in its cells. */
interface PackedTable extends Pick<Table, 'code' | 'no' | 'title' | 'unit' | 'unitStated' | 'columns'> {
  readonly items: readonly Item[];
  /** Row by row, column by column: the reading, or null where the sheet has no cell. */
  readonly readings: readonly (readonly (BoundCell['reading'] | null)[])[];
}

interface PackedBook extends Pick<Book, 'family' | 'department' | 'year' | 'unit' | 'missing'> {
  readonly tables: readonly PackedTable[];
}

/**
 * Last year's accounts as a short text: the bound amounts and nothing else of the workbook.
 * @returns deflated JSON in base 64, a few KB for thirteen tables
 */
export function packPrior({ family, department, year, unit, missing, tables }: Book): string {
  const packed = { family, department, year, unit, missing, tables: tables.map(packTable) } as PackedBook;
  const bytes = deflateSync(strToU8(JSON.stringify(packed)), { level: 9 });
  return btoa(strFromU8(bytes, true));
}

function packTable({ code, no, title, unit, unitStated, columns, items, cells }: Table): PackedTable {
  const readings = items.map(({ key }) => columns.map((column) => cells.get(key)?.get(column.key)?.reading ?? null));
  return { code, no, title, unit, unitStated, columns, items, readings };
}

/**
 * Last year's accounts from the text that `packPrior` made. Its cells stand in no workbook that could be shown.
 * @throws GoujiError STATE_VERSION where the text is none of ours
 */
export function unpackPrior(text: string): Book {
  try {
    const { tables, ...rest } = JSON.parse(strFromU8(inflateSync(strToU8(atob(text), true)))) as PackedBook;
    return { ...rest, refusals: [], tables: tables.map(unpackTable) };
  } catch (cause) {
    throw new GoujiError('STATE_VERSION', {}, { cause });
  }
}

const NO_PLACE = { sheet: '', row: 0, column: 0 } as const;

function unpackTable({ readings, ...table }: PackedTable): Table {
  const cells = new Map(
    table.items.map(({ key: item }, row) => {
      const own = table.columns.flatMap(({ key: column }, at): readonly (readonly [string, BoundCell])[] => {
        const reading = readings[row]?.[at] ?? null;
        return reading === null ? [] : [[column, { ref: NO_PLACE, table: table.code, item, column, written: null, reading }]];
      });
      return [item, new Map(own)] as const;
    }),
  );
  return { ...table, sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 }, cells, notes: [] };
}
