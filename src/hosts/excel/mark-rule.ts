import type { Mark } from '../host';

export type MarkSeverity = Mark['severity'];

/** The fills of Excel's own "bad" and "neutral" looks, which users know and dark text reads well on. */
const FILLS: Readonly<Record<MarkSeverity, string>> = { error: '#FFC7CE', review: '#FFEB9C' };

/** From the least grave to the gravest: what is added last comes out on top. */
export const SEVERITIES: readonly MarkSeverity[] = ['review', 'error'];

/**
 * N of a text is 0, so the condition always holds, and the text tells our rules from the user's:
 * after a crash, in another run, in a copy of the file or of the sheet.
 */
function taggedFormula(severity: MarkSeverity): string {
  return `=N("gouji:${severity}")=0`;
}

/** Whether a conditional format's formula carries our tag. */
export function isOurFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes('"gouji:');
}

/**
 * Queues one tagged rule over some cells, above the user's own rules, which stay as they are.
 * @returns the rule, which knows its id after the next round trip
 */
export function addMarkRule(worksheet: Excel.Worksheet, addresses: string, severity: MarkSeverity): Excel.ConditionalFormat {
  const rule = worksheet.getRanges(addresses).conditionalFormats.add('Custom');
  // First of all the tag, so that a rule that comes no further is known for ours.
  rule.custom.rule.formula = taggedFormula(severity);
  rule.custom.format.fill.color = FILLS[severity];
  // A user's rule that stops further ones must stand below ours, and ours must stop none of theirs.
  rule.stopIfTrue = false;
  rule.priority = 0;
  rule.load('id');
  return rule;
}
