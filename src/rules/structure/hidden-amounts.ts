import { cellsOf } from '../../model';
import type { BoundCell, HiddenLines, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, holdsMoney, inEveryTable, passed, shownCells, undecided } from './verdicts';

const ID = 'M-17';
/** Of more hidden rows and columns than these the places are said in words, and no cell is marked. */
const MOST_LINES_MARKED = 12;

/**
 * No money stands in a hidden row or column, whether it was hidden by hand, by a filter or in a closed outline: what is
 * seen and printed would not add up. To hide what is zero all through is a habit in 05 and 07, and says nothing. Where
 * the spreadsheet program does not tell what is hidden, nothing is judged.
 */
export const hiddenAmounts: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'W',
  title: '隐藏的行列中不应有金额',
  basis: DERIVED,
  statement: '隐藏的行、列中没有金额',
  check: inEveryTable((table) => (table.hiddenLines === undefined ? [] : [checkHidden(table, table.hiddenLines)])),
};

function checkHidden(table: Table, hidden: HiddenLines): Verdict {
  const hiddenRows = new Set(hidden.rows);
  const hiddenColumns = new Set(hidden.columns);
  const isUnseen = ({ ref }: BoundCell): boolean => hiddenRows.has(ref.row) || hiddenColumns.has(ref.column);
  const unseen = hidden.rows.length + hidden.columns.length === 0 ? [] : cellsOf(table).filter(isUnseen);
  const cells = unseen.filter(holdsMoney);
  if (cells.length === 0) return undecided(ID, table.code, unseen) ?? passed(ID, table.code);
  const rowsWithMoney = new Set(cells.map(({ ref }) => ref.row));
  const columnsWithMoney = new Set(cells.map(({ ref }) => ref.column));
  const rows = hidden.rows.filter((row) => rowsWithMoney.has(row));
  const columns = hidden.columns.filter((column) => columnsWithMoney.has(column));
  return failed(ID, table.code, 'review', {
    code: 'hidden-amounts',
    table: table.code,
    lines: { rows, columns },
    count: cells.length,
    cells: rows.length + columns.length > MOST_LINES_MARKED ? [] : shownCells(cells),
    formula: hiddenAmounts.statement,
  });
}
