import { CATALOGUE, RULES_VERSION } from '../rules';
import type { Rule } from '../rules';
import type { Request } from './arguments';

/** Lists the rules: one line each, or as JSON. */
export function listRules({ json }: Extract<Request, { command: 'rules' }>): 0 {
  if (json) {
    const rules = CATALOGUE.map((rule) => ({
      id: rule.id,
      kind: rule.kind,
      weight: rule.weight,
      title: rule.title,
      basis: rule.basis,
      lines: linesOf(rule),
    }));
    process.stdout.write(`${JSON.stringify({ version: RULES_VERSION, rules }, undefined, 2)}\n`);
  } else {
    for (const rule of CATALOGUE) process.stdout.write(`${rule.id}\t${rule.title}\t${linesOf(rule).join('；')}\n`);
  }
  return 0;
}

function linesOf(rule: Rule): readonly string[] {
  return 'lines' in rule ? rule.lines.map(({ text }) => text) : [rule.statement];
}
