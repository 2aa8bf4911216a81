import { CATALOGUE } from '../../../src/rules';
import { referencesOf } from '../../../src/rules/notation/syntax';

/** What must be so whatever adds up: signs, what may not be at all, what one amount says of another. */
const LOGICAL = new Set([
  'F-106', 'F-107', 'F-108', 'F-109', 'F-110', 'F-205', 'F-305', 'F-306', 'F-307', 'F-409', 'F-410', 'F-411', 'F-507', 'F-509', 'F-705', 'F-706', 'F-707', 'F-708', 'F-709',
  'F-710', 'F-711', 'F-810', 'F-904', 'F-1004', 'F-1306', 'F-1307',
]);
/** Totals that stand across from each other, and the funds that a line of totals is made of. */
const ACROSS = new Set(['F-105', 'F-407', 'F-408', 'F-1305']);

const IDENTITIES = CATALOGUE.flatMap((rule) => ('lines' in rule ? [[rule.id, rule] as const] : []));

describe('the kind of an identity', () => {
  it.each(IDENTITIES)('%s', (id, { kind, lines }) => {
    const references = referencesOf(lines.map(({ relation }) => relation));
    const rows = new Set(references.map(({ rows: { text } }) => text));
    const addsLevels = references.some(({ rows: { selector } }) => selector.kind === 'children');
    const expected = id.startsWith('X-') ? '间' : addsLevels ? '层' : LOGICAL.has(id) ? '逻' : rows.size > 1 && !ACROSS.has(id) ? '列' : '行';
    expect(kind).toBe(expected);
  });
});
