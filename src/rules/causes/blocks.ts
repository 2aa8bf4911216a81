import { amountIn } from '../../model';
import type { Book, SlipKind } from '../../model';
import type { Explanation } from './explanation';
import { neighboursInColumn } from './neighbours';

/**
 * Joins the causes of one slip of the hand over many cells: rows of a column that slid down or up,
 * so that each holds what its neighbour should, and a column that was typed over another one.
 */
export function joinedBlocks(book: Book, causes: readonly Explanation[]): readonly Explanation[] {
  const left = new Set(causes);
  const joined: Explanation[] = [];
  for (const cause of causes) {
    if (!left.has(cause)) continue;
    left.delete(cause);
    joined.push(withBlock(book, cause, left));
  }
  return joined;
}

function withBlock(book: Book, start: Explanation, left: Set<Explanation>): Explanation {
  const members = [start];
  // Members found are looked at in their turn, as the list grows.
  for (const member of members) {
    for (const other of left) {
      if (!holdsForeignFigure(book, member, other) && !areCopiedTogether(member, other)) continue;
      left.delete(other);
      members.push(other);
    }
  }
  if (members.length > 1 && !areOneSlip(members)) {
    for (const other of members.slice(1)) left.add(other);
    return start;
  }
  if (members.length === 1) return start;
  return {
    ...start,
    kind: kindOf(members),
    confidence: Math.max(...members.map(({ confidence }) => confidence)),
    instances: [...new Set(members.flatMap(({ instances }) => instances))],
    block: members.slice(1).map(({ cell }) => cell),
  };
}

/** Zeros alone join nothing: what should be nothing, and what is nothing beside it, may be two slips. */
function areOneSlip(members: readonly Explanation[]): boolean {
  return members.some((one) => members.some((other) => areCopiedTogether(one, other) || (holds(one, other) && other.suggested?.fen !== 0)));
}

function kindOf(members: readonly Explanation[]): SlipKind {
  if (members.every(({ kind }) => kind === 'neighbouring-column')) return 'neighbouring-column';
  const [one, other, ...others] = members;
  const areTwo = one !== undefined && other !== undefined && others.length === 0;
  const isExchange = areTwo && holds(one, other) && holds(other, one) && members.every(({ cell }) => amountIn(cell)?.fen !== 0);
  return isExchange ? 'rows-swapped' : 'rows-shifted';
}

/** Whether two causes sit one above the other and one holds what the other should. */
function holdsForeignFigure(book: Book, one: Explanation, other: Explanation): boolean {
  if (!holds(one, other) && !holds(other, one)) return false;
  return neighboursInColumn(book, one.cell).includes(other.cell);
}

function areCopiedTogether(one: Explanation, other: Explanation): boolean {
  const sameColumn = one.cell.table === other.cell.table && one.cell.ref.column === other.cell.ref.column;
  return sameColumn && one.kind === 'neighbouring-column' && other.kind === 'neighbouring-column';
}

/** Whether the one cell holds the figure that the other should. */
function holds(holder: Explanation, { suggested }: Explanation): boolean {
  return suggested !== undefined && amountIn(holder.cell)?.fen === suggested.fen;
}
