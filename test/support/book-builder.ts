import { amountFromNumeral } from '../../src/model';
import type { Book, BoundCell, Item, Level, Reading, Table, TableCode, Unit } from '../../src/model';

/** A table as typed: its columns, and a line a row: `2050803 培训支出 | 93.68 | 93.68 | 0.00`. */
export interface TypedTable {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** What the frame of the tables says. */
export interface Frame {
  readonly department?: string | undefined;
  readonly year?: number | undefined;
  readonly unit?: Unit;
}

const FIRST_ROW = 4;
const FIRST_COLUMN = 1;
const LEVELS: Readonly<Record<number, Level>> = { 3: '类', 5: '款', 7: '项' };
const TABLES: readonly TableCode[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];

/**
 * A book from typed tables, bound as recognition binds it. The first row stands in sheet row 5,
 * the first column in B. A cell of `` is missing, `-` a dash that means zero, `###` unreadable,
 * `∅` no cell at all; a line `其中：` makes the row above it a partial listing.
 */
export function bookOf(frame: Frame, typed: Readonly<Partial<Record<TableCode, TypedTable>>>): Book {
  const unit = frame.unit ?? '万元';
  const tables = TABLES.flatMap((code) => {
    const table = typed[code];
    return table === undefined ? [] : [tableFrom(code, table, unit)];
  });
  return {
    family: 'S13',
    ...(frame.department === undefined ? {} : { department: frame.department }),
    ...(frame.year === undefined ? {} : { year: frame.year }),
    unit,
    tables,
    missing: TABLES.filter((code) => typed[code] === undefined),
    refusals: [],
  };
}

function tableFrom(code: TableCode, { columns, rows }: TypedTable, unit: Unit): Table {
  const items: Item[] = [];
  const cells = new Map<string, ReadonlyMap<string, BoundCell>>();
  rows.forEach((line, index) => {
    if (line === '其中：') {
      items.push({ ...items.pop()!, partial: true });
      return;
    }
    const [head = '', ...amounts] = line.split('|').map((part) => part.trim());
    const item = itemFrom(head, FIRST_ROW + index);
    items.push(item);
    const bound = columns.flatMap((column, at): [string, BoundCell][] => {
      const written = amounts[at] ?? '∅';
      if (written === '∅') return [];
      const ref = { sheet: `表${code}`, row: FIRST_ROW + index, column: FIRST_COLUMN + at };
      return [[column, { ref, table: code, item: item.key, column, written, reading: readingOf(written, unit) }]];
    });
    cells.set(item.key, new Map(bound));
  });
  return {
    code,
    no: code,
    title: `表${code}`,
    sheet: `表${code}`,
    area: { top: 0, left: 0, bottom: FIRST_ROW + rows.length, right: FIRST_COLUMN + columns.length },
    unit,
    unitStated: true,
    items,
    columns: columns.map((key) => ({ key, sets: [], present: true })),
    cells,
    notes: [],
  };
}

function itemFrom(head: string, row: number): Item {
  const [, code, name] = /^(\d{3,7}) (.+)$/.exec(head) ?? [];
  if (code === undefined || name === undefined) return { key: head, name: head, sets: [], partial: false, row };
  const level = LEVELS[code.length];
  return {
    key: code,
    name,
    code,
    ...(level === undefined ? {} : { level }),
    ...(code.length > 3 ? { parent: code.slice(0, -2) } : {}),
    sets: [],
    partial: false,
    row,
  };
}

function readingOf(written: string, unit: Unit): Reading {
  const zero = amountFromNumeral('0', unit, 2);
  if (written === '' || written === '-') return { kind: 'blank', dash: written === '-', asZero: written === '-', zero };
  if (written.startsWith('=')) return { kind: 'unreadable', cause: 'not-calculated' };
  if (!/^-?[\d,]+(\.\d+)?$/.test(written)) return { kind: 'unreadable', cause: written.startsWith('#') ? 'error-value' : 'text' };
  const numeral = written.replaceAll(',', '');
  return { kind: 'amount', amount: amountFromNumeral(numeral, unit, numeral.split('.')[1]?.length ?? 0) };
}
