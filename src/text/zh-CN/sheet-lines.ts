import { columnLetters } from '../../model';
import type { HiddenLines } from '../../model';

/** Rows and columns of a sheet as a spreadsheet program numbers them: 第 12、15—18 行和 D 列. */
export function sheetLines({ rows, columns }: HiddenLines): string {
  const rowWords = `第 ${runs(rows, (row) => String(row + 1))} 行`;
  const columnWords = `${runs(columns, columnLetters)} 列`;
  if (columns.length === 0) return rowWords;
  return rows.length === 0 ? columnWords : `${rowWords}和 ${columnWords}`;
}

/** Neighbours as one: 3、5—9. */
function runs(places: readonly number[], name: (place: number) => string): string {
  const found: { readonly first: number; last: number }[] = [];
  for (const place of places) {
    const run = found.at(-1);
    if (run?.last === place - 1) run.last = place;
    else found.push({ first: place, last: place });
  }
  return found.map(({ first, last }) => (first === last ? name(first) : `${name(first)}—${name(last)}`)).join('、');
}
