import type { Book, BoundCell, Coverage, Verdict } from '../model';

/** In how many rules each amount cell was judged; rules that merely look at every cell do not count. */
export function coverageOf(book: Book, verdicts: readonly Verdict[]): Coverage {
  // The verdicts of a rule stand together, so that another name than the last is another rule.
  const counts = new Map<BoundCell, { last: string; rules: number }>();
  for (const { rule, outcome, cells } of verdicts) {
    if ((outcome.state !== 'pass' && outcome.state !== 'fail') || looksAtEveryCell(rule)) continue;
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

/** Sign checks, and all that looks at writing and codes, say nothing of how a cell fits the others. */
const SOLITARY: ReadonlySet<string> = new Set(['F-107', 'F-205', 'F-307', 'F-411', 'F-509', 'F-711', 'F-810', 'F-1004', 'F-1307', 'F-109', 'F-508', 'F-605']);

function looksAtEveryCell(rule: string): boolean {
  return SOLITARY.has(rule) || /^[MD]-/.test(rule);
}
