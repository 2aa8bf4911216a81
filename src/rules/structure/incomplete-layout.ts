import type { Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, inEveryTable, passed } from './verdicts';

const ID = 'M-22';
const STATEMENT = '固定格式的行和列齐全';

/** Rows and columns that a layout fixes are all there; a table printed in part cannot be judged as a whole. */
export const incompleteLayout: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'W',
  title: '固定的行或列缺失',
  basis: DERIVED,
  statement: STATEMENT,
  check: inEveryTable((table) => [checkRows(table), checkColumns(table)]),
};

function checkRows(table: Table): Verdict {
  const absent = table.items.filter(({ row }) => row === undefined);
  return judged(table, 'rows', absent.map(({ key, name }) => (key === name ? name : `${key} ${name}`)), table.items.length);
}

function checkColumns(table: Table): Verdict {
  const absent = table.columns.filter(({ present }) => !present);
  return judged(table, 'columns', absent.map(({ key }) => key), table.columns.length);
}

function judged(table: Table, axis: 'rows' | 'columns', absent: readonly string[], expected: number): Verdict {
  const about = `${table.code} ${axis}`;
  if (absent.length === 0) return passed(ID, about);
  return failed(ID, about, 'review', {
    code: 'layout-incomplete',
    table: table.code,
    axis,
    absent,
    expected,
    cells: [],
    formula: STATEMENT,
  });
}
