import { tableOf } from '../../model';
import type { Book, CellRole, FindingFacts, RuleKind } from '../../model';

/** The labels of the two numbers of a finding. */
export interface SideLabels {
  readonly actual: string;
  readonly expected: string;
}

const COMPUTED: SideLabels = { actual: '表中填列', expected: '按关系计算' };
const SIDES: SideLabels = { actual: '左边', expected: '右边' };

/** What to call what stands in the sheet and what it is compared with. */
export function sideLabels(facts: FindingFacts, kind: RuleKind, book: Book): SideLabels {
  if (facts.code !== 'relation') return COMPUTED;
  if (facts.relation === '≠') return { actual: '表中填列', expected: '不应等于' };
  if (facts.relation === '≤') return { actual: '表中填列', expected: '不应超过' };
  if (facts.relation === '≥') return { actual: '表中填列', expected: '不应低于' };
  if (kind !== '间') return COMPUTED;
  const actual = onlyTable(facts, ['left', 'total'], book);
  const expected = onlyTable(facts, ['right', 'part'], book);
  // Between two tables their numbers say more than any word for the sides.
  if (actual === undefined || expected === undefined || actual === expected) return SIDES;
  return { actual, expected };
}

/** The table that all cells of these roles stand in, if it is one. */
function onlyTable(facts: FindingFacts, roles: readonly CellRole[], book: Book): string | undefined {
  const codes = new Set(facts.cells.filter(({ role }) => roles.includes(role)).map(({ cell }) => cell.table));
  const [code] = codes;
  if (code === undefined || codes.size > 1) return undefined;
  const table = tableOf(book, code);
  return table === undefined ? `${code}表` : `${table.no}表 ${table.title}`;
}
