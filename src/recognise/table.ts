import type { Layout, LayoutColumn } from '../layouts';
import type { Area, BoundCell, CellValue, Column, Numbering, StrayRow, Table, Unit } from '../model';
import { readAmountCell, unusualDecimals } from './amount-cell';
import { blankConvention } from './blank-convention';
import { readExtent } from './extent';
import { readFrame } from './frame';
import type { Frame } from './frame';
import type { Grid } from './grid';
import type { Header } from './header';
import { prescribedHeader } from './header-pattern';
import { headerText } from './header-texts';
import { saysAnotherYear, yearAbove } from './header-year';
import type { OwnYear } from './header-year';
import { hiddenAmong } from './hidden-lines';
import { readNumberings } from './numberings';
import { readOwnHeader } from './own-columns';
import { bindEconomicCodes } from './rows/economic-codes';
import { bindFunctionCodes } from './rows/function-codes';
import { bindLabels } from './rows/labels';
import { bindSingle } from './rows/single';
import { firstNumber } from './rows/bound-rows';
import type { Body, BoundRows } from './rows/bound-rows';
import { normalised } from './text';
import type { TitleCell } from './titles';

/** A table whose place and header are known and whose amounts are not read yet. */
export interface Draft {
  readonly layout: Layout;
  /** The sheet, as far as its columns are the table's. */
  readonly grid: Grid;
  readonly title: TitleCell;
  readonly header: Header;
  readonly frame: Frame;
  readonly rows: BoundRows;
  readonly strays: readonly StrayRow[];
  readonly numberings: readonly Numbering[];
  readonly notes: readonly string[];
  readonly area: Area;
}

/** Why a title led to no table. */
interface NoDraft {
  /** The columns that were not found, each by its header from the outermost group on; undefined where there is no header. */
  readonly missing: readonly (readonly string[])[] | undefined;
  /** Texts of the header that are none of the layout's. */
  readonly unknown: readonly string[];
}

/**
 * Reads the table below a title.
 * @param first the first row that may belong to it, which may lie above the title
 * @param last the last row that may belong to it
 * @param yearOfBook the year that the other tables say, for one that does not
 */
export function draftTable(sheetGrid: Grid, title: TitleCell, first: number, last: number, yearOfBook: OwnYear): Draft | NoDraft {
  const { layout } = title;
  const ownYear: OwnYear = () => yearAbove(sheetGrid, first, last) ?? yearOfBook();
  const { grid, reader, header, unknown } = readOwnHeader(sheetGrid, layout, title.row + 1, last, ownYear);
  if (header === undefined) return { missing: undefined, unknown };
  if ('missing' in header) return { missing: namesOf(header.missing), unknown };
  const otherYears = textsOfOtherYears(grid, title.row + 1, header.bottom, ownYear);
  if (otherYears.length > 0) return { missing: undefined, unknown: otherYears };
  const extent = readExtent(grid, reader, header, last);
  const rows = bindRows({ grid, header, rows: extent.body }, layout);
  if (rows === undefined) return { missing: namesOf(header.absent), unknown };
  const amounts = header.bands.flatMap((band) => band.amounts.map(({ column }) => column));
  const below = extent.below.flatMap((row) => firstNumber(grid, row, amounts) ?? []);
  return {
    layout,
    grid,
    title,
    header,
    // Of the columns beside the table only what stands above its header can be about it.
    frame: { ...(grid === sheetGrid ? {} : readFrame(sheetGrid, first, header.top - 1)), ...readFrame(grid, first, header.bottom) },
    rows: { ...rows, unknown: [...rows.unknown, ...below] },
    strays: rows.unknown.map(({ row, column }) => ({ ref: grid.ref(row, column), written: grid.value(row, column), labels: labelsOf(grid, header, row, column) })),
    numberings: readNumberings(grid, header, extent.body),
    notes: extent.notes,
    area: { top: title.row, left: grid.left, bottom: Math.max(extent.bottom, header.bottom), right: grid.right },
  };
}

/** In 13, whose columns may go by their place, a header is not read to the last word; what says another year counts all the same. */
function textsOfOtherYears(grid: Grid, first: number, last: number, ownYear: OwnYear): readonly string[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const texts = rows.flatMap((row) => grid.rowTexts(row).map(({ text }) => headerText(text)));
  return [...new Set(texts.filter((text) => saysAnotherYear(text, ownYear)))];
}

function namesOf(columns: readonly LayoutColumn[]): readonly (readonly string[])[] {
  return columns.map(({ header }) => prescribedHeader(header));
}

/** The labels of an amount's row: of the bands side by side in 08 those of its own, and no 行次, which is no code. */
function labelsOf(grid: Grid, { bands }: Header, row: number, column: number): readonly string[] {
  const band = bands.find(({ amounts }) => amounts.some((amount) => amount.column === column));
  return (band?.labels ?? []).map((label) => grid.text(row, label)).filter((text) => text !== '');
}

function bindRows(body: Body, layout: Layout): BoundRows | undefined {
  const band = layout.bands[0] ?? { columns: [], items: [] };
  switch (layout.rows) {
    case 'labels':
      return bindLabels(body, layout.bands);
    case 'function-codes':
      return bindFunctionCodes(body, band);
    case 'economic-codes':
      return bindEconomicCodes(body, layout);
    case 'single':
      return bindSingle(body, band);
  }
}

/**
 * Reads the amounts of a draft.
 * @param unit the table's own unit, or what the other tables say
 */
export function boundTable(draft: Draft, unit: Unit): Table {
  const { layout, grid, frame, rows, title } = draft;
  const reading = rememberedReader(unit);
  const cells = blankConvention(
    rows.cells.map(({ item, column, row, sheetColumn }): BoundCell => {
      const written = grid.value(row, sheetColumn);
      return {
        ref: grid.ref(row, sheetColumn),
        table: layout.table,
        item,
        column: column.key,
        written,
        ...reading(written, grid.format(row, sheetColumn)),
      };
    }),
  );
  const byItem = new Map<string, Map<string, BoundCell>>();
  for (const cell of cells) {
    const columns = byItem.get(cell.item) ?? new Map<string, BoundCell>();
    byItem.set(cell.item, columns.set(cell.column, cell));
  }
  return {
    code: layout.table,
    no: layout.no,
    title: layout.titles.find((known) => normalised(known) === title.text) ?? layout.titles[0] ?? title.text,
    sheet: grid.sheet.name,
    area: draft.area,
    unit,
    unitStated: frame.unit !== undefined,
    items: rows.items,
    columns: boundColumns(draft),
    cells: byItem,
    notes: draft.notes,
    strays: draft.strays,
    ...(draft.numberings.length === 0 ? {} : { numberings: draft.numberings }),
    ...(grid.sheet.hiddenLines === undefined ? {} : { hiddenLines: hiddenAmong(grid.sheet.hiddenLines, rows.cells) }),
    ...(rows.surplus === undefined
      ? {}
      : { surplus: { ...grid.ref(rows.surplus.row, rows.surplus.column), written: grid.value(rows.surplus.row, rows.surplus.column) } }),
    ...(frame.label === undefined ? {} : { label: frame.label }),
    ...(frame.department === undefined ? {} : { department: frame.department }),
    ...(frame.year === undefined ? {} : { year: frame.year }),
  };
}

/**
 * Each of the layout's columns once: bands, and the blocks of 13, share their keys. A column that one of the blocks lacks is
 * lacking; a block that the sheet has nothing of is a row that it lacks.
 */
function boundColumns({ layout, header, rows }: Draft): readonly Column[] {
  const absent = new Set(header.absent);
  const used = new Set(rows.cells.map(({ column }) => column));
  const blocks = new Set([...used].map(({ item }) => item));
  const isThere = (column: LayoutColumn): boolean => !absent.has(column) || used.has(column);
  const byKey = new Map<string, [LayoutColumn, ...LayoutColumn[]]>();
  for (const column of layout.bands.flatMap((band) => band.columns)) {
    const alike = byKey.get(column.key);
    if (alike === undefined) byKey.set(column.key, [column]);
    else alike.push(column);
  }
  const columns = new Map<string, Column>();
  for (const [key, alike] of byKey) {
    const [{ sets, code, parent }] = alike;
    const bound = alike.filter(({ item }) => blocks.has(item));
    const present = bound.length === 0 ? alike.some(isThere) : bound.every(isThere);
    columns.set(key, {
      key,
      sets,
      present,
      ...(code === undefined ? {} : { code }),
      ...(parent === undefined ? {} : { parent }),
    });
  }
  return [...columns.values()];
}

type CellReading = Pick<BoundCell, 'reading' | 'decimals'>;

/** Reads amount cells, each spelling once: most of a table's cells are the same zero. */
function rememberedReader(unit: Unit): (written: CellValue, format: string) => CellReading {
  const known = new Map<string, Map<CellValue, CellReading>>();
  return (written, format) => {
    const ofFormat = known.get(format) ?? new Map<CellValue, CellReading>();
    known.set(format, ofFormat);
    const reading = ofFormat.get(written) ?? readCell(written, format, unit);
    ofFormat.set(written, reading);
    return reading;
  };
}

function readCell(written: CellValue, format: string, unit: Unit): CellReading {
  const reading = readAmountCell(written, format, unit);
  const decimals = reading.kind === 'amount' ? unusualDecimals(written, format) : undefined;
  return decimals === undefined ? { reading } : { reading, decimals };
}
