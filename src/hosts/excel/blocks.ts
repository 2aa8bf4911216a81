/** A sheet's used range: where it starts, how large it is, and whether all of it can be seen. */
export interface UsedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether any of its rows or columns are hidden; undefined where Excel does not say. */
  readonly hides?: boolean;
}

/** Some whole rows of a used range. */
export interface RowBlock {
  /** Which of the used ranges it belongs to. */
  readonly range: number;
  /** Its first row, counted from the used range's own. */
  readonly from: number;
  readonly rows: number;
}

/** So many cells go into one answer: far below the 5 MB of Excel on the web, and quick to make. */
export const CELLS_PER_SYNC = 20_000;
/** A sheet beyond this is no table of accounts, but a range inflated by something far away. */
export const CELLS_PER_SHEET = 200_000;
/** A workbook beyond this is something else. */
export const CELLS_PER_BOOK = 2_000_000;

/** Whether a used range is not worth reading. */
export function isTooLarge({ rows, columns }: Pick<UsedRange, 'rows' | 'columns'>): boolean {
  return rows * columns > CELLS_PER_SHEET;
}

/**
 * Cuts used ranges into blocks of whole rows and packs them in loads, one for each round trip;
 * what is too large is left out.
 */
export function packBlocks(ranges: readonly UsedRange[]): readonly (readonly RowBlock[])[] {
  const loads: RowBlock[][] = [];
  let free = 0;
  for (const [range, used] of ranges.entries()) {
    if (isTooLarge(used)) continue;
    const { rows, columns } = used;
    for (let from = 0; from < rows; ) {
      if (free < columns) {
        loads.push([]);
        free = CELLS_PER_SYNC;
      }
      const count = Math.min(rows - from, Math.floor(free / columns));
      loads.at(-1)?.push({ range, from, rows: count });
      free -= count * columns;
      from += count;
    }
  }
  return loads;
}

/** A load in two halves, for an Excel that finds it too large after all; a single row is not divided. */
export function divideLoad(load: readonly RowBlock[]): readonly [readonly RowBlock[], readonly RowBlock[]] | undefined {
  const [first, second] = load;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  if (first.rows < 2) return undefined;
  const rows = Math.ceil(first.rows / 2);
  return [[{ ...first, rows }], [{ ...first, from: first.from + rows, rows: first.rows - rows }]];
}
