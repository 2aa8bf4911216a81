import type { Layout, LayoutColumn } from '../layouts';
import type { Area } from '../model';
import { Grid } from './grid';
import { HeaderReader } from './header';
import type { Header, MissingColumns } from './header';
import { headerPattern } from './header-pattern';
import { isOrdinal } from './header-texts';
import { HeaderWords } from './header-words';
import type { OwnYear } from './header-year';

/** A header with the columns it was read from. */
interface OwnHeader {
  /** The sheet, without the columns beside the table that people have added. */
  readonly grid: Grid;
  readonly reader: HeaderReader;
  /** Undefined where there is none. */
  readonly header: Header | MissingColumns | undefined;
  /** Texts of the header that are none of the layout's. */
  readonly unknown: readonly string[];
}

/** A text in a row that looks like a header's. */
interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/**
 * Reads a table's header. Accountants add columns beside a table to check it (校验, 核对, 差额): with a header of their own
 * they are no part of it, provided that every column of the layout stands between them. In the midst of the table nobody
 * can tell what such a column is, and so it stays one that the header cannot have.
 * @param first the row below the title
 * @param last the last row that may belong to the table
 */
export function readOwnHeader(grid: Grid, layout: Layout, first: number, last: number, ownYear: OwnYear): OwnHeader {
  const words = new HeaderWords(layout, ownYear);
  const cells = headerCells(grid, words, first, last);
  const unknown = [...new Set(cells.map(({ text }) => text).filter((text) => !words.isWord(text)))];
  const own = ownColumns(grid, layout, words, cells);
  if (own !== undefined) {
    const narrowed = new Grid(grid.sheet, own);
    const reader = new HeaderReader(narrowed, layout, words);
    const header = reader.read(first, last);
    if (header !== undefined && !('missing' in header) && header.absent.length === 0) return { grid: narrowed, reader, header, unknown };
  }
  const reader = new HeaderReader(grid, layout, words);
  const header = reader.read(first, last);
  return { grid, reader, header: header !== undefined && 'missing' in header ? { missing: trulyMissing(header, cells) } : header, unknown };
}

/** The texts of the first rows of which two are the layout's words: the header's, whatever else stands in it. */
function headerCells(grid: Grid, words: HeaderWords, first: number, last: number): readonly HeaderCell[] {
  const found: HeaderCell[] = [];
  for (let row = first; row <= last; row += 1) {
    const texts = grid.rowTexts(row).filter(({ text }) => /\p{L}/u.test(text));
    const cells = texts.map(({ column, text }) => ({ column, text: words.read(text) })).filter(({ text }) => !isOrdinal(text));
    if (cells.filter(({ text }) => words.isWord(text)).length >= 2) found.push(...cells);
    else if (found.length > 0 && grid.rowTexts(row).length > 0) break;
  }
  return found;
}

/**
 * From the first column whose header is one of labels to the last whose header is one of amounts, where other headers stand
 * beside them; undefined where none do. Before the labels only what the layout does not know is another's: else a column
 * of codes might be cut off from their names.
 */
function ownColumns(grid: Grid, layout: Layout, words: HeaderWords, cells: readonly HeaderCell[]): Pick<Area, 'left' | 'right'> | undefined {
  const right = Math.max(...cells.filter(({ text }) => words.isAboveAmounts(text)).map(({ column }) => column));
  const begins = cells.filter(({ text }) => (layout.rows === 'single' ? words.isAboveAmounts(text) : FIRST_LABEL[layout.rows].test(text)));
  const left = Math.min(...begins.map(({ column }) => column));
  const isBefore = cells.some(({ column, text }) => column < left && !words.isWord(text));
  const isBehind = cells.some(({ column }) => column > right);
  if (!Number.isFinite(left - right) || !(isBefore || isBehind)) return undefined;
  return { left: isBefore ? left : grid.left, right: isBehind ? right : grid.right };
}

/** What the first column of labels is called. */
const FIRST_LABEL = {
  labels: /^(?:项目|科目)/,
  'function-codes': /编码|代码|^类/,
  'economic-codes': /编码|代码/,
} as const;

/** Without those whose own name stands in the header all the same; all of them where that leaves none. */
function trulyMissing({ missing }: MissingColumns, cells: readonly HeaderCell[]): readonly LayoutColumn[] {
  const texts = new Set(cells.map(({ text }) => text));
  const absent = missing.filter(({ header }) => {
    const own = headerPattern(header).filter(({ optional }) => !optional).at(-1);
    return own?.names.some((name) => texts.has(name)) !== true;
  });
  return absent.length === 0 ? missing : absent;
}
