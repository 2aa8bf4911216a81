import { amountIn, cellOf } from '../../model';
import type { Amount, Book, BoundCell, Table, Verdict } from '../../model';
import { oncePerTable } from '../once-per-table';
import { NO_OVERVIEW } from '../rule';
import type { Overview } from '../rule';
import { subjectsOf, TOTAL } from './subjects';
import type { Subject } from './subjects';

/** Sums carry a 尾差 of a few last places. */
const TAIL_PLACES = 3;

/** The rows of a table whose 科目 is listed above them already. */
export const repeatedIn = oncePerTable((table): readonly Subject[] => {
  const seen = new Set<string>();
  return subjectsOf(table).filter(({ code }) => seen.has(code) || !seen.add(code));
});

interface RepeatedRow {
  readonly table: Table;
  readonly item: Subject;
}

/**
 * What follows from a row that is listed twice: a sum above it that is off by just its money, whether the sum was made
 * with it or without it, and the figures of other tables that the larger sum is compared with.
 */
export function repeatedOverview(book: Book): Overview {
  const repeated = book.tables.flatMap((table) => repeatedIn(table).map((item): RepeatedRow => ({ table, item })));
  if (repeated.length === 0) return NO_OVERVIEW;
  return { verdicts: [], speaksFor: (failure) => repeated.some((row) => isOffBy(failure, row)) };
}

function isOffBy({ outcome, cells }: Verdict, row: RepeatedRow): boolean {
  if (outcome.state !== 'fail' || outcome.finding.code !== 'relation') return false;
  const difference = Math.abs(outcome.finding.left - outcome.finding.right);
  return cells.some((cell) => {
    const money = isAbove(cell, row) ? moneyOf(row, cell.column) : undefined;
    const tail = TAIL_PLACES * (money?.step ?? 0);
    return money !== undefined && Math.abs(money.fen) > tail && Math.abs(difference - Math.abs(money.fen)) <= tail;
  });
}

function moneyOf({ table, item }: RepeatedRow, column: string): Amount | undefined {
  const cell = cellOf(table, item.key, column);
  return cell === undefined ? undefined : amountIn(cell);
}

/** Whether a cell stands in a row whose sum the repeated one goes into, or in one of the 科目 itself. */
function isAbove({ table, item }: BoundCell, row: RepeatedRow): boolean {
  if (table !== row.table.code) return false;
  const [code = ''] = item.split('#');
  return item === TOTAL || row.item.code.startsWith(code);
}
