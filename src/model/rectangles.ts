import type { Area } from './sheet';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Neighbours in a row as one area each; a cell that is named twice counts once. */
function rowRuns(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/**
 * Covers cells with as few rectangles as a simple walk finds: runs in a row, joined downwards
 * where the row below has the very same run. Spreadsheet programs are slow with very many single cells.
 */
export function rectangles(cells: readonly Cell[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of rowRuns(cells)) {
    const columns = `${run.left}:${run.right}`;
    const above = open.get(columns);
    if (above !== undefined && above.bottom + 1 !== run.top) done.push(above);
    open.set(columns, above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run);
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
