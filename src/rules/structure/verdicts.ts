import { amountIn, tableOf } from '../../model';
import type { Book, BoundCell, FindingCell, FindingFacts, Item, NotEvaluatedReason, Outcome, Severity, Table, TableCode, Verdict } from '../../model';
import { whyNoAmount } from '../notation/gaps';
import { oncePerTable } from '../once-per-table';

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
export function shownCells(cells: readonly BoundCell[]): readonly FindingCell[] {
  return cells.map((cell) => ({ cell, role: 'subject', sign: 1 }));
}

/** A check of a whole book. */
type WholeCheck = (book: Book) => readonly Verdict[];
/** A check that looks at one table and at nothing else. */
type TableCheck = (table: Table) => readonly Verdict[];

/** What a check says of those of these tables that the book has, and once that it lacks some. */
export function inTables(rule: string, reads: readonly TableCode[], check: TableCheck): { readonly reads: readonly TableCode[]; readonly check: WholeCheck } {
  const once = oncePerTable(check);
  return {
    reads,
    check: (book) => {
      const tables = reads.flatMap((code) => tableOf(book, code) ?? []);
      const judged = tables.flatMap(once);
      return tables.length < reads.length ? [...judged, tableAbsent(rule)] : judged;
    },
  };
}

/** What a check says of each table of a book. Where nothing of it is new the list is the last one, and need not be counted again. */
export function inEveryTable(check: TableCheck): WholeCheck {
  const once = oncePerTable(check);
  // By what is said of the first table, so that a book's verdicts are forgotten with the book.
  const joined = new WeakMap<readonly Verdict[], { readonly parts: readonly (readonly Verdict[])[]; readonly all: readonly Verdict[] }>();
  return ({ tables }) => {
    const parts = tables.map(once);
    const [first = []] = parts;
    const last = joined.get(first);
    if (last?.parts.length === parts.length && parts.every((part, at) => part === last.parts[at])) return last.all;
    const all = parts.flat();
    joined.set(first, { parts, all });
    return all;
  };
}

/** The amount cells of a row; none where the sheet lacks it. */
export function cellsOfRow(table: Table, { key }: Item): readonly BoundCell[] {
  return [...(table.cells.get(key)?.values() ?? [])];
}

/** The first amount cell of each row, to lead to the rows. */
export function leadCells(table: Table, items: readonly Item[]): readonly FindingCell[] {
  return shownCells(items.flatMap((item) => cellsOfRow(table, item).slice(0, 1)));
}

/** Whether a cell is known to hold money. */
export function holdsMoney(cell: BoundCell): boolean {
  return (amountIn(cell)?.fen ?? 0) !== 0;
}

/**
 * That nobody can tell whether one of these cells holds money, where none is known to: neither what cannot be read nor
 * a blank among printed zeros is nought.
 * @returns undefined where every amount is known
 */
export function undecided(rule: string, about: string, cells: readonly BoundCell[]): Verdict | undefined {
  const unknown = cells.filter((cell) => amountIn(cell) === undefined);
  return unknown.length === 0 ? undefined : notEvaluated(rule, about, whyNoAmounts(unknown), unknown);
}

/** Why cells that have no amounts have none: that one cannot be read is the graver. */
export function whyNoAmounts(cells: readonly BoundCell[]): 'unreadable' | 'blank' {
  return cells.some((cell) => whyNoAmount(cell) === 'unreadable') ? 'unreadable' : 'blank';
}

/** Whether there is a verdict, and it fails as an error. */
export function isError(verdict: Verdict | undefined): boolean {
  return verdict?.outcome.state === 'fail' && verdict.outcome.severity === 'error';
}

/** Whether what was judged holds, 尾差 or not. */
export function holds(outcome: Outcome): boolean {
  return outcome.state === 'pass' || (outcome.state === 'fail' && outcome.severity === 'rounding');
}
