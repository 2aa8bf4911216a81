import type { Book, BoundCell, Coverage, Verdict } from '../model';
import type { Rule } from './rule';

/** In how many rules each amount cell was judged; rules that look at each cell alone do not count. */
export function coverageOf(book: Book, verdicts: readonly Verdict[], rules: readonly Rule[]): Coverage {
  const signs = new Set(rules.flatMap((rule) => ('lines' in rule && rule.together === true ? [rule.id] : [])));
  // The verdicts of a rule stand together, so that another name than the last is another rule.
  const counts = new Map<BoundCell, { last: string; rules: number }>();
  for (const { rule, outcome, cells } of verdicts) {
    if ((outcome.state !== 'pass' && outcome.state !== 'fail') || signs.has(rule) || looksAtEachAlone(rule)) continue;
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

/** Of the rules on single tables those that look at a sign, an order or a kind, without any other figure. */
const SOLITARY: ReadonlySet<string> = new Set(['F-109', 'F-110', 'F-508', 'F-605']);

/** What looks at writing and codes says nothing of how a cell fits the others. */
function looksAtEachAlone(rule: string): boolean {
  return SOLITARY.has(rule) || /^[MD]-/.test(rule);
}
