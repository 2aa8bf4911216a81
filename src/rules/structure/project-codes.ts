import { tableOf } from '../../model';
import type { Book } from '../../model';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { isSwapped, pairsOf, saidSwapped } from './code-pairs';
import { hasMoney, passedWithoutMoney, rowsOnlyIn, saidUnlisted, spendingOf } from './code-rows';
import { cellsOfRow, tableAbsent } from './verdicts';

const PROJECTS = 'X-51';

/**
 * Every 科目 with 本年支出 in 09 has a row in 06; that what 06 shows as 项目支出 stands in 09 is X-36. Where a code
 * that only 09 has and one that only 06 has hold the same money, one of the two was mistyped.
 */
export const codesOf09In06: StructureRule = {
  id: PROJECTS,
  kind: '间',
  weight: 'E',
  title: '09 的科目在 06 中都有',
  basis: DERIVED,
  statement: '09 中有本年支出的科目都列在 06 中',
  reads: ['06', '09'],
  check: (book: Book) => {
    const projects = tableOf(book, '09');
    const whole = tableOf(book, '06');
    if (projects === undefined || whole === undefined) return [tableAbsent(PROJECTS)];
    const rows = rowsOnlyIn(projects, whole, (item) => spendingOf(projects, item));
    const unlisted = rows.filter(hasMoney);
    const pairs = pairsOf(unlisted, rowsOnlyIn(whole, projects, (item) => cellsOfRow(whole, item).filter(({ column }) => column === '项目支出')).filter(hasMoney));
    const paired = new Set(pairs.map(([row]) => row));
    const alone = unlisted.filter((row) => !paired.has(row));
    const verdicts = [...(pairs.length > 0 ? [saidSwapped(PROJECTS, '09', '06', pairs, codesOf09In06.statement)] : []), ...(alone.length > 0 ? [saidUnlisted(PROJECTS, '09', whole, alone)] : [])];
    return verdicts.length > 0 ? verdicts : [passedWithoutMoney(PROJECTS, '09', '06', rows)];
  },
  overview: (_book: Book, judged: readonly RuleVerdicts[]) => {
    const own = judged.find(({ rule }) => rule.id === PROJECTS);
    const paired = new Set(own?.failures.filter(isSwapped).flatMap(({ cells }) => cells.filter(({ table }) => table === '06').map(({ item }) => item)));
    return paired.size === 0 ? NO_OVERVIEW : { verdicts: [], speaksFor: ({ rule, subject }) => rule === 'X-36' && subject !== undefined && paired.has(subject.item) };
  },
};
