import type { Band, LayoutColumn } from '../../layouts';
import { isNote } from '../note-mark';
import type { Grid } from '../grid';
import type { Header } from '../header';
import { firstNumber, fixedItem } from './bound-rows';
import type { Body, BoundRows, Place } from './bound-rows';

/**
 * Binds table 13, one row of amounts below a header of blocks; a second such row is not understood. A block that the sheet
 * has no amount of has no row.
 * @returns undefined where nobody can tell which amount is which
 */
export function bindSingle({ grid, header, rows }: Body, band: Band): BoundRows | undefined {
  const everyColumn = Array.from({ length: grid.right - grid.left + 1 }, (_, index) => grid.left + index).filter((column) => !header.labelled.includes(column));
  const numbers = rows.flatMap((row) => firstNumber(grid, row, everyColumn) ?? []);
  // In an empty form the row has dashes, or is blank.
  const row = numbers[0]?.row ?? rows[0] ?? blankRow(grid, header);
  const unknown: Place[] = numbers.filter((place) => place.row !== row);
  if (row === undefined) return { items: band.items.map((item) => fixedItem(item, undefined)), cells: [], unknown };
  const columns = singleColumns(grid, header, band, row);
  if (columns === undefined) return undefined;
  const cells = [...columns].map(([column, sheetColumn]) => ({ item: column.item ?? '', column, row, sheetColumn }));
  const blocks = new Set(cells.map(({ item }) => item));
  const bound = new Set(columns.values());
  const surplus = grid.filledColumns(row).find((column) => !bound.has(column) && /\d/.test(grid.text(row, column)) && column > Math.min(...bound));
  return {
    items: band.items.map((item) => fixedItem(item, blocks.has(item.key) ? row : undefined)),
    cells,
    unknown,
    ...(surplus === undefined ? {} : { surplus: { row, column: surplus } }),
  };
}

/**
 * The row of an empty form, where no row has anything in it: the one below the header, or, where a sentence was written over
 * that (本单位没有“三公”经费), the next blank one. Below a header with a note at once there is none.
 */
function blankRow(grid: Grid, header: Header): number | undefined {
  const texts = grid.rowTexts(header.bottom + 1).map(({ text }) => text);
  const isSentence = texts.length === 1 && !texts.some((text) => isNote(text) || text.includes(':'));
  if (texts.length > 0 && !(isSentence && isReadable(header))) return undefined;
  let row = header.bottom + 1;
  while (grid.filledColumns(row).length > 0) row += 1;
  return row;
}

/** Whether a header has names for amounts, and no other words. */
function isReadable({ bands, hasStrayTexts }: Header): boolean {
  return (bands[0]?.amounts.length ?? 0) > 0 && !hasStrayTexts;
}

/**
 * Which sheet column is which. The header says so where it can be read; where it names a column
 * twice or leaves an amount without a name (the printed form scrambles it), the columns go by their
 * place from the left, provided that nothing is missing between them. Else nobody can tell.
 */
function singleColumns(grid: Grid, header: Header, band: Band, row: number): ReadonlyMap<LayoutColumn, number> | undefined {
  const named = new Map((header.bands[0]?.amounts ?? []).map(({ layout, column }) => [layout, column]));
  // A 序号 or 编码 before the amounts is none of them, though it may be a number.
  const filled = grid.filledColumns(row).filter((column) => !header.labelled.includes(column));
  const isLabel = (column: number): boolean => /^[^#]*\p{L}/u.test(grid.text(row, column));
  const isNamed = (column: number): boolean => isLabel(column) || [...named.values()].includes(column);
  if (isReadable(header) && (filled.every(isNamed) || hasAllNamed(named, band, filled))) return named;
  const count = band.columns.length;
  const surplus = filled.slice(count);
  const isGapless = filled.length >= count && filled.every((column, index) => column === (filled[0] ?? 0) + index);
  const isSurplusZero = surplus.length < 2 && surplus.every((column) => /^[-0.]+$/.test(grid.text(row, column)) && !isHeaded(grid, header, column));
  if (!isGapless || !isSurplusZero || filled.some(isLabel)) return undefined;
  return new Map(band.columns.map((column, index) => [column, filled[index] ?? 0]));
}

/** Whether every amount has its name above it and what else is filled stands before them all: numbers of the rows, without a header. */
function hasAllNamed(named: ReadonlyMap<LayoutColumn, number>, band: Band, filled: readonly number[]): boolean {
  const columns = [...named.values()];
  const first = Math.min(...columns);
  const others = filled.filter((column) => !columns.includes(column));
  return columns.length === band.columns.length && columns.every((column) => filled.includes(column)) && others.every((column) => column < first);
}

/** Whether the header has words above a column itself: one that is called something is not what printing added. */
function isHeaded(grid: Grid, { top, bottom }: Header, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (/\p{L}/u.test(grid.text(row, column))) return true;
  return false;
}
