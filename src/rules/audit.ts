import type { AuditFormulas, AuditLine, AuditPlaces, AuditWords, Book, BoundCell, Outcome, RuleRun, Unit, Verdict } from '../model';
import { tableOf } from '../model';
import { CATALOGUE } from './catalogue';
import { instancesOf } from './instances';
import type { RuleInstance } from './instances';
import { explain } from './notation/explain';
import { negativesIn, placingIn, quoted, writeInstance } from './notation/formula';
import type { Placing } from './notation/formula';
import { cellsIn, sideOf } from './notation/instance';
import type { Side } from './notation/instance';
import { DoesNotApply } from './notation/pick';
import { tablesOf } from './notation/tables';
import type { Tables } from './notation/tables';
import type { IdentityRule, Rule } from './rule';

/** The conditions of a line as they are written: 若 and all up to the colon. */
const CONDITION = /^若[^:：]*(?=[:：])/;

/**
 * Every rule instance of a book that applies, in the catalogue's order, with the formulas that
 * judge it in the user's own workbook. What the notation does not say (structure) has no formula:
 * of it only what was found stands here.
 * @param run what the rules say of the same book
 * @param placing where the formulas find the amounts: in the workbook's own cells, if nothing is said
 */
export function auditLines(
  book: Book,
  run: RuleRun,
  words: AuditWords,
  rules: readonly Rule[] = CATALOGUE,
  placing: Placing = placingIn(book),
): readonly AuditLine[] {
  const tables = tablesOf(book);
  const verdicts = new Map(run.verdicts.map((verdict) => [verdict.instance, verdict]));
  return rules.flatMap((rule) => {
    if (!('lines' in rule)) return structureLines(rule, run.verdicts, words);
    if (rule.together === true) return signLine(rule, tables, placing, verdicts.get(rule.id), words);
    return instancesOf(rule, tables).flatMap((instance) => {
      const verdict = verdicts.get(instance.name);
      return verdict === undefined || verdict.outcome.state === 'not-applicable'
        ? []
        : [identityLine(rule, instance, tables, placing, verdict, book, words)];
    });
  });
}

function identityLine(
  rule: IdentityRule,
  { line, binding, name }: RuleInstance,
  tables: Tables,
  placing: Placing,
  { outcome }: Verdict,
  book: Book,
  words: AuditWords,
): AuditLine {
  const left = known(sideOf(line.relation.left, tables, binding));
  const right = known(sideOf(line.relation.right, tables, binding));
  const condition = CONDITION.exec(line.text)?.[0];
  const verdict = outcomeWords(outcome, words);
  const roundings = outcome.state === 'fail' && outcome.finding.code === 'relation' ? outcome.finding.summedRoundings : undefined;
  const written = writeInstance(line, tables, binding, rule.weight, placing, words, roundings);
  const cells = [...cellsIn(left), ...cellsIn(right)];
  const unit = cells[0] === undefined ? undefined : unitOf(book, cells[0]);
  return {
    rule: rule.id,
    title: rule.title,
    instance: name,
    relation: `${condition === undefined ? '' : `${condition}：`}${explain(line, left, right, binding)}`,
    ...(unit === undefined ? {} : { unit }),
    left: cellsIn(left),
    right: cellsIn(right),
    verdict,
    ...(written === undefined ? {} : { live: { formulas: written.formulas, values: { ...written.values, verdict } } }),
  };
}

const NOTHING: Side = { terms: [], single: false, zero: false };

function known(side: Side | DoesNotApply): Side {
  return side instanceof DoesNotApply ? NOTHING : side;
}

function unitOf(book: Book, { table }: BoundCell): Unit | undefined {
  return tableOf(book, table)?.unit;
}

/** A sign check is one statement about all its cells: how many are below zero. */
function signLine(rule: IdentityRule, tables: Tables, placing: Placing, judged: Verdict | undefined, words: AuditWords): readonly AuditLine[] {
  if (judged === undefined || judged.outcome.state === 'not-applicable') return [];
  const cells = instancesOf(rule, tables).flatMap(({ line, binding }) => cellsIn(known(sideOf(line.relation.left, tables, binding))));
  const verdict = outcomeWords(judged.outcome, words);
  const places = cells.map(placing).filter(({ manner }) => manner.kind !== 'not-an-amount');
  const found = judged.outcome.state === 'fail' ? judged.outcome.finding.cells.length : 0;
  const formulas = (at: AuditPlaces): AuditFormulas => ({
    left: negativesIn(places),
    right: '0',
    difference: `${at.left}-${at.right}`,
    verdict: `IF(ISERROR(${at.left}),${quoted(words.notEvaluated.unreadable)},IF(${at.left}=0,${quoted(words.pass)},${quoted(words.severity.error)}))`,
  });
  const values = { left: String(found), right: '0', difference: String(found), verdict };
  const negatives = judged.outcome.state === 'fail' ? judged.outcome.finding.cells.map(({ cell }) => cell) : [];
  return [
    {
      rule: rule.id,
      title: rule.title,
      instance: judged.instance,
      relation: words.negatives([...new Set(cells.map(({ table }) => table))]),
      left: negatives.length > 0 ? negatives : cells,
      right: [],
      verdict,
      ...(judged.outcome.state === 'not-evaluated' ? {} : { live: { formulas, values } }),
    },
  ];
}

function structureLines(rule: Rule, verdicts: readonly Verdict[], words: AuditWords): readonly AuditLine[] {
  return verdicts.flatMap((judged): readonly AuditLine[] => {
    const { outcome } = judged;
    if (judged.rule !== rule.id || outcome.state === 'pass' || outcome.state === 'not-applicable') return [];
    const cells = outcome.state === 'fail' ? outcome.finding.cells.map(({ cell }) => cell) : outcome.cells;
    return [
      {
        rule: rule.id,
        title: rule.title,
        instance: judged.instance,
        relation: outcome.state === 'fail' ? outcome.finding.formula : 'statement' in rule ? rule.statement : rule.title,
        left: cells,
        right: [],
        verdict: outcomeWords(outcome, words),
      },
    ];
  });
}

function outcomeWords(outcome: Outcome, words: AuditWords): string {
  switch (outcome.state) {
    case 'pass':
      return words.pass;
    case 'fail':
      return words.severity[outcome.severity];
    case 'not-applicable':
      return words.notApplicable;
    case 'not-evaluated':
      return words.notEvaluated[outcome.reason];
  }
}
