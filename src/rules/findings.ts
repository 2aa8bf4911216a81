import type { Cause, Finding, FindingFacts, Severity, Verdict } from '../model';
import type { Rule } from './rule';

const ORDER: readonly Severity[] = ['error', 'review', 'rounding', 'info'];

/**
 * What to tell the user: each failed instance once, except that the 尾差 of one rule, table and
 * size are taken together (a real document would bring dozens of them).
 */
export function findingsOf(verdicts: readonly Verdict[], rules: readonly Rule[], causes: readonly Cause[]): readonly Finding[] {
  const cards = new Map(rules.map((rule) => [rule.id, rule]));
  const causeOf = new Map(causes.flatMap(({ id, instances }) => instances.map((instance) => [instance, id] as const)));
  const findings = new Map<string, Finding & { readonly others: FindingFacts[] }>();
  for (const { rule, instance, outcome } of verdicts) {
    const card = cards.get(rule);
    if (outcome.state !== 'fail' || card === undefined) continue;
    const key = outcome.severity === 'rounding' ? clusterKey(rule, outcome.finding) : instance;
    const known = findings.get(key);
    if (known !== undefined) {
      known.others.push(outcome.finding);
      continue;
    }
    const cause = causeOf.get(instance);
    findings.set(key, {
      id: instance,
      rule,
      title: card.title,
      kind: card.kind,
      severity: outcome.severity,
      facts: outcome.finding,
      others: [],
      ...(cause === undefined ? {} : { cause }),
    });
  }
  const all = [...findings.values()];
  return ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

function clusterKey(rule: string, facts: FindingFacts): string {
  const table = facts.cells[0]?.cell.table ?? '';
  const size = facts.code === 'relation' ? Math.abs(facts.left - facts.right) : 0;
  return `${rule} ${table} ${size}`;
}
