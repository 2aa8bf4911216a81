import { isBareNone, saysNothingIsThere } from './empty-form';
import { isFrameRow } from './frame';
import type { Grid } from './grid';
import type { Header, HeaderReader } from './header';
import { isSignatureRow } from './signature';

/** Which rows below a header are what. */
export interface Extent {
  readonly body: readonly number[];
  readonly notes: readonly string[];
  /** Rows below the notes: no part of the table, though an amount there is worth a word. */
  readonly below: readonly number[];
  /** The last row of body or notes. */
  readonly bottom: number;
}

/** Whether a line begins a note below a table. */
export function isNote(text: string): boolean {
  return /^\(?(?:注|说明|备注)/.test(text);
}

/**
 * Body rows up to the first note, and the notes. Header rows that a page break repeats are skipped,
 * and so are the label and unit line of the table below, where these stand above its title, and the line of signatures.
 * @param last the last row that may belong to the table
 */
export function readExtent(grid: Grid, reader: HeaderReader, header: Header, last: number): Extent {
  const body: number[] = [];
  const notes: string[] = [];
  const below: number[] = [];
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row <= last; row += 1) {
    const texts = grid.rowTexts(row).map(({ text }) => text);
    const [first] = texts;
    if (first === undefined || isFrameRow(grid, row) || isSignatureRow(grid, row)) continue;
    const isAlone = texts.length === 1;
    const saysSo = (): boolean => saysNothingIsThere(first) || (isBareNone(first) && isBelowEmptyRows(grid, header, body, row, last));
    if (isNote(first) || (isAlone && (notes.length > 0 || saysSo()))) notes.push(texts.join(''));
    else if (notes.length > 0) {
      below.push(row);
      continue;
    } else if (!isRepeatedHeader(grid, reader, header, row)) body.push(row);
    bottom = row;
  }
  return { body, notes, below, bottom };
}

/** Whether a line stands below the last row of a table whose amounts are all dashes, zeros or blank. */
function isBelowEmptyRows(grid: Grid, header: Header, body: readonly number[], row: number, last: number): boolean {
  const labels = new Set([...header.bands.flatMap((band) => band.labels), ...header.rowNumbers]);
  const holdsNoAmount = (above: number): boolean => grid.rowTexts(above).every(({ column, text }) => labels.has(column) || !/[1-9#]/.test(text));
  const isNoRow = (below: number): boolean => {
    const [first = '', ...others] = grid.rowTexts(below).map(({ text }) => text);
    return others.length === 0 || isNote(first) || isFrameRow(grid, below) || isSignatureRow(grid, below);
  };
  const below = Array.from({ length: last - row }, (_, index) => row + 1 + index);
  return body.length > 0 && body.every(holdsNoAmount) && below.every(isNoRow);
}

/** 合计 alone looks like a header too, so only rows that name or count the amounts are repeated ones. */
function isRepeatedHeader(grid: Grid, reader: HeaderReader, header: Header, row: number): boolean {
  const texts = grid.rowTexts(row).map(({ text }) => text);
  const amounts = header.bands.flatMap((band) => band.amounts.map(({ column }) => column));
  const wordsAboveAmounts = amounts.some((column) => /\D/.test(grid.text(row, column)));
  return (wordsAboveAmounts || texts.some((text) => text.endsWith('栏次'))) && reader.isHeaderRow(row);
}
