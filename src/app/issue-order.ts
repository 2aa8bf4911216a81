import { tableOf } from '../model';
import type { CellRef, Severity, Table, TableCode } from '../model';
import { findingTable, issuesOf, mainCell } from '../text/zh-CN';
import type { Issue, Told } from '../text/zh-CN';
import { cellsToMark } from './marks';
import type { CheckReport } from './session-snapshot';

/** The issues of one table; without one, those that belong to no table. */
export interface IssueGroup {
  readonly table?: Table;
  readonly issues: readonly Issue[];
}

/** Issues as they are listed: what is to be mended or looked into first, the rest after it. */
export interface IssueListing {
  /** Errors and reviews. */
  readonly grave: readonly IssueGroup[];
  /** 尾差 and 提示. */
  readonly minor: readonly IssueGroup[];
}

const ORDER: readonly Severity[] = ['error', 'review', 'rounding', 'info'];

function isGrave({ severity }: Issue): boolean {
  return severity === 'error' || severity === 'review';
}

/** Splits issues into those that ask for something and those that are only listed. */
export function listingOf(report: CheckReport, issues: readonly Issue[]): IssueListing {
  return {
    grave: groupByTable(report, issues.filter(isGrave)),
    minor: groupByTable(report, issues.filter((issue) => !isGrave(issue))),
  };
}

/** The issues of groups in the order of the list. */
export function inOrder(groups: readonly IssueGroup[]): readonly Issue[] {
  return groups.flatMap(({ issues }) => issues);
}

/** Issues by table, in the order of the tables; within one gravest first, then as their cells stand. */
function groupByTable(report: CheckReport, issues: readonly Issue[]): readonly IssueGroup[] {
  const byTable = new Map<Table | undefined, Issue[]>();
  for (const issue of issues) {
    const code = tableOfIssue(issue);
    const table = code === undefined ? undefined : tableOf(report.book, code);
    const group = byTable.get(table);
    if (group === undefined) byTable.set(table, [issue]);
    else group.push(issue);
  }
  const groups: IssueGroup[] = [...byTable].map(([table, own]) => {
    const ordered = inReadingOrder(report, own);
    return table === undefined ? { issues: ordered } : { table, issues: ordered };
  });
  return groups.sort((a, b) => place(report, a.table) - place(report, b.table));
}

function inReadingOrder(report: CheckReport, issues: readonly Issue[]): readonly Issue[] {
  const placed = issues.map((issue) => ({ issue, ref: leadingRef(issue, report) ?? { row: 0, column: 0 } }));
  return placed
    .sort(
      (a, b) =>
        ORDER.indexOf(a.issue.severity) - ORDER.indexOf(b.issue.severity) ||
        a.ref.row - b.ref.row ||
        a.ref.column - b.ref.column,
    )
    .map(({ issue }) => issue);
}

function place(report: CheckReport, table: Table | undefined): number {
  return table === undefined ? report.book.tables.length : report.book.tables.indexOf(table);
}

function tableOfIssue({ cause, findings }: Issue): TableCode | undefined {
  return cause === undefined ? findingTable(findings[0].facts) : cause.cell.table;
}

/**
 * Where an issue leads first: to the cell that is probably wrong, else to the one that the finding
 * is about, else to its table.
 */
export function leadingRef(issue: Issue, report: CheckReport): CellRef | undefined {
  const cell = issue.cause?.cell ?? mainCell(issue.findings[0].facts)?.cell;
  if (cell !== undefined) return cell.ref;
  const code = tableOfIssue(issue);
  const table = code === undefined ? undefined : tableOf(report.book, code);
  return table === undefined ? undefined : { sheet: table.sheet, row: table.area.top, column: table.area.left };
}

/** The issue after or before the current one, round and round; the first, or the last, where none is current. */
export function neighbour(order: readonly Issue[], current: string | undefined, step: 1 | -1): Issue | undefined {
  const at = order.findIndex(({ id }) => id === current);
  if (at < 0) return step === 1 ? order[0] : order.at(-1);
  return order[(at + step + order.length) % order.length];
}

/**
 * The issue that a cell is marked for; a cell that is itself probably wrong counts for that first.
 * @param current stays, where the cell is marked for it as well as for any other
 */
export function issueAt(told: Told, ref: CellRef, current: string | undefined): Issue | undefined {
  const issues = issuesOf(told).filter(isGrave);
  const named = issues.filter(({ cause }) => cause !== undefined && [cause.cell, ...cause.block, ...cause.alternatives].some((cell) => isSame(cell.ref, ref)));
  const marked = issues.filter(({ cause, findings }) => findings.some((finding) => cellsToMark(finding, cause).some((cell) => isSame(cell.ref, ref))));
  const nearest = named.length > 0 ? named : marked;
  return nearest.find(({ id }) => id === current) ?? nearest[0];
}

function isSame(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
