import { tableOf } from '../../model';
import type { Book, FindingFacts, Item, Table, TableCode, Verdict } from '../../model';
import { oncePerTable } from '../once-per-table';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { lostClasses } from './lost-classes';
import { addsUp, gapsOf, leftByMissingRow, residualsOf } from './residual';
import type { Residual } from './residual';
import { FUNCTIONAL, classesOf, TOTAL } from './subjects';
import { failed, inTables, notEvaluated, passed, shownCells } from './verdicts';

const MISSING_CLASSES = 'H-6';

/** 合计 = Σ 类 of each table, which a missing 类 makes fail column by column; here it is said once for all of them. */
const COLUMN_SUMS: Readonly<Partial<Record<TableCode, string>>> = {
  '02': 'F-202',
  '03': 'F-302',
  '06': 'F-602',
  '07': 'F-703',
  '09': 'F-901',
  '10': 'F-1003',
  '11': 'F-1102',
  '12': 'F-1202',
};

type Gap = Extract<FindingFacts, { readonly code: 'missing-classes' }>;

/**
 * Where 合计 exceeds the listed 类 in several columns at once, and by the money that another table shows for a 类
 * that this one does not list, that 类 was left out with all its rows. Where no other table confirms it, the sums are
 * left to speak for themselves: a wrong 合计 looks the same.
 */
export const missingClasses: StructureRule = {
  id: MISSING_CLASSES,
  kind: '层',
  weight: 'E',
  title: '类未列全',
  basis: DERIVED,
  statement: '合计等于所列各类之和，别的表列有的类没有漏列',
  reads: ['01', '04', ...FUNCTIONAL],
  check: (book: Book) => {
    const said = onTables.check(book);
    const suspects = book.tables.flatMap((table) => {
      const left = sumOf(table)?.left ?? [];
      return left.length === 0 ? [] : [checkSuspect(book, table, left)];
    });
    return [...suspects, ...said];
  },
  overview: (book: Book, judged: readonly RuleVerdicts[]) => {
    const own = judged.find(({ rule }) => rule.id === MISSING_CLASSES);
    const gaps = own?.failures.flatMap(({ outcome }) => (outcome.state === 'fail' && outcome.finding.code === 'missing-classes' ? [outcome.finding] : [])) ?? [];
    if (gaps.length === 0) return NO_OVERVIEW;
    return { verdicts: [], speaksFor: (failure) => gaps.some((gap) => isColumnSum(failure, gap) || isUnlisted(failure, gap) || isOneSided(book, judged, failure, gap)) };
  },
};

/** What a table tells of its 合计 by itself. */
interface ClassSum {
  readonly total: Item;
  readonly classes: readonly Item[];
  /** Whether all amounts are known in some column. */
  readonly isKnown: boolean;
  /** What 合计 leaves over the 类, where it looks as if a row were missing; nearly always nothing. */
  readonly left: readonly Residual[];
}

const sumOf = oncePerTable((table): ClassSum | undefined => {
  const total = FUNCTIONAL.includes(table.code) ? table.items.find(({ key }) => key === TOTAL) : undefined;
  if (total === undefined) return undefined;
  const classes = classesOf(table);
  if (addsUp(table, total, classes)) return { total, classes, isKnown: true, left: [] };
  const residuals = residualsOf(table, total, classes);
  return { total, classes, isKnown: residuals.length > 0, left: leftByMissingRow(residuals) };
});

const aboutOf = ({ code }: Table): string => `${code}[${TOTAL}]`;

/** The tables of which nothing need be asked of another. */
const onTables = inTables(MISSING_CLASSES, FUNCTIONAL, (table) => {
  const sum = sumOf(table);
  if (sum === undefined || sum.left.length > 0) return [];
  if (sum.isKnown) return [passed(MISSING_CLASSES, aboutOf(table))];
  const { reason, cells } = gapsOf(table, sum.total, sum.classes);
  return [notEvaluated(MISSING_CLASSES, aboutOf(table), reason, cells)];
});

function checkSuspect(book: Book, table: Table, left: readonly Residual[]): Verdict {
  const [first] = left;
  const classes = first === undefined ? [] : lostClasses(book, table, first.item);
  if (first === undefined || classes.length === 0) return passed(MISSING_CLASSES, aboutOf(table));
  return failed(MISSING_CLASSES, aboutOf(table), 'error', {
    code: 'missing-classes',
    table: table.code,
    classes: classes.map(({ code, name }) => ({ code, name })),
    residual: first.fen,
    step: first.step,
    cells: shownCells(left.map(({ cell }) => cell)),
    formula: `表${table.code} ${TOTAL} = Σ 所列各类`,
  });
}

function isColumnSum({ rule, subject }: Verdict, { table, cells }: Gap): boolean {
  return rule === COLUMN_SUMS[table] && cells.some(({ cell }) => cell.column === subject?.column);
}

/** What another rule says of codes that the table lacks: they are those of the 类. */
function isUnlisted({ outcome }: Verdict, gap: Gap): boolean {
  if (outcome.state !== 'fail' || outcome.finding.code !== 'code-unlisted' || outcome.finding.in !== gap.table) return false;
  return outcome.finding.subjects.every(({ code }) => isBelow(code, gap));
}

/** A row of another table that is weighed against a row of this one, which went with the 类. */
function isOneSided(book: Book, judged: readonly RuleVerdicts[], { rule, subject, cells }: Verdict, gap: Gap): boolean {
  if (subject === undefined || cells.some(({ table }) => table === gap.table)) return false;
  const code = tableOf(book, subject.table)?.items.find(({ key }) => key === subject.item)?.code;
  if (code === undefined || !isBelow(code, gap)) return false;
  const card = judged.find((entry) => entry.rule.id === rule)?.rule;
  return card !== undefined && 'lines' in card && card.lines.some(({ tables }) => tables.includes(gap.table));
}

const isBelow = (code: string, { classes }: Gap): boolean => classes.some((lost) => code.startsWith(lost.code));
