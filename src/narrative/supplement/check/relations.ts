import type { SupplementFinding, Weighed } from '../../../model';
import { slackOf, sumOf } from './weighed';

type Severity = SupplementFinding['severity'];
type Fields = readonly string[];

/** A whole and its parts, where all are known; `name` is what the parts are called together. */
export function equal(rule: string, severity: Severity, whole: Weighed | undefined, parts: readonly (Weighed | undefined)[], name: string, fields: Fields): readonly SupplementFinding[] {
  const known = parts.filter((part) => part !== undefined);
  if (whole === undefined || known.length < parts.length || known.length === 0) return [];
  const right = known.length === 1 ? known[0] : sumOf(name, known);
  if (right === undefined || Math.abs(whole.value - right.value) <= slackOf(whole, known)) return [];
  return [{ rule, severity, code: 'differs', left: whole, right, fields }];
}

/** A part is no more than its whole. */
export function atMost(rule: string, severity: Severity, part: Weighed | undefined, whole: Weighed | undefined, fields: Fields): readonly SupplementFinding[] {
  if (part === undefined || whole === undefined || part.value - whole.value <= slackOf(whole, [part])) return [];
  return [{ rule, severity, code: 'exceeds', left: part, right: whole, fields }];
}

/** Either both are zero or neither. */
export function together(rule: string, severity: Severity, one: Weighed | undefined, other: Weighed | undefined, fields: Fields): readonly SupplementFinding[] {
  return [...needs(rule, severity, one, other, fields), ...needs(rule, severity, other, one, fields)];
}

/** Where there is any of the one, there is some of the other. */
export function needs(rule: string, severity: Severity, some: Weighed | undefined, other: Weighed | undefined, fields: Fields): readonly SupplementFinding[] {
  if (some === undefined || other === undefined || some.value === 0 || other.value !== 0) return [];
  return [{ rule, severity, code: 'alone', some, none: other, fields }];
}

/** Σ of what was given of several; none where nothing was. */
export function total(name: string, parts: readonly (Weighed | undefined)[]): Weighed | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : sumOf(name, known);
}
