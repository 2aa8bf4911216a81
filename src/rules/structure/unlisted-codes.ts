import { tableOf } from '../../model';
import type { Book, Table, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { pairsOf, saidSwapped } from './code-pairs';
import { hasMoney, passedWithoutMoney, rowsOnlyIn, saidUnlisted, spendingOf, statementOn } from './code-rows';
import { tableAbsent } from './verdicts';

/**
 * Every 科目 with expenditure in 06, 10 or 12 has a row in 03 too. A fund that was only received
 * or carried over this year is no expenditure, and 03 does not list it.
 */
export const codesMissingFrom03: StructureRule = {
  id: 'X-20',
  kind: '间',
  weight: 'E',
  title: '财政拨款支出的科目在 03 中都有',
  basis: DERIVED,
  statement: '06、10、12 中有金额的科目都列在 03 中',
  reads: ['03', '06', '10', '12'],
  check: (book: Book) =>
    comparisons('X-20', book, [
      ['06', '03'],
      ['10', '03'],
      ['12', '03'],
    ]),
};

/** 06 and 07 list the same 科目; a row of zeros may be left out of either. */
export const sameCodesIn06And07: StructureRule = {
  id: 'X-33',
  kind: '间',
  weight: 'E',
  title: '06 与 07 的科目一致',
  basis: DERIVED,
  statement: '06 与 07 中有金额的科目相同',
  reads: ['06', '07'],
  check: (book: Book) =>
    comparisons('X-33', book, [
      ['06', '07'],
      ['07', '06'],
    ]),
};

/** Both ways round a mistyped code is said once, the first time. */
function comparisons(rule: string, book: Book, directions: readonly (readonly [TableCode, TableCode])[]): readonly Verdict[] {
  const said = new Set<string>();
  const verdicts = directions.map(([from, to]) => {
    const sources = directions.flatMap(([source, target]) => (target === to ? (tableOf(book, source)?.items ?? []) : []));
    return compared(rule, book, from, to, { items: sources }, said);
  });
  const judged = verdicts.flatMap((verdict) => verdict ?? []);
  return verdicts.includes(undefined) ? [...judged, tableAbsent(rule)] : judged;
}

/**
 * @param sources the rows of all tables whose codes the second lists
 * @param said the codes that a direction before has named, each with its table
 */
function compared(rule: string, book: Book, from: TableCode, to: TableCode, sources: Pick<Table, 'items'>, said: Set<string>): readonly Verdict[] | undefined {
  const source = tableOf(book, from);
  const target = tableOf(book, to);
  if (source === undefined || target === undefined) return undefined;
  const rows = rowsOnlyIn(source, target, (item) => spendingOf(source, item)).filter(({ code }) => !said.has(`${from} ${code}`));
  const unlisted = rows.filter(hasMoney);
  if (unlisted.length === 0) return [passedWithoutMoney(rule, from, to, rows)];
  const pairs = pairsOf(unlisted, rowsOnlyIn(target, sources, (item) => spendingOf(target, item)).filter(hasMoney));
  for (const [, { code }] of pairs) said.add(`${to} ${code}`);
  const paired = new Set(pairs.map(([row]) => row));
  const alone = unlisted.filter((row) => !paired.has(row));
  return [
    ...(pairs.length > 0 ? [saidSwapped(rule, from, to, pairs, statementOn(from, to))] : []),
    ...(alone.length > 0 ? [saidUnlisted(rule, from, target, alone)] : []),
  ];
}
