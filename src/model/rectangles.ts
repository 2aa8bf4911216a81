import type { Area } from './sheet';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle and the cells that fill it, row by row. */
export interface FilledArea<Filling extends Cell> {
  readonly area: Area;
  readonly cells: readonly Filling[];
}

interface Growing<Filling extends Cell> {
  area: Area;
  readonly cells: Filling[];
}

/** Neighbours in a row as one area each; a cell that is named again begins another. */
function rowRuns<Filling extends Cell>(cells: readonly Filling[]): readonly Growing<Filling>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Growing<Filling>[] = [];
  for (const cell of sorted) {
    const { row, column } = cell;
    const last = runs.at(-1);
    if (last?.area.top === row && column === last.area.right + 1) {
      last.area = { ...last.area, right: column };
      last.cells.push(cell);
    } else runs.push({ area: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
  }
  return runs;
}

/**
 * Covers cells with as few rectangles as a simple walk finds: runs in a row, joined downwards
 * where the row below has the very same run. A cell that is named twice stands in two of them.
 */
export function filledRectangles<Filling extends Cell>(cells: readonly Filling[]): readonly FilledArea<Filling>[] {
  const open = new Map<string, Growing<Filling>>();
  const found: Growing<Filling>[] = [];
  for (const run of rowRuns(cells)) {
    const columns = `${run.area.left}:${run.area.right}`;
    const above = open.get(columns);
    if (above?.area.bottom === run.area.top - 1) {
      above.area = { ...above.area, bottom: run.area.bottom };
      for (const cell of run.cells) above.cells.push(cell);
    } else {
      open.set(columns, run);
      found.push(run);
    }
  }
  return found;
}

/** The same without the cells, each of which counts once. Spreadsheet programs are slow with very many single cells. */
export function rectangles(cells: readonly Cell[]): readonly Area[] {
  const once = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return filledRectangles([...once.values()]).map(({ area }) => area);
}
