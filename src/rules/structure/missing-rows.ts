import type { Book, Table, Verdict } from '../../model';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { subjectsOf } from './subjects';
import type { Subject } from './subjects';
import { addsUp, childrenOf, gapsOf, leftByMissingRow, residualsOf } from './residual';
import { failed, inEveryTable, notEvaluated, passed, shownCells } from './verdicts';

const MISSING_ROWS = 'H-5';

/** Rules that a missing row makes fail column by column; here it is said once for all of them. */
const ROLL_UPS: ReadonlySet<string> = new Set(['F-203', 'F-204', 'F-303', 'F-304', 'F-603', 'F-604', 'F-704', 'F-902', 'F-903', 'H-1']);

/**
 * Where a parent exceeds its listed children in several columns at once, a row was left out
 * rather than several figures mistyped. A 类 left out of a whole table is H-6.
 */
export const missingRows: StructureRule = {
  id: MISSING_ROWS,
  kind: '层',
  weight: 'E',
  title: '科目未列全',
  basis: DERIVED,
  statement: '没有“其中”时，所列各款（项）之和等于其类（款）',
  check: inEveryTable((table) =>
    subjectsOf(table)
      .filter((item) => item.code.startsWith('2') && !item.partial && childrenOf(table, item).length > 0)
      .map((item) => checkParent(table, item)),
  ),
  overview: (_book: Book, judged: readonly RuleVerdicts[]) => {
    const own = judged.find(({ rule }) => rule.id === MISSING_ROWS);
    const parents = own?.failures.flatMap(({ subject }) => subject ?? []) ?? [];
    if (parents.length === 0) return NO_OVERVIEW;
    return { verdicts: [], speaksFor: ({ rule, subject }) => ROLL_UPS.has(rule) && parents.some(({ table, item }) => table === subject?.table && item === subject.item) };
  },
};

function checkParent(table: Table, item: Subject): Verdict {
  const about = `${table.code}[${item.key}]`;
  if (addsUp(table, item)) return passed(MISSING_ROWS, about);
  const residuals = residualsOf(table, item);
  if (residuals.length === 0) {
    const { reason, cells } = gapsOf(table, item);
    return notEvaluated(MISSING_ROWS, about, reason, cells);
  }
  const left = leftByMissingRow(residuals);
  const [first] = left;
  if (first === undefined) return passed(MISSING_ROWS, about);
  const facts = failed(MISSING_ROWS, about, 'error', {
    code: 'missing-rows',
    parent: item.code,
    name: item.name,
    residual: first.fen,
    step: first.step,
    cells: shownCells(left.map(({ cell }) => cell)),
    formula: `${item.name}（${item.code}） = Σ 所列下级科目`,
  });
  return { ...facts, subject: { table: table.code, item: item.key, column: first.column.key } };
}
