import type { Book, Verdict } from '../../../src/model';
import { checkBook } from '../../../src/rules';
import type { Rule } from '../../../src/rules';
import { identity } from '../../../src/rules/rule';
import { stateOf } from './books';

type Weight = Rule['weight'];

/** A rule of the notation with lines of one's own. */
export function ruleOf(weight: Weight, ...lines: readonly string[]): Rule {
  return identity('T-1', '行', weight, 'a line', ...lines);
}

/** The verdicts of one line on a book. */
export function verdictsOf(book: Book, line: string, weight: Weight = 'R'): readonly Verdict[] {
  return checkBook(book, [ruleOf(weight, line)]).verdicts;
}

/** The instances of a line with what became of them: `03[208].基本支出: pass`. */
export function instancesOf(book: Book, line: string, weight: Weight = 'R'): readonly string[] {
  return verdictsOf(book, line, weight).map((verdict) => `${verdict.instance.replace(/^T-1 ?/, '')}: ${stateOf(verdict)}`);
}

/** What is said of the first failed instance of a line. */
export function saidOf(book: Book, line: string, weight: Weight = 'R'): string {
  const failed = verdictsOf(book, line, weight).flatMap(({ outcome }) => (outcome.state === 'fail' ? [outcome.finding.formula] : []));
  return failed[0] ?? 'nothing';
}
