import { isBareNone, saysNothingIsThere } from './empty-form';
import { isFrameRow, readText } from './frame';
import type { Grid } from './grid';
import type { Header, HeaderReader } from './header';
import { isNote } from './note-mark';
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
    if (first === undefined) continue;
    const isCertain = isCertainNote(texts, notes.length > 0);
    if (!isCertain && (isFrameRow(grid, row) || isSignatureRow(grid, row))) continue;
    const mayBeNote = (): boolean => notes.length > 0 || (isBareNone(first) && isBelowEmptyRows(grid, header, body, row, last));
    if (isCertain || (texts.length === 1 && mayBeNote())) notes.push(texts.join(''));
    else if (notes.length > 0) {
      below.push(row);
      continue;
    } else if (!isRepeatedHeader(grid, reader, header, row)) body.push(row);
    bottom = row;
  }
  return { body, notes, below, bottom };
}

/** Whether a row is a note whatever it speaks of: a unit or another table's label in it makes it no frame. */
function isCertainNote([first = '', ...others]: readonly string[], isBehindNotes: boolean): boolean {
  if (isNote(first)) return true;
  const isSentence = saysNothingIsThere(first) || (isBehindNotes && first.endsWith('。'));
  return others.length === 0 && isSentence && readText(first).department === undefined;
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
