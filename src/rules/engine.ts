import type { Book, BoundCell, NotEvaluatedGroup, NotEvaluatedReason, RuleRun, TableCode, Verdict, VerdictCounts } from '../model';
import { CATALOGUE } from './catalogue';
import { CONDITIONS } from './catalogue/conditions';
import { causesOf } from './causes/causes';
import { Trial } from './causes/trial';
import type { Judged } from './causes/trial';
import { coverageOf } from './coverage';
import { findingsOf } from './findings';
import { instanceName } from './instances';
import { evaluate } from './notation/evaluate';
import type { Addend } from './notation/evaluate';
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
  /** Its place in the rule, from 0. */
  readonly number: number;
  readonly line: RuleLine;
  readonly tables: readonly TableCode[];
}

const compiled = new Map<IdentityRule, readonly CompiledLine[]>();

function linesOf(rule: IdentityRule): readonly CompiledLine[] {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const lines = rule.lines.map((text, number) => {
    const line = parseLine(text, CONDITIONS);
    const tables = referencesOf([...line.conditions, line.relation]).map(({ table }) => table);
    return { number, line, tables: [...new Set(tables)] };
  });
  compiled.set(rule, lines);
  return lines;
}

/**
 * Runs every rule on a book.
 * @returns a verdict for each instance, their counts, and what to tell the user
 */
export function checkBook(book: Book, rules: readonly Rule[] = CATALOGUE): RuleRun {
  const trial = new Trial();
  const tables = tablesOf(book, trial.inTrial);
  const judged: Judged[] = [];
  const verdicts = withoutReplaced(
    rules.flatMap((rule) => ('lines' in rule ? checkIdentity(rule, tables, judged) : rule.check(book))),
  );
  const causes = causesOf(book, judged, trial);
  return {
    verdicts,
    counts: countsOf(verdicts),
    findings: findingsOf(verdicts, rules, causes),
    causes,
    notEvaluated: notEvaluatedGroups(verdicts),
    coverage: coverageOf(book, verdicts),
  };
}

/** @param judged takes up what weighs figures against each other, for finding causes */
function checkIdentity(rule: IdentityRule, tables: Tables, judged: Judged[]): readonly Verdict[] {
  const lines = linesOf(rule);
  const applicable = lines.filter((line) => line.tables.every((table) => tables.has(table)));
  const verdicts = applicable.flatMap(({ line, number }) => {
    return bindingsOf(line, tables).map((binding) => {
      const { verdict, addends } = verdictOf(rule, line, number, tables, binding);
      if (rule.together !== true && addends.length > 0) {
        judged.push({
          instance: verdict.instance,
          outcome: verdict.outcome,
          isEquation: line.relation.relator === '=' || line.relation.relator === '≡',
          addends,
          again: () => evaluate(line, tables, binding, rule.weight).outcome,
        });
      }
      return verdict;
    });
  });
  const absent: Verdict = {
    rule: rule.id,
    // A name of its own: the sign checks of 06 and 07 are one instance, 07 may be absent.
    instance: `${rule.id} 缺表`,
    outcome: { state: 'not-applicable', reason: 'table-absent' },
    cells: [],
  };
  const all = rule.together === true && verdicts.length > 0 ? [together(rule, verdicts)] : verdicts;
  return applicable.length < lines.length ? [...all, absent] : all;
}

interface Instance {
  readonly verdict: Verdict;
  readonly addends: readonly Addend[];
}

function verdictOf(rule: IdentityRule, line: RuleLine, number: number, tables: Tables, binding: Binding): Instance {
  const { outcome, cells, addends } = evaluate(line, tables, binding, rule.weight);
  const { row, column } = binding;
  const instance = instanceName(rule, number, binding);
  if (row === undefined || column === undefined) return { verdict: { rule: rule.id, instance, outcome, cells }, addends };
  const subject = { table: row.table, item: row.item.key, column: column.column.key };
  return { verdict: { rule: rule.id, instance, subject, outcome, cells }, addends };
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
  const groups = new Map<string, { rule: string; reason: NotEvaluatedReason; cells: Set<BoundCell>; count: number }>();
  for (const { rule, outcome } of verdicts) {
    if (outcome.state !== 'not-evaluated') continue;
    const { reason } = outcome;
    const key = `${rule} ${reason}`;
    const group = groups.get(key) ?? { rule, reason, cells: new Set<BoundCell>(), count: 0 };
    for (const cell of outcome.cells) group.cells.add(cell);
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, cells: [...group.cells] }));
}
