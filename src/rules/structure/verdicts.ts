import type { BoundCell, FindingCell, FindingFacts, NotEvaluatedReason, Severity, Verdict } from '../../model';

/** A verdict of a rule that is about something other than one row and column. */
export function passed(rule: string, about: string, cells: readonly BoundCell[] = []): Verdict {
  return { rule, instance: `${rule} ${about}`, outcome: { state: 'pass' }, cells };
}

export function failed(rule: string, about: string, severity: Severity, finding: FindingFacts): Verdict {
  const cells = finding.cells.map(({ cell }) => cell);
  return { rule, instance: `${rule} ${about}`, outcome: { state: 'fail', severity, finding }, cells };
}

/** A rule whose tables the book lacks counts once. */
export function tableAbsent(rule: string): Verdict {
  return { rule, instance: `${rule} 缺表`, outcome: { state: 'not-applicable', reason: 'table-absent' }, cells: [] };
}

export function notEvaluated(rule: string, about: string, reason: NotEvaluatedReason, cells: readonly BoundCell[]): Verdict {
  return { rule, instance: `${rule} ${about}`, outcome: { state: 'not-evaluated', reason, cells }, cells };
}

/** Cells that a finding is about, none of them a part of a sum. */
export function subjects(cells: readonly BoundCell[]): readonly FindingCell[] {
  return cells.map((cell) => ({ cell, role: 'subject', sign: 1 }));
}
