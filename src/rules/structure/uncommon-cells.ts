import { cellsOf } from '../../model';
import type { BoundCell } from '../../model';
import { oncePerTable } from '../once-per-table';

/**
 * The amount cells of a table that hold anything but a number shown with two decimals. Most tables have few, and what
 * rules ask about the writing of cells need not be asked of all the others again and again.
 */
export const uncommonCells = oncePerTable((table): readonly BoundCell[] => cellsOf(table).filter(isUncommon));

function isUncommon({ reading, written, decimals }: BoundCell): boolean {
  return reading.kind !== 'amount' || reading.oddity !== undefined || typeof written === 'string' || decimals !== undefined;
}
