import type { Book, NotEvaluatedGroup, RuleRun, TableCode, Verdict, VerdictCounts } from '../model';
import { CATALOGUE } from './catalogue';
import { CONDITIONS } from './catalogue/conditions';
import { coverageOf } from './coverage';
import { findingsOf } from './findings';
import { evaluate } from './notation/evaluate';
import { bindingsOf } from './notation/instance';
import type { Binding, Tables } from './notation/instance';
import { parseLine } from './notation/parse';
import { referencesOf } from './notation/syntax';
import type { RuleLine } from './notation/syntax';
import { tablesOf } from './notation/tables';
import type { IdentityRule, Rule } from './rule';
import { MISSING_ROWS } from './structure/missing-rows';
import { together } from './together';

/** Rules that a missing row makes fail column by column; H-5 says it once for all of them. */
const ROLL_UPS: ReadonlySet<string> = new Set(['F-203', 'F-204', 'F-303', 'F-304', 'F-603', 'F-604', 'F-704', 'F-902', 'F-903', 'H-1']);

/** A rule's line with the tables it needs. */
interface CompiledLine {
  readonly line: RuleLine;
  readonly tables: readonly TableCode[];
}

const compiled = new Map<IdentityRule, readonly CompiledLine[]>();

function linesOf(rule: IdentityRule): readonly CompiledLine[] {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const lines = rule.lines.map((text) => {
    const line = parseLine(text, CONDITIONS);
    const tables = referencesOf([...line.conditions, line.relation]).map(({ table }) => table);
    return { line, tables: [...new Set(tables)] };
  });
  compiled.set(rule, lines);
  return lines;
}

/**
 * Runs every rule on a book.
 * @returns a verdict for each instance, their counts, and what to tell the user
 */
export function checkBook(book: Book, rules: readonly Rule[] = CATALOGUE): RuleRun {
  const tables = tablesOf(book);
  const raw = rules.flatMap((rule) => ('lines' in rule ? checkIdentity(rule, tables) : rule.check(book)));
  const verdicts = withoutReplaced(raw);
  return {
    verdicts,
    counts: countsOf(verdicts),
    findings: findingsOf(verdicts, rules),
    notEvaluated: notEvaluatedGroups(verdicts),
    coverage: coverageOf(book, verdicts),
  };
}

function checkIdentity(rule: IdentityRule, tables: Tables): readonly Verdict[] {
  const lines = linesOf(rule);
  const applicable = lines.filter((line) => line.tables.every((table) => tables.has(table)));
  const verdicts = applicable.flatMap(({ line }) => {
    const number = lines.findIndex((entry) => entry.line === line);
    return bindingsOf(line, tables).map((binding) => verdictOf(rule, line, number, tables, binding));
  });
  const absent: Verdict = {
    rule: rule.id,
    instance: rule.id,
    outcome: { state: 'not-applicable', reason: 'table-absent' },
    cells: [],
  };
  const all = rule.together === true && verdicts.length > 0 ? [together(rule, verdicts)] : verdicts;
  return applicable.length < lines.length ? [...all, absent] : all;
}

function verdictOf(rule: IdentityRule, line: RuleLine, number: number, tables: Tables, binding: Binding): Verdict {
  const { outcome, cells } = evaluate(line, tables, binding, rule.weight);
  const { row, column } = binding;
  const name = number === 0 ? rule.id : `${rule.id}#${number + 1}`;
  if (row === undefined || column === undefined) return { rule: rule.id, instance: name, outcome, cells };
  const subject = { table: row.table, item: row.item.key, column: column.column.key };
  return { rule: rule.id, instance: `${name} ${subject.table}[${subject.item}].${subject.column}`, subject, outcome, cells };
}

function withoutReplaced(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rowOf = ({ subject }: Verdict): string => (subject === undefined ? '' : `${subject.table}[${subject.item}]`);
  const missing = verdicts.filter(({ rule, outcome }) => rule === MISSING_ROWS && outcome.state === 'fail').map(rowOf);
  if (missing.length === 0) return verdicts;
  const rows = new Set(missing);
  return verdicts.map((verdict) =>
    verdict.outcome.state === 'fail' && ROLL_UPS.has(verdict.rule) && rows.has(rowOf(verdict))
      ? { ...verdict, outcome: { state: 'not-applicable', reason: 'replaced' } }
      : verdict,
  );
}

function countsOf(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { pass: 0, error: 0, review: 0, rounding: 0, info: 0, notApplicable: 0, notEvaluated: 0 };
  for (const { outcome } of verdicts) {
    if (outcome.state === 'pass') counts.pass += 1;
    else if (outcome.state === 'not-applicable') counts.notApplicable += 1;
    else if (outcome.state === 'not-evaluated') counts.notEvaluated += 1;
    else counts[outcome.severity] += 1;
  }
  return counts;
}

function notEvaluatedGroups(verdicts: readonly Verdict[]): readonly NotEvaluatedGroup[] {
  const groups = new Map<string, NotEvaluatedGroup>();
  for (const { rule, outcome } of verdicts) {
    if (outcome.state !== 'not-evaluated') continue;
    const key = `${rule} ${outcome.reason}`;
    const known = groups.get(key);
    const cells = new Set([...(known?.cells ?? []), ...outcome.cells]);
    groups.set(key, { rule, reason: outcome.reason, cells: [...cells], count: (known?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}
