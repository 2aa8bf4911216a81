import type { RuleRun, Verdict } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import type { Rule } from '../../../src/rules';
import { changed } from '../support/changes';
import { alarms, everythingBook, fiscalBook, recognised, stateOf } from '../support/books';
import { FAILING_LINES } from './failing-lines';
import { FAILING_STRUCTURE } from './failing-structure';

const PRINTED = { everything: everythingBook(), fiscal: fiscalBook() };
const BASES = { everything: recognised(PRINTED.everything), fiscal: recognised(PRINTED.fiscal) };

const ruleOf = (line: string): Rule => CATALOGUE.find(({ id }) => id === line.split('#')[0])!;

/** A rule's instances of one line; sign checks have one instance for all of theirs. */
function instancesOf(run: RuleRun, line: string): readonly Verdict[] {
  const rule = ruleOf(line);
  const name = 'lines' in rule && rule.together === true ? rule.id : line;
  return run.verdicts.filter(({ instance }) => instance.split(' ')[0] === name);
}

const linesOf = (rule: Rule): readonly string[] =>
  'lines' in rule ? rule.lines.map((_, index) => (index === 0 ? rule.id : `${rule.id}#${index + 1}`)) : [];

describe('the rules', () => {
  it('have ids of their own and say what they are', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    for (const rule of CATALOGUE) {
      expect(rule.id).toMatch(/^[MDFHX]-\d{1,4}$/);
      expect(rule.title).not.toBe('');
      expect(rule.basis).not.toBe('');
    }
  });

  it('have each line failing somewhere below, and nothing else stands there', () => {
    expect(FAILING_LINES.map(({ line }) => line)).toEqual(CATALOGUE.flatMap(linesOf));
    expect([...new Set(FAILING_STRUCTURE.map(({ rule }) => rule))].sort()).toEqual(
      CATALOGUE.filter((rule) => !('lines' in rule)).map(({ id }) => id).sort(),
    );
  });

  it.each(Object.entries(BASES))('say nothing of the %s book that anybody need look at', (_name, book) => {
    expect(alarms(checkBook(book))).toEqual([]);
  });
});

describe('each line', () => {
  it.each(FAILING_LINES)('$line fails on $change', ({ line, book, change, severity }) => {
    const rules = [ruleOf(line)];
    const before = instancesOf(checkBook(BASES[book], rules), line);
    const after = instancesOf(checkBook(recognised(changed(PRINTED[book], change)), rules), line);
    expect(before.map(stateOf)).toContain('pass');
    expect(before.filter(({ outcome }) => outcome.state === 'fail' && outcome.severity !== 'info')).toEqual([]);
    const failed = after.flatMap(({ outcome }) => (outcome.state === 'fail' ? [outcome] : []));
    expect([...new Set(failed.map((outcome) => outcome.severity))]).toEqual([severity]);
    // What is said to be wrong holds the cell that is.
    const [, table, key] = /^(\d{2})\[(.+?)\]/.exec(change) ?? [];
    const cells = failed.flatMap(({ finding }) => finding.cells.map(({ cell }) => cell));
    expect(cells.some((cell) => cell.table === table && (key === '三公' || named(cell.item, key)))).toBe(true);
  });
});

/** Fixtures call classes by name and opening balances with a point; the book has codes and no point. */
function named(item: string, key: string | undefined): boolean {
  return item === key || item === key?.replace('.', '') || /^2\d{2}$/.test(item);
}

describe('each rule that the notation cannot say', () => {
  it.each(FAILING_STRUCTURE)('$rule: $what', ({ rule, passing, failing, severity, beside = rule, amidAll }) => {
    const rules = amidAll === true ? CATALOGUE : [...new Set([ruleOf(rule), ruleOf(beside)])];
    const states = (book: typeof passing): readonly string[] =>
      checkBook(book(), rules).verdicts.flatMap((verdict) => (verdict.rule === rule ? [stateOf(verdict)] : []));
    expect(new Set(states(passing))).toEqual(new Set(['pass']));
    expect(states(failing).filter((state) => state !== 'pass')).toEqual([severity]);
  });
});
