import { a1, cellsOf } from '../../model';
import type { BoundCell, Numbering, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, inEveryTable, passed, subjects } from './verdicts';

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
    const index = numbers.findIndex((entry, at) => !follows(entry, numbers[at - 1]));
    const [before, entry] = [numbers[index - 1], numbers[index]];
    return before === undefined || entry === undefined ? [] : [{ kind, before, entry }];
  });
  if (first === undefined) return passed(ID, table.code);
  const { kind, before, entry } = first;
  return failed(ID, table.code, 'review', {
    code: 'numbers-unordered',
    table: table.code,
    kind,
    at: a1(entry.row, entry.column),
    number: entry.number,
    before: before.number,
    cells: subjects(kind === '行次' ? amountsBeside(table, entry).slice(0, 1) : []),
    formula: numbersRise.statement,
  });
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
