import type { BoundCell } from '../../model';
import { oncePerTable } from '../once-per-table';

/**
 * The amount cells of a table that hold anything but a number shown with two decimals. Most tables have few, and what
 * rules ask about the writing of cells need not be asked of all the others again and again.
 */
export const uncommonCells = oncePerTable(({ cells }): readonly BoundCell[] => {
  const uncommon: BoundCell[] = [];
  for (const row of cells.values()) {
    for (const cell of row.values()) {
      const { reading, written, decimals } = cell;
      if (reading.kind !== 'amount' || reading.oddity !== undefined || typeof written === 'string' || decimals !== undefined) uncommon.push(cell);
    }
  }
  return uncommon;
});
