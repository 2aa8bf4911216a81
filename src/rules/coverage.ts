import type { Book, BoundCell, Coverage, Verdict } from '../model';
import type { Relation } from './notation/syntax';
import type { Rule } from './rule';

/** In how many rules each amount cell was judged; rules that look at each cell alone do not count. */
export function coverageOf(book: Book, verdicts: readonly Verdict[], rules: readonly Rule[]): Coverage {
  const alone = new Set(rules.filter(looksAtEachAlone).map(({ id }) => id));
  // The verdicts of a rule stand together, so that another name than the last is another rule.
  const counts = new Map<BoundCell, { last: string; rules: number }>();
  for (const { rule, outcome, cells } of verdicts) {
    if ((outcome.state !== 'pass' && outcome.state !== 'fail') || alone.has(rule) || OF_WRITING.test(rule)) continue;
    for (const cell of cells) {
      const count = counts.get(cell);
      if (count === undefined) counts.set(cell, { last: rule, rules: 1 });
      else if (count.last !== rule) {
        count.last = rule;
        count.rules += 1;
      }
    }
  }
  const covered = [...counts.values()];
  return {
    amountCells: book.tables.reduce((sum, table) => sum + [...table.cells.values()].reduce((row, cells) => row + cells.size, 0), 0),
    inOneRule: covered.length,
    inTwoRules: covered.filter(({ rules }) => rules >= 2).length,
  };
}

/** What looks at writing and codes says nothing of how a cell fits the others. */
const OF_WRITING = /^[MD]-/;

/** Of the rules with code of their own on single tables those that look at an order or a kind, without any other figure. */
const SOLITARY: ReadonlySet<string> = new Set(['F-508', 'F-605']);

/** Whether a rule weighs no figure against another: it asks for a sign, or whether anything is there. What its condition reads, it does not weigh. */
function looksAtEachAlone(rule: Rule): boolean {
  return 'lines' in rule ? rule.lines.every(({ relation }) => isOfOneFigure(relation)) : SOLITARY.has(rule.id);
}

function isOfOneFigure({ left, right }: Relation): boolean {
  const [only, ...others] = [...left, ...right].filter((operand) => operand.kind === 'reference');
  return others.length === 0 && only?.sum !== true;
}
