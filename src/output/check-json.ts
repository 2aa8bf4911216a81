import { a1, a1Area, amountIn, numeralOf, tableOf } from '../model';
import type { Book, BoundCell, Cause, Finding, FindingCell, RuleRun } from '../model';
import { cellText, findingAmounts, findingText, refusalText } from '../text/zh-CN';

/** One book's part of `gouji check --json`; the shape is a promise to scripts: add fields, rename none. */
export function checkJson(file: string, book: Book, run: RuleRun): object {
  return {
    file,
    family: book.family,
    department: book.department ?? null,
    year: book.year ?? null,
    unit: book.unit ?? null,
    tables: book.tables.map(({ code, no, title, sheet, area }) => ({ no, table: code, title, sheet, range: a1Area(area) })),
    missing: book.missing,
    unrecognised: book.refusals.map((refusal) => ({ sheet: refusal.sheet, reason: refusalText(refusal), code: refusal.reason })),
    notEvaluated: run.notEvaluated.map(({ rule, reason, cells, count }) => ({ rule, reason, cells: cells.map(placeJson), count })),
    verdicts: run.counts,
    zeroPasses: run.zeroPasses,
    findings: run.findings.map((finding) => findingJson(finding, book)),
    causes: run.causes.map((cause) => causeJson(cause, book)),
    coverage: run.coverage,
  };
}

function findingJson(finding: Finding, book: Book): object {
  const { title, message, formula } = findingText(finding, book);
  const { expected, actual, difference } = findingAmounts(finding.facts, book);
  const cells = [finding.facts, ...finding.others].flatMap((facts) => facts.cells);
  return {
    id: finding.id,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    title,
    message,
    formula,
    expected: expected ?? null,
    actual: actual ?? null,
    difference: difference ?? null,
    count: 1 + finding.others.length,
    cells: cells.map((cell) => cellJson(cell, book)),
    cause: finding.cause ?? null,
  };
}

function causeJson({ id, cell, kind, suggested, confidence, instances, alternatives, block }: Cause, book: Book): object {
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  return {
    id,
    ...placeJson(cell),
    table: cell.table,
    item: cellText(cell, book).item,
    column: cell.column,
    kind,
    suggested: suggested === undefined ? null : numeralOf(suggested, unit),
    confidence,
    findingCount: instances.length,
    alternatives: alternatives.map(placeJson),
    block: block.map(placeJson),
  };
}

function placeJson({ ref }: BoundCell): object {
  return { sheet: ref.sheet, address: a1(ref.row, ref.column) };
}

/** Amounts are strings in the table's own unit; what could not be read stands as it is written. */
function cellJson({ cell, role }: FindingCell, book: Book): object {
  const amount = amountIn(cell);
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  return {
    ...placeJson(cell),
    role,
    value: amount === undefined ? String(cell.written ?? '') : numeralOf(amount, unit),
    table: cell.table,
    item: cellText(cell, book).item,
    column: cell.column,
  };
}
