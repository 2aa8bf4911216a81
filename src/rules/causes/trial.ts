import type { BoundCell, Outcome, Reading, TableCode } from '../../model';
import type { Addend } from '../notation/evaluate';
import type { TableIndex } from '../notation/table-index';
import type { Tables } from '../notation/tables';

/** Readings tried in place of what the sheets say, to see which rules would then hold. */
export class Trial {
  private readonly own = new Map<TableCode, TableIndex>();
  private readonly tried = new Map<BoundCell, BoundCell>();
  private readonly trialTables: Map<TableCode, TableIndex>;

  constructor(tables: Tables) {
    this.trialTables = new Map(tables);
  }

  /** The tables as they stand in the trial. */
  get tables(): Tables {
    return this.trialTables;
  }

  /** The cell as it stands in the trial. */
  inTrial(cell: BoundCell): BoundCell {
    return this.tried.get(cell) ?? cell;
  }

  set(cell: BoundCell, reading: Reading): void {
    const tried = { ...cell, reading };
    this.tried.set(cell, tried);
    this.put(tried);
  }

  unset(cell: BoundCell): void {
    this.tried.delete(cell);
    this.put(cell);
  }

  /** Only tables in which something is tried are copied. */
  private put(cell: BoundCell): void {
    const index = this.own.get(cell.table) ?? this.trialTables.get(cell.table)?.copy();
    if (index === undefined) return;
    index.put(cell);
    this.own.set(cell.table, index);
    this.trialTables.set(cell.table, index);
  }
}

/** An instance that can be judged again while a trial is on. */
export interface Judged {
  readonly instance: string;
  readonly outcome: Outcome;
  /** Only an equation tells what a cell should hold; an inequality merely holds or not. */
  readonly isEquation: boolean;
  readonly cells: readonly BoundCell[];
  readonly addends: () => readonly Addend[];
  /** The outcome as things stand in the trial. */
  readonly again: () => Outcome;
}
