import type { Mark } from '../hosts/host';
import { amountIn } from '../model';
import type { BoundCell, Cause, Finding, FindingCell } from '../model';
import type { Told } from '../text/zh-CN';

/**
 * The cells to highlight. Where a finding's cause is known, that cell and the figures of its own
 * table that it makes wrong say enough; a red column of innocent addends would hide it, and so
 * would marks in the other tables, which are right. Where it is not, every cell that holds money
 * in the relation is marked. A cell keeps its gravest mark.
 */
export function marksFor({ findings, causes }: Told): readonly Mark[] {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { severity } = finding;
    if (severity !== 'error' && severity !== 'review') continue;
    for (const { ref } of cellsToMark(finding, finding.cause === undefined ? undefined : byId.get(finding.cause))) {
      const key = `${ref.sheet}!${ref.row},${ref.column}`;
      if (marks.get(key)?.severity !== 'error') marks.set(key, { ref, severity });
    }
  }
  return [...marks.values()];
}

/** The cells that one finding has marked. */
export function cellsToMark({ facts }: Finding, cause: Cause | undefined): readonly BoundCell[] {
  if (cause === undefined) return facts.cells.filter(isInvolved).map(({ cell }) => cell);
  const suspects = [cause.cell, ...cause.alternatives, ...cause.block];
  const tables = new Set(suspects.map(({ table }) => table));
  const main = facts.cells.filter(({ cell, role }) => role !== 'part' && tables.has(cell.table));
  return [...suspects, ...main.map(({ cell }) => cell)];
}

/** A zero among many addends has no part in a wrong sum, as far as can be told. */
function isInvolved({ cell, role }: FindingCell): boolean {
  return role !== 'part' || amountIn(cell)?.fen !== 0;
}
