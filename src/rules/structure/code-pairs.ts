import { amountIn } from '../../model';
import type { BoundCell, TableCode, Verdict } from '../../model';
import { failed, subjects } from './verdicts';

/** A row of a 科目, and the cells that show what money it has. */
export interface CodeRow {
  readonly code: string;
  readonly key: string;
  readonly cells: readonly BoundCell[];
}

/** A row that only one table has, and the one of the same money that only another has: one of the two codes was mistyped. */
export type CodePair = readonly [row: CodeRow, other: CodeRow];

/** The rows of one level and the same money, where each is the only such row for the other. */
export function pairsOf(rows: readonly CodeRow[], others: readonly CodeRow[]): readonly CodePair[] {
  return rows.flatMap((row): readonly CodePair[] => {
    const [other, second] = others.filter((entry) => isAlike(row, entry));
    const isOnly = other !== undefined && second === undefined && rows.filter((entry) => isAlike(entry, other)).length === 1;
    return isOnly ? [[row, other]] : [];
  });
}

function isAlike(one: CodeRow, other: CodeRow): boolean {
  return one.code.length === other.code.length && fenOf(one) === fenOf(other);
}

const fenOf = ({ cells }: CodeRow): number | undefined => cells.map((cell) => amountIn(cell)?.fen).find((fen) => fen !== undefined);

/** That each of these codes of one table stands for the other of another table. */
export function saidSwapped(rule: string, from: TableCode, to: TableCode, pairs: readonly CodePair[], statement: string): Verdict {
  return failed(rule, `${from} ${to} 编码`, 'error', {
    code: 'codes-swapped',
    table: from,
    in: to,
    pairs: pairs.map(([{ code }, other]) => [code, other.code] as const),
    cells: subjects(pairs.flatMap((pair) => pair.flatMap(({ cells }) => cells))),
    formula: statement,
  });
}

/** Whether a verdict says so. */
export const isSwapped = ({ outcome }: Verdict): boolean => outcome.state === 'fail' && outcome.finding.code === 'codes-swapped';
