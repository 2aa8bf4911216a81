import { amountIn, outdoes } from '../model';
import type { BoundCell, Cause, CellRef, Finding, FindingCell, Mark, MarkLook } from '../model';
import type { Told } from '../text/zh-CN';

/**
 * The cells to highlight. Where a finding's cause is known, that cell and the figures of its own
 * table that it makes wrong say enough; a red column of innocent addends would hide it, and so
 * would marks in the other tables, which are right. Where it is not, every cell that holds money
 * in the relation is marked. A cell keeps its most telling mark, that of a culprit before all.
 */
export function marksFor({ findings, causes }: Told): readonly Mark[] {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const marks = new Map<string, Mark>();
  const put = (ref: CellRef, look: MarkLook): void => {
    const key = `${ref.sheet}!${ref.row},${ref.column}`;
    if (outdoes(look, marks.get(key)?.look)) marks.set(key, { ref, look });
  };
  for (const finding of findings) {
    const { severity } = finding;
    if (severity !== 'error' && severity !== 'review') continue;
    const cause = finding.cause === undefined ? undefined : byId.get(finding.cause);
    const culprits = severity === 'error' ? culpritsOf(cause) : [];
    for (const cell of cellsToMark(finding, cause)) put(cell.ref, culprits.includes(cell) ? 'culprit' : severity);
  }
  return [...marks.values()];
}

/** The cells that most probably are wrong themselves: none where it may be one of several, or nothing speaks for any. */
function culpritsOf(cause: Cause | undefined): readonly BoundCell[] {
  return cause === undefined || cause.alternatives.length > 0 || cause.confidence === 0 ? [] : [cause.cell, ...cause.block];
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
