import { TEXT_SIZE } from '../page';
import type { Orientation } from '../page';
import type { TableGrid } from './grid';
import { TABLE_POINTS } from './table-style';
import type { TableSize } from './table-style';

/** How a table is put on pages: which way these lie, how small it is printed, and where it is cut. */
export interface TableLayout {
  readonly orientation: Orientation;
  readonly size: TableSize;
  /** One, or several beside each other where even a lying page is too narrow. */
  readonly parts: readonly TablePart[];
}

/** Columns of a table that are printed together. */
export interface TablePart {
  readonly columns: readonly number[];
  /** In twips, for each of them; together as wide as the text. */
  readonly widths: readonly number[];
}

/** Between a cell's border and its text, at the left and the right, in twips. */
export const CELL_MARGIN = 40;

const TWIPS_PER_POINT = 20;
/** Beyond this many characters, names are broken into lines. */
const LONGEST_NAME = 14;
/** A line of print, in its own size. */
const LINE_HEIGHT = 1.35;
/** The heading of the appendix, the title and the frame, in twips. */
const ABOVE_TABLE = 1800;
const NOTE_HEIGHT = 260;
/** A heading may be broken into so many lines. */
const HEADER_LINES = 5;

/** What is tried in turn; a lying page in 六号 is cut where it does not suffice. */
const CHOICES: readonly (readonly [Orientation, TableSize])[] = [
  ['portrait', '小五'],
  ['portrait', '六号'],
  ['landscape', '小五'],
  ['landscape', '六号'],
];

/**
 * Chooses the page and the size of print that a table fits on without being cut: where one of them
 * takes it on a single page, the first of those. What is too wide for all is cut between its groups
 * of columns.
 */
export function layOut(grid: TableGrid): TableLayout {
  const ems = grid.rows[0]?.map((_, column) => widthInEms(grid, column)) ?? [];
  const wideEnough = CHOICES.filter(([orientation, size]) => sum(ems.map((em) => inTwips(em, size))) <= TEXT_SIZE[orientation].width);
  const [first] = wideEnough;
  if (first === undefined) {
    const widths = ems.map((em) => inTwips(em, '六号'));
    return { orientation: 'landscape', size: '六号', parts: cut(grid, widths, TEXT_SIZE.landscape.width) };
  }
  const [orientation, size] = wideEnough.find((choice) => heightOf(grid, choice[1]) <= TEXT_SIZE[choice[0]].height) ?? first;
  const widths = stretched(ems.map((em) => inTwips(em, size)), TEXT_SIZE[orientation].width);
  return { orientation, size, parts: [{ columns: ems.map((_, column) => column), widths }] };
}

/** About as tall as a table is, with its title and its notes. */
function heightOf({ rows, notes }: TableGrid, size: TableSize): number {
  return Math.ceil(rows.length * LINE_HEIGHT * TABLE_POINTS[size] * TWIPS_PER_POINT) + ABOVE_TABLE + notes.length * NOTE_HEIGHT;
}

/** The columns before the first amount stand in every part, then as many as fit, cut before a group where one begins. */
function cut(grid: TableGrid, widths: readonly number[], available: number): readonly TablePart[] {
  const stub = widths.slice(0, grid.stub).map((_, column) => column);
  const room = available - sum(stub.map((column) => widths[column] ?? 0));
  const parts: TablePart[] = [];
  for (let from = grid.stub; from < widths.length; ) {
    let to = from + 1;
    while (to < widths.length && sum(widths.slice(from, to + 1)) <= room) to += 1;
    if (to < widths.length) to = bestCut(grid, from, to);
    const columns = [...stub, ...widths.slice(from, to).map((_, index) => from + index)];
    parts.push({ columns, widths: stretched(columns.map((column) => widths[column] ?? 0), available) });
    from = to;
  }
  return parts;
}

/** Of the places in the second half of a part, the one where the highest heading begins; of equals the last. */
function bestCut(grid: TableGrid, from: number, limit: number): number {
  let best = limit;
  for (let column = limit; column > from + (limit - from) / 2; column -= 1) {
    if (depthOfCut(grid, column) < depthOfCut(grid, best)) best = column;
  }
  return best;
}

/** The number of header rows whose merged cells a cut before this column would go through. */
function depthOfCut({ merges, headerRows }: TableGrid, column: number): number {
  return merges.filter(({ top, left, right }) => top < headerRows && left < column && column <= right).length;
}

/** As wide as the widest text of the body, and wide enough for the heading in a few lines. */
function widthInEms({ rows, headerRows, merges }: TableGrid, column: number): number {
  const spanned = (row: number): boolean => merges.some(({ top, left, bottom, right }) => left < right && row >= top && row <= bottom && column >= left && column <= right);
  const widths = rows.map((cells, row) => {
    const cell = cells[column];
    if (cell === undefined || spanned(row)) return 0;
    const ems = emsOf(cell.text);
    return row < headerRows ? ems / HEADER_LINES : Math.min(ems, LONGEST_NAME);
  });
  return Math.max(2, ...widths) + 0.3;
}

/** A Chinese character is one em wide, a digit of Times New Roman half of one, and of other fonts a little more. */
function emsOf(text: string): number {
  return Array.from(text).reduce((ems, character) => ems + (character < '\u2000' ? 0.56 : 1), 0);
}

function inTwips(em: number, size: TableSize): number {
  return Math.ceil(em * TABLE_POINTS[size] * TWIPS_PER_POINT) + 2 * CELL_MARGIN;
}

function stretched(widths: readonly number[], available: number): readonly number[] {
  const factor = available / sum(widths);
  return widths.map((width) => Math.floor(width * factor));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
