import type { RuleKind } from '../../../src/model';
import { CATALOGUE } from '../../../src/rules';
import { typedBook } from '../support/typed-book';
import { verdicts } from './support/one-rule';

const RULES = CATALOGUE.filter((rule) => 'statement' in rule);
/** What a rule is about, by the letter of its number; F numbers are those of a table's own rules. */
const KINDS: Readonly<Record<string, RuleKind>> = { M: '结', D: '典', H: '层', X: '间', 'F-508': '结', 'F-605': '逻', 'F-809': '逻', 'F-1203': '典', 'F-1308': '结' };

describe('a rule that the notation cannot say', () => {
  it.each(RULES.map(({ id, kind }) => [id, kind]))('%s is of kind %s', (id, kind) => {
    expect(kind).toBe(KINDS[id] ?? KINDS[id.charAt(0)]);
  });

  it.each(RULES.map(({ id }) => id))('%s says under its own name that a book has none of its tables, or nothing', (id) => {
    const said = verdicts(id, typedBook({})).map(({ rule, instance, outcome }) => [rule, instance, outcome]);
    expect([[], [[id, `${id} 缺表`, { state: 'not-applicable', reason: 'table-absent' }]]]).toContainEqual(said);
  });

  it.each(['D-01', 'D-02', 'D-08', 'D-09', 'D-10', 'D-11', 'F-508', 'F-605', 'F-809', 'F-1203', 'F-1308', 'H-6', 'X-20', 'X-33', 'X-51'])('%s wants certain tables', (id) => {
    expect(verdicts(id, typedBook({}))).toHaveLength(1);
  });
});
