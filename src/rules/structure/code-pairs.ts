import { amountIn } from '../../model';
import type { TableCode, Verdict } from '../../model';
import type { CodeRow } from './code-rows';
import { failed, shownCells } from './verdicts';

/** A row that only one table has, and the one of the same money that only another has: one of the two codes was mistyped. */
type CodePair = readonly [row: CodeRow, other: CodeRow];

/** The rows of one level and the same money, where each is the only such row for the other. */
export function pairsOf(rows: readonly CodeRow[], others: readonly CodeRow[]): readonly CodePair[] {
  const alikeThere = byLevelAndMoney(others);
  return [...byLevelAndMoney(rows)].flatMap(([alike, [row, ...more]]): readonly CodePair[] => {
    const [other, ...further] = alikeThere.get(alike) ?? [];
    return other === undefined || more.length > 0 || further.length > 0 ? [] : [[row, other]];
  });
}

/** The rows by what makes them alike. A long list against another would be too many comparisons one by one. */
function byLevelAndMoney(rows: readonly CodeRow[]): ReadonlyMap<string, readonly [CodeRow, ...CodeRow[]]> {
  const groups = new Map<string, [CodeRow, ...CodeRow[]]>();
  for (const row of rows) {
    const alike = `${row.code.length} ${fenOf(row) ?? ''}`;
    const group = groups.get(alike);
    if (group === undefined) groups.set(alike, [row]);
    else group.push(row);
  }
  return groups;
}

/** What the first cell of a row with an amount shows. */
function fenOf({ cells }: CodeRow): number | undefined {
  for (const cell of cells) {
    const amount = amountIn(cell);
    if (amount !== undefined) return amount.fen;
  }
  return undefined;
}

/** That each of these codes of one table stands for the other of another table. */
export function saidSwapped(rule: string, from: TableCode, to: TableCode, pairs: readonly CodePair[], statement: string): Verdict {
  return failed(rule, `${from} ${to} 编码`, 'error', {
    code: 'codes-swapped',
    table: from,
    in: to,
    pairs: pairs.map(([{ code }, other]) => [code, other.code] as const),
    cells: shownCells(pairs.flatMap((pair) => pair.flatMap(({ cells }) => cells))),
    formula: statement,
  });
}

/** Whether a verdict says so. */
export const isSwapped = ({ outcome }: Verdict): boolean => outcome.state === 'fail' && outcome.finding.code === 'codes-swapped';
