import type { BoundCell } from '../../model';
import type { Assessor, PlacedFigure } from './assessment';
import type { Move } from './moves';

/**
 * What the equations ask of the cells that a run was pasted over, while its figures are back in their place: first of
 * those that stand in an equation without another lost one.
 */
export function lostFigures({ figures, lost }: Move, assessor: Assessor): readonly PlacedFigure[] {
  const found: PlacedFigure[] = [];
  const open = new Set(lost);
  for (;;) {
    const next = assessor.havingPlaced([...figures, ...found], () => firstAsked(open, assessor));
    if (next === undefined) return found.filter(({ cell, value }) => assessor.figureIn(cell)?.fen !== value.fen);
    found.push(next);
    open.delete(next.cell);
  }
}

function firstAsked(open: ReadonlySet<BoundCell>, assessor: Assessor): PlacedFigure | undefined {
  for (const cell of open) {
    const own = assessor.readersOf(cell).filter(({ cells }) => cells.every((other) => other === cell || !open.has(other)));
    const [asked] = assessor.valuesFor(cell, own);
    if (asked !== undefined) return { cell, value: asked.value };
  }
  return undefined;
}
