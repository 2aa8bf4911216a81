import { numeralOf } from '../../../../src/model';
import type { Book, Cause } from '../../../../src/model';
import { causesOf } from './said';

/** A cause with all its cells in the order of the table: `06 rows-swapped 11.25: 201.小计, 202.小计`. */
function withCells({ cell, kind, suggested, block }: Cause): string {
  const value = suggested === undefined ? 'no value' : numeralOf(suggested, '万元');
  const cells = [cell, ...block].sort((one, other) => one.ref.row - other.ref.row || one.ref.column - other.ref.column);
  return `${cell.table} ${kind} ${value}: ${cells.map(({ item, column }) => `${item}.${column}`).join(', ')}`;
}

/** The causes found where these lines are all the rules there are, most probable first, each with all its cells. */
export const movedIn = (book: Book, ...lines: readonly string[]): readonly string[] => causesOf(book, ...lines).map(withCells);
