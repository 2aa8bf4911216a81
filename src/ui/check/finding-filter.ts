import type { CheckReport } from '../../app';
import type { Book, Finding, Severity } from '../../model';
import { cellText, findingText } from '../../text/zh-CN';

/** Which findings are listed. */
export interface FindingFilter {
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly text: string;
}

/** Everything is listed. */
export const ALL_SHOWN: FindingFilter = { hidden: new Set(), text: '' };

/** The findings that the filter lets through, in their order. */
export function filterFindings(report: CheckReport, filter: FindingFilter): readonly Finding[] {
  const wanted = filter.text.trim().toLowerCase();
  return report.run.findings.filter(
    (finding) =>
      !filter.hidden.has(finding.severity) && (wanted === '' || searchable(finding, report.book).includes(wanted)),
  );
}

/** Turns one severity on or off. */
export function toggled(filter: FindingFilter, severity: Severity): FindingFilter {
  const hidden = new Set(filter.hidden);
  if (!hidden.delete(severity)) hidden.add(severity);
  return { ...filter, hidden };
}

/** Everything that a user may remember of a finding: its rule, words, items, sheets and addresses. */
function searchable(finding: Finding, book: Book): string {
  const { title, message, formula } = findingText(finding, book);
  const cells = [finding.facts, ...finding.others].flatMap((facts) =>
    facts.cells.map(({ cell }) => {
      const { address, table, item, column } = cellText(cell, book);
      return `${cell.ref.sheet} ${address} ${table} ${item} ${column}`;
    }),
  );
  return [finding.rule, title, message, formula, ...cells].join(' ').toLowerCase();
}
