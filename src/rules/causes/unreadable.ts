import type { Book, BoundCell, Cause } from '../../model';
import type { Assessor } from './assessment';

/** What the other figures say should stand where nothing could be read. */
export function unreadableCauses(book: Book, assessor: Assessor): Cause[] {
  const cells = book.tables.flatMap((table) => [...table.cells.values()].flatMap((row) => [...row.values()]));
  return cells.filter(({ reading }) => reading.kind === 'unreadable').map((cell) => causeOf(cell, assessor));
}

function causeOf(cell: BoundCell, assessor: Assessor): Cause {
  const [best, ...others] = [...assessor.valuesFor(cell, assessor.readersOf(cell))].sort((one, other) => one.figures - other.figures);
  return {
    id: '',
    cell,
    alternatives: [],
    kind: 'not-a-number',
    ...(best === undefined ? {} : { suggested: best.value }),
    // The cell is certain; only its value may be in doubt.
    confidence: others.length === 0 ? 1 : 0.9,
    instances: [`M-11 ${cell.table}[${cell.item}].${cell.column}`],
    block: [],
  };
}
