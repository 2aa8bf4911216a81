import type { Book, BoundCell, Item, NotEvaluatedReason, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { oncePerTable } from '../once-per-table';
import { gapsOf, isSubstantial, residualsOf, shownResiduals } from './residual';
import type { Residual } from './residual';
import { subjectsOf } from './subjects';
import { failed, notEvaluated, passed, shownCells } from './verdicts';

/** A 类 or 款 followed by `其中：` somewhere, with its residuals in all tables. */
export interface PartialParent {
  readonly code: string;
  readonly item: Item;
  readonly residuals: readonly Residual[];
  /** What stands in the way where there is no residual at all. */
  readonly gaps: { readonly reason: NotEvaluatedReason; readonly cells: readonly BoundCell[] };
}

/** Every parent with an `其中：` row, by code, over all tables. */
export function partialParents(book: Book): readonly PartialParent[] {
  const parents = new Map<string, PartialParent>();
  for (const table of book.tables) {
    for (const item of partialSubjects(table)) {
      const { code } = item;
      const known = parents.get(code);
      parents.set(code, {
        code,
        item: known?.item ?? item,
        residuals: [...(known?.residuals ?? []), ...residualsOf(table, item)],
        gaps: known?.gaps ?? gapsOf(table, item),
      });
    }
  }
  return [...parents.values()];
}

const partialSubjects = oncePerTable((table) => subjectsOf(table).filter(({ partial }) => partial));

const UNLISTED = 'H-3';

/**
 * `其中：` makes the rows below a partial listing: they may not exceed the row above, and what is
 * left over is the same unlisted money wherever it shows, so it is said once for all tables.
 */
export const unlistedResidual: StructureRule = {
  id: UNLISTED,
  kind: '层',
  weight: 'W',
  title: '“其中”之外有未列示金额',
  basis: DERIVED,
  statement: '所列各款之和不大于其类',
  check: (book: Book) => partialParents(book).map(checkParent),
};

function checkParent({ code, item, residuals, gaps }: PartialParent): Verdict {
  if (residuals.length === 0) return notEvaluated(UNLISTED, code, gaps.reason, gaps.cells);
  const substantial = residuals.filter(isSubstantial);
  const negative = substantial.filter(({ fen }) => fen < 0);
  const shown = negative.length > 0 ? negative : substantial;
  if (shown.length === 0) return passed(UNLISTED, code, residuals.map(({ cell }) => cell));
  const facts = { parent: code, name: item.name, residuals: shownResiduals(shown), cells: shownCells(shown.map(({ cell }) => cell)) };
  if (negative.length > 0) {
    return failed(UNLISTED, code, 'error', { code: 'negative-residual', ...facts, formula: `Σ 所列各款 ≤ ${item.name}（${code}）` });
  }
  return failed(UNLISTED, code, 'review', { code: 'unlisted-residual', ...facts, formula: `未列示差额 = ${item.name}（${code}） − Σ 所列各款` });
}

const NEEDLESS = 'H-4';

/** Where the listed rows add up after all, `其中：` says something untrue. */
export const needlessPartial: StructureRule = {
  id: NEEDLESS,
  kind: '层',
  weight: 'I',
  title: '“其中”并无未列示金额',
  basis: DERIVED,
  statement: '有“其中”的类大于所列各款之和',
  check: (book: Book) => partialParents(book).map(checkNeed),
};

function checkNeed({ code, item, residuals, gaps }: PartialParent): Verdict {
  if (residuals.length === 0) return notEvaluated(NEEDLESS, code, gaps.reason, gaps.cells);
  const cells = residuals.map(({ cell }) => cell);
  if (residuals.some(isSubstantial)) return passed(NEEDLESS, code, cells);
  return failed(NEEDLESS, code, 'info', {
    code: 'needless-partial',
    parent: code,
    name: item.name,
    cells: shownCells(cells),
    formula: `${item.name}（${code}） = Σ 所列各款`,
  });
}
