import { MARK_FILLS, markCondition } from '../../model';
import type { MarkLook } from '../../model';

/** Whether a conditional format's formula carries our tag. */
export function isOurFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.includes('"gouji:');
}

/**
 * Queues one tagged rule over some cells, above the user's own rules, which stay as they are.
 * @returns the rule, which knows its id after the next round trip
 */
export function addMarkRule(worksheet: Excel.Worksheet, addresses: string, look: MarkLook): Excel.ConditionalFormat {
  const rule = worksheet.getRanges(addresses).conditionalFormats.add('Custom');
  // First of all the tag, so that a rule that comes no further is known for ours.
  rule.custom.rule.formula = `=${markCondition(look)}`;
  rule.custom.format.fill.color = MARK_FILLS[look];
  // A user's rule that stops further ones must stand below ours, and ours must stop none of theirs.
  rule.stopIfTrue = false;
  rule.priority = 0;
  rule.load('id');
  return rule;
}
