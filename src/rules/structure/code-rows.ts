import type { BoundCell, NamedCode, Table, TableCode, Verdict } from '../../model';
import { mayListMore } from '../strays';
import { subjectsOf } from './subjects';
import type { Subject } from './subjects';
import { cellsOfRow, failed, holdsMoney, notEvaluated, passed, shownCells, undecided } from './verdicts';

/** A row of a 科目, and the cells that show what money it has. */
export interface CodeRow extends NamedCode {
  readonly key: string;
  readonly cells: readonly BoundCell[];
}

/** The 科目 that a table lists and another one does not. */
export function rowsOnlyIn(table: Table, other: Pick<Table, 'items'>, cellsOf: (item: Subject) => readonly BoundCell[]): readonly CodeRow[] {
  const listed = new Set(other.items.map(({ code }) => code));
  return subjectsOf(table).flatMap((item) => (listed.has(item.code) ? [] : [{ code: item.code, name: item.name, key: item.key, cells: cellsOf(item) }]));
}

/** Whether a row is known to hold money. */
export function hasMoney({ cells }: CodeRow): boolean {
  return cells.some(holdsMoney);
}

/** 09 and 10 show income beside their expenditure, 10 balances too; 06, 07 and 12 show nothing else. */
export function spendingOf(table: Table, item: Subject): readonly BoundCell[] {
  const cells = cellsOfRow(table, item);
  return table.code === '09' || table.code === '10' ? cells.filter(({ column }) => column.startsWith('本年支出')) : cells;
}

/** That none of the rows that only one of two tables lists holds money, or that nobody can tell. */
export function passedWithoutMoney(rule: string, from: TableCode, to: TableCode, rows: readonly CodeRow[]): Verdict {
  const about = `${from} ${to}`;
  return undecided(rule, about, rows.flatMap(({ cells }) => cells)) ?? passed(rule, about);
}

/** What holds where every 科目 of one table is listed in another. */
export const statementOn = (from: TableCode, to: TableCode): string => `表${from} 的科目都列在表${to} 中`;

/** That a table lists these 科目 with money and another one does not, or that these may be among the rows that nobody could read there. */
export function saidUnlisted(rule: string, from: TableCode, target: Table, unlisted: readonly CodeRow[]): Verdict {
  const to = target.code;
  if (mayListMore(target)) return notEvaluated(rule, `${from} ${to}`, 'rows-absent', unlisted.flatMap(({ cells }) => cells));
  return failed(rule, `${from} ${to}`, 'error', {
    code: 'code-unlisted',
    table: from,
    in: to,
    subjects: unlisted.map(({ code, name }) => ({ code, name })),
    cells: shownCells(unlisted.flatMap(({ cells }) => cells.slice(0, 1))),
    formula: statementOn(from, to),
  });
}
