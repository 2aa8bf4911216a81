import type { Book, Finding, Severity } from '../../model';
import { causeText, cellText, findingText } from '../../text/zh-CN';
import type { Issue } from '../../text/zh-CN';

/** Which issues are listed. */
export interface IssueFilter {
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly text: string;
}

/** Everything is listed. */
export const ALL_SHOWN: IssueFilter = { hidden: new Set(), text: '' };

/** The issues that the filter lets through, in their order. */
export function filterIssues(issues: readonly Issue[], book: Book, filter: IssueFilter): readonly Issue[] {
  const wanted = filter.text.trim().toLowerCase();
  return issues.filter(
    (issue) => !filter.hidden.has(issue.severity) && (wanted === '' || searchable(issue, book).includes(wanted)),
  );
}

/** Turns one severity on or off. */
export function toggled(filter: IssueFilter, severity: Severity): IssueFilter {
  const hidden = new Set(filter.hidden);
  if (!hidden.delete(severity)) hidden.add(severity);
  return { ...filter, hidden };
}

/** Everything that a user may remember of an issue: what happened, its rules, words, items, sheets and addresses. */
function searchable({ cause, findings }: Issue, book: Book): string {
  const words = findings.map((finding) => findingWords(finding, book));
  if (cause !== undefined) {
    const { verdict, ifHere = '', suggested = '' } = causeText(cause, book);
    words.push(verdict, ifHere, suggested);
  }
  return words.join(' ').toLowerCase();
}

function findingWords(finding: Finding, book: Book): string {
  const { title, message, formula } = findingText(finding, book);
  const cells = [finding.facts, ...finding.others].flatMap((facts) =>
    facts.cells.map(({ cell }) => {
      const { address, table, item, column } = cellText(cell, book);
      return `${cell.ref.sheet} ${address} ${table} ${item} ${column}`;
    }),
  );
  return [finding.rule, title, message, formula, ...cells].join(' ');
}
