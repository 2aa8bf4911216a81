import { amountIn } from '../../model';
import type { Book, TableCode, Verdict } from '../../model';
import { DERIVED, NO_OVERVIEW } from '../rule';
import type { Overview, StructureRule } from '../rule';
import type { RuleVerdicts } from '../rule-verdicts';
import { failingTies, tiesIn } from './ties';
import type { Tie } from './ties';
import { failed, holdsMoney, isError, passed, shownCells } from './verdicts';

const ID = 'M-23';
const ABOUT = '整表';

/** Fewer figures that differ from other tables may each be a slip of its own. */
const FEWEST_DIFFERING = 5;
/** One moved row or exchanged column leaves more of a table's figures agreeing with the others'. */
const SHARE_DIFFERING = 0.8;
/** A difference of no more than a hundredth of the figure is one of rounding. */
const PER_ROUNDED = 100;
/** So many of the tables that it differs from agree with third ones: then it is not they that are wrong. */
const FEWEST_WITNESSES = 2;
const CELLS_SHOWN = 3;

/** A table that is not of this book, and what ties it to the others. */
interface Suspect {
  readonly code: TableCode;
  readonly ties: readonly Tie[];
  /** Those of the ties that do not hold. */
  readonly differing: readonly Tie[];
}

/**
 * A table that agrees with itself and in nearly nothing with the others, which agree with each other, is another
 * year's or another department's, pasted over this one's. That is one thing to say, where it would be one finding a
 * figure, most of them with a right cell of another table to be changed.
 */
export const foreignTables: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'E',
  title: '各表是同一年度、同一单位的数',
  basis: DERIVED,
  statement: '各表的数与其他表的同一数字大多相符',
  check: (book: Book) => (book.tables.length === 0 ? [] : [passed(ID, ABOUT)]),
  overview: (book: Book, judged: readonly RuleVerdicts[]) => {
    // Listing all that holds takes time, and nearly no book needs it.
    if (failingTies(judged) < FEWEST_DIFFERING) return NO_OVERVIEW;
    const codes = book.tables.map(({ code }) => code).filter((code) => agreesWithItself(code, judged));
    const foreign = foreignAmong(codes, tiesIn(judged));
    return foreign.length === 0 ? NO_OVERVIEW : overviewOf(foreign, judged);
  },
};

/** An error in a table's own sums or codes speaks against its being another's, whole and right there. */
function agreesWithItself(code: TableCode, judged: readonly RuleVerdicts[]): boolean {
  return !judged.some(({ rule, instances, verdicts, failures }) => {
    if (instances.length > 0) return instances.some(({ line: { tables } }, at) => tables.length === 1 && tables[0] === code && isError(verdicts[at]));
    return rule.kind !== '间' && failures.some((failure) => isError(failure) && failure.cells.length > 0 && failure.cells.every(({ table }) => table === code));
  });
}

/** The one that differs most first; what then is left may show another. */
function foreignAmong(codes: readonly TableCode[], ties: readonly Tie[]): readonly Suspect[] {
  const foreign = codes.map((code) => suspectOf(code, ties)).filter((suspect) => isForeign(suspect, ties));
  const [most] = foreign.sort((one, other) => other.differing.length - one.differing.length);
  if (most === undefined) return [];
  const others = codes.filter((code) => code !== most.code);
  return [most, ...foreignAmong(others, ties.filter(({ tables }) => !tables.includes(most.code)))];
}

function suspectOf(code: TableCode, all: readonly Tie[]): Suspect {
  const ties = all.filter(({ tables }) => tables.includes(code));
  return { code, ties, differing: ties.filter(({ holds }) => !holds) };
}

function isForeign({ code, ties, differing }: Suspect, all: readonly Tie[]): boolean {
  if (differing.length < FEWEST_DIFFERING || differing.length < ties.length * SHARE_DIFFERING) return false;
  if (isOneFigure(differing.map(apartIn)) || isOneFigure(differing.flatMap((tie) => figuresOf(code, tie)))) return false;
  if (isFewerThanHalf(differing, isMoreThanRounded) || isFewerThanHalf(differing, ({ verdict }) => holdsMoneyOf(code, verdict))) return false;
  const others = othersIn(differing, code).map((other) => all.filter(({ tables }) => tables.includes(other) && !tables.includes(code)));
  return others.every((ties) => !isFewerThanHalf(ties, ({ holds }) => holds)) && others.filter((ties) => ties.length > 0).length >= FEWEST_WITNESSES;
}

/**
 * Whether amounts are all the same, rounding apart. A table that shows one figure throughout, as 09 does of a single
 * 项目, or that lacks the same money everywhere, tells of one slip that was carried on, and not of another table.
 */
function isOneFigure(fens: readonly number[]): boolean {
  const money = fens.filter((fen) => fen !== 0);
  const most = Math.max(...money);
  return money.every((fen) => (most - fen) * PER_ROUNDED <= most);
}

function isFewerThanHalf(ties: readonly Tie[], test: (tie: Tie) => boolean): boolean {
  return ties.filter(test).length * 2 < ties.length;
}

/** A table of zeros is not another's: its figures are still to come. */
function holdsMoneyOf(code: TableCode, { cells }: Verdict): boolean {
  return cells.some((cell) => cell.table === code && holdsMoney(cell));
}

function isMoreThanRounded({ verdict: { outcome } }: Tie): boolean {
  if (outcome.state !== 'fail' || outcome.finding.code !== 'relation') return false;
  const { left, right } = outcome.finding;
  return Math.abs(left - right) * PER_ROUNDED > Math.max(Math.abs(left), Math.abs(right));
}

/** How far apart the sides of a tie are, in 分. */
function apartIn({ verdict: { outcome } }: Tie): number {
  return outcome.state === 'fail' && outcome.finding.code === 'relation' ? Math.abs(outcome.finding.left - outcome.finding.right) : 0;
}

/** What a tie reads of a table, in 分. */
function figuresOf(code: TableCode, { verdict: { cells } }: Tie): readonly number[] {
  return cells.filter(({ table }) => table === code).map((cell) => Math.abs(amountIn(cell)?.fen ?? 0));
}

function othersIn(ties: readonly Tie[], code: TableCode): readonly TableCode[] {
  return [...new Set(ties.flatMap(({ tables }) => tables))].filter((table) => table !== code).sort();
}

/** It speaks for all that weighs the table against others, sums and listed codes alike. */
function overviewOf(foreign: readonly Suspect[], judged: readonly RuleVerdicts[]): Overview {
  const codes = new Set(foreign.map(({ code }) => code));
  const between = new Set(
    judged.flatMap(({ instances }) => instances.filter(({ line: { tables } }) => tables.length > 1 && tables.some((table) => codes.has(table)))).map(({ name }) => name),
  );
  return {
    verdicts: foreign.map(verdictOn),
    speaksFor: (failure) => between.has(failure.instance) || isAboutCodesOf(codes, failure),
  };
}

function isAboutCodesOf(codes: ReadonlySet<TableCode>, { outcome }: Verdict): boolean {
  if (outcome.state !== 'fail') return false;
  const { finding } = outcome;
  return (finding.code === 'code-unlisted' || finding.code === 'column-without-money' || finding.code === 'codes-swapped') && (codes.has(finding.table) || codes.has(finding.in));
}

function verdictOn({ code, ties, differing }: Suspect): Verdict {
  const cells = [...new Set(differing.flatMap(({ verdict }) => verdict.cells.filter(({ table }) => table === code)))];
  return failed(ID, `${code} ${ABOUT}`, 'error', {
    code: 'table-foreign',
    table: code,
    others: othersIn(differing, code),
    count: differing.length,
    judged: ties.length,
    cells: shownCells(cells.slice(0, CELLS_SHOWN)),
    formula: foreignTables.statement,
  });
}
