import { a1, cellsOf } from '../../model';
import type { BoundCell, Numbering, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, inEveryTable, passed, shownCells } from './verdicts';

const ID = 'M-13';

type Numbered = Numbering['numbers'][number];

/**
 * 行次 rise from row to row, 栏次 from column to column. Gaps are as they should be: published books leave out rows that
 * are blank (30 and 61 of 01), or print a part of 05. Where no such numbers are printed, none of them falls.
 */
export const numbersRise: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'W',
  title: '行次、栏次依次增大',
  basis: DERIVED,
  statement: '行次自上而下、栏次从左到右依次增大',
  check: inEveryTable((table) => [checkNumbers(table)]),
};

function checkNumbers(table: Table): Verdict {
  const [first] = (table.numberings ?? []).flatMap(({ kind, numbers }) => {
    const fall = numbers.findIndex((entry, at) => !follows(entry, numbers[at - 1]));
    if (fall < 0) return [];
    const at = oddOf(numbers, fall);
    const [before, entry, after] = [numbers[at - 1], numbers[at], numbers[at + 1]];
    return entry === undefined ? [] : [{ kind, entry, before: before?.number, after: at < fall ? after?.number : undefined }];
  });
  if (first === undefined) return passed(ID, table.code);
  const { kind, entry, before, after } = first;
  return failed(ID, table.code, 'review', {
    code: 'numbers-unordered',
    table: table.code,
    kind,
    at: a1(entry.row, entry.column),
    number: entry.number,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    cells: shownCells(kind === '行次' ? amountsBeside(table, entry).slice(0, 1) : []),
    formula: numbersRise.statement,
  });
}

/**
 * Which number is out of line where one is no more than the one before it: that one, unless those around them rise only
 * without the one before it, or leave room for it to count by ones. In 1 22 3 4 it is 22, in 1 3 3 4 the first 3, in
 * 1 2 1 4 the second 1, in 1 3 2 4 the 2.
 */
function oddOf(numbers: readonly Numbered[], fall: number): number {
  const rises = (without: number): boolean => {
    const rest = numbers.filter((_, at) => at >= fall - 2 && at <= fall + 1 && at !== without);
    return rest.every((entry, at) => follows(entry, rest[at - 1]));
  };
  const leavesRoom = (at: number): boolean => {
    const after = numbers[at + 1];
    return after !== undefined && after.number - (numbers[at - 1]?.number ?? 0) === 2;
  };
  const [isBefore, isEntry] = [rises(fall - 1), rises(fall)];
  if (isBefore !== isEntry) return isBefore ? fall - 1 : fall;
  return isBefore && leavesRoom(fall - 1) && !leavesRoom(fall) ? fall - 1 : fall;
}

/** Below rows that were left out, as a header is that a page repeats, counting may begin anew. */
function follows({ row, number }: Numbered, before: Numbered | undefined): boolean {
  return before === undefined || number > before.number || (number === 1 && row > before.row + 1);
}

/** The amounts of the row to the right of its number, to lead to it. */
function amountsBeside(table: Table, { row, column }: Numbered): readonly BoundCell[] {
  const beside = cellsOf(table).filter(({ ref }) => ref.row === row && ref.column > column);
  return beside.sort((one, other) => one.ref.column - other.ref.column);
}
