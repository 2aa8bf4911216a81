import type { BoundCell, Reading, TableCode } from '../../model';
import type { TableIndex } from '../notation/table-index';
import { putIn } from '../notation/tables';
import type { Tables } from '../notation/tables';

/** Readings tried in place of what the sheets say, to see which rules would then hold. */
export class Trial {
  private readonly tried = new Map<BoundCell, BoundCell>();
  private readonly current: Map<TableCode, TableIndex>;

  constructor(private readonly before: Tables) {
    this.current = new Map(before);
  }

  /** The tables as they stand in the trial. */
  get tables(): Tables {
    return this.current;
  }

  /** The cell as it stands in the trial. */
  inTrial(cell: BoundCell): BoundCell {
    return this.tried.get(cell) ?? cell;
  }

  /** Only tables in which something is tried are copied. */
  set(cell: BoundCell, reading: Reading): void {
    const tried = { ...cell, reading };
    this.tried.set(cell, tried);
    putIn(this.current, this.before, tried);
  }
}
