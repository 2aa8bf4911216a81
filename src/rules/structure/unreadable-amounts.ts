import type { Book, BoundCell, Table, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, passed, subjects } from './verdicts';

const ID = 'M-11';
const STATEMENT = '金额单元格里只有数字';

/**
 * Every amount cell holds a number. An error value (`###`, `#REF!`) is an error, other text and
 * odd writing want a look; a lone dash is odd only where the column prints zeros.
 */
export const unreadableAmounts: StructureRule = {
  id: ID,
  kind: '结',
  weight: 'E',
  title: '金额单元格不能读作数字',
  basis: DERIVED,
  statement: STATEMENT,
  check: (book: Book) => book.tables.flatMap(checkTable),
};

function checkTable(table: Table): readonly Verdict[] {
  const cells = [...table.cells.values()].flatMap((row) => [...row.values()]);
  const failures = cells.flatMap((cell) => checkCell(cell) ?? []);
  return failures.length > 0 ? failures : [passed(ID, table.code)];
}

function checkCell(cell: BoundCell): Verdict | undefined {
  const { reading } = cell;
  const about = `${cell.table}[${cell.item}].${cell.column}`;
  const common = { written: String(cell.written ?? ''), cells: subjects([cell]), formula: STATEMENT };
  if (reading.kind === 'unreadable') {
    const severity = reading.cause === 'text' ? 'review' : 'error';
    return failed(ID, about, severity, { code: 'unreadable', cause: reading.cause, ...common });
  }
  if (reading.kind === 'blank') {
    return reading.dash && !reading.asZero ? failed(ID, about, 'review', { code: 'odd-writing', oddity: 'dash', ...common }) : undefined;
  }
  const { oddity } = reading;
  return oddity === undefined ? undefined : failed(ID, about, 'review', { code: 'odd-writing', oddity, ...common });
}
