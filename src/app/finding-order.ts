import { tableOf } from '../model';
import type { Cause, CellRef, Finding, Table } from '../model';
import { findingTable, mainCell } from '../text/zh-CN';
import type { CheckReport } from './session';

/** The findings of one table; without one, those that belong to no table. */
export interface FindingGroup {
  readonly table?: Table;
  readonly findings: readonly Finding[];
}

/** Findings as they are listed: what is to be mended or looked into first, the rest after it. */
export interface FindingListing {
  /** Errors and reviews. */
  readonly grave: readonly FindingGroup[];
  /** 尾差 and 提示. */
  readonly minor: readonly FindingGroup[];
}

/** Splits findings into those that ask for something and those that are only listed. */
export function listingOf(report: CheckReport, findings: readonly Finding[]): FindingListing {
  const isGrave = ({ severity }: Finding): boolean => severity === 'error' || severity === 'review';
  return {
    grave: groupByTable(report, findings.filter(isGrave)),
    minor: groupByTable(report, findings.filter((finding) => !isGrave(finding))),
  };
}

/** The findings of groups in the order of the list. */
export function inOrder(groups: readonly FindingGroup[]): readonly Finding[] {
  return groups.flatMap(({ findings }) => findings);
}

/** Findings by table, in the order of the tables; within one as the rules gave them, gravest first. */
function groupByTable(report: CheckReport, findings: readonly Finding[]): readonly FindingGroup[] {
  const byTable = new Map<Table | undefined, Finding[]>();
  for (const finding of findings) {
    const code = findingTable(finding.facts);
    const table = code === undefined ? undefined : tableOf(report.book, code);
    const group = byTable.get(table);
    if (group === undefined) byTable.set(table, [finding]);
    else group.push(finding);
  }
  const groups: FindingGroup[] = [...byTable].map(([table, ofTable]) =>
    table === undefined ? { findings: ofTable } : { table, findings: ofTable },
  );
  return groups.sort((a, b) => place(report, a.table) - place(report, b.table));
}

function place(report: CheckReport, table: Table | undefined): number {
  return table === undefined ? report.book.tables.length : report.book.tables.indexOf(table);
}

/** What probably made a finding, where that is known. */
export function causeOf(finding: Finding, report: CheckReport): Cause | undefined {
  return finding.cause === undefined ? undefined : report.run.causes.find(({ id }) => id === finding.cause);
}

/**
 * Where a finding leads first: to the cell that is probably wrong, else to the one it is about,
 * else to its table.
 */
export function leadingRef(finding: Finding, report: CheckReport): CellRef | undefined {
  const cell = causeOf(finding, report)?.cell ?? mainCell(finding.facts)?.cell;
  if (cell !== undefined) return cell.ref;
  const code = findingTable(finding.facts);
  const table = code === undefined ? undefined : tableOf(report.book, code);
  return table === undefined ? undefined : { sheet: table.sheet, row: table.area.top, column: table.area.left };
}

/** The finding after or before the current one, round and round; the first, or the last, where none is current. */
export function neighbour(
  order: readonly Finding[],
  current: string | undefined,
  step: 1 | -1,
): Finding | undefined {
  const at = order.findIndex(({ id }) => id === current);
  if (at < 0) return step === 1 ? order[0] : order.at(-1);
  return order[(at + step + order.length) % order.length];
}
