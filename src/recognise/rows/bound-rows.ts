import type { LayoutColumn, LayoutItem } from '../../layouts';
import type { Item } from '../../model';
import type { Grid } from '../grid';
import type { Header } from '../header';
import { normalised } from '../text';

/** An amount cell's place and meaning. */
export interface PlacedCell {
  readonly item: string;
  readonly column: LayoutColumn;
  readonly row: number;
  readonly sheetColumn: number;
}

/** The body of a table: its items, its cells, and the amounts that no item could be found for. */
export interface BoundRows {
  readonly items: readonly Item[];
  readonly cells: readonly PlacedCell[];
  /** The first amount of each row that holds amounts and no known label. */
  readonly unknown: readonly Place[];
  /** An amount beyond those of the layout, which was left out (13). */
  readonly surplus?: Place;
}

/** A cell of the sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the readers of rows are given. */
export interface Body {
  readonly grid: Grid;
  readonly header: Header;
  /** The rows between header and notes, blank ones and repeated headers left out. */
  readonly rows: readonly number[];
}

/**
 * An item of the layout as it stands in the sheet, or is missing there.
 * @param columns the columns it has amounts in, where those are not all of the table's
 */
export function fixedItem(item: LayoutItem, row: number | undefined, columns?: readonly LayoutColumn[]): Item {
  const { key, names, sets, code, level, parent } = item;
  return {
    key,
    // 总计 stands on both sides of 01; only the key tells them apart.
    name: code === undefined ? key : (names[0] ?? key),
    sets,
    partial: false,
    ...(columns === undefined ? {} : { columns: columns.map((column) => column.key) }),
    ...(code === undefined ? {} : { code }),
    ...(level === undefined ? {} : { level }),
    ...(parent === undefined ? {} : { parent }),
    ...(row === undefined ? {} : { row }),
  };
}

/**
 * An ordinal that only a space parted from the name, or a circle around it (①): both are gone by now, so that what is left
 * must be a name.
 */
const BARE_ORDINAL = /^(?:[一二三四五六七八九十]*|\d{1,2})$/;
/** What people put behind a name: the unit, a colon, and 数 behind 合计 and 总计. */
const BEHIND_NAME = /(?:(?<=[合总]计)数)?(?:\((?:单位:)?(?:人民币)?[千万亿]?元\))?:?$/;

/** Whether a label is one of an item's names, as `合计:`, `合计数`, `合计(万元)` and `一教育支出` are. */
export function isNamed(item: LayoutItem, label: string): boolean {
  const bare = label.replace(BEHIND_NAME, '');
  return item.names.map(normalised).some((name) => bare.endsWith(name) && BARE_ORDINAL.test(bare.slice(0, -name.length)));
}

/** The first cell of a row that holds a number, or an error in its place, in any of these columns. */
export function firstNumber(grid: Grid, row: number, columns: readonly number[]): Place | undefined {
  const column = columns.find((candidate) => /[\d#]/.test(grid.text(row, candidate)));
  return column === undefined ? undefined : { row, column };
}
