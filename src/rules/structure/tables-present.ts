import { S13 } from '../../layouts';
import type { Book, TableCode, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { failed, passed, tableAbsent } from './verdicts';

const PRESENT = 'M-01';

/**
 * Every table of the family is there, empty ones too. What was seen and not understood is no
 * missing table, and a workbook of a few tables may be a part that somebody works on: both want a look only.
 */
export const tablesPresent: StructureRule = {
  id: PRESENT,
  kind: '结',
  weight: 'E',
  title: '应公开的表齐全',
  basis: '没有数据的表格应当列出空表并说明',
  statement: '十三张表都在，空表也保留',
  check: (book: Book) => {
    if (book.tables.length === 0) return [tableAbsent(PRESENT)];
    if (book.missing.length === 0) return [passed(PRESENT, '表')];
    const unrecognised = book.missing.filter((code) => wasSeen(book, code));
    const absent = book.missing.filter((code) => !unrecognised.includes(code));
    const isWholeSet = book.tables.length > book.missing.length;
    return [
      failed(PRESENT, '表', absent.length > 0 && isWholeSet ? 'error' : 'review', {
        code: 'tables-missing',
        absent,
        unrecognised,
        cells: [],
        formula: tablesPresent.statement,
      }),
    ];
  },
};

function wasSeen({ refusals }: Book, code: TableCode): boolean {
  return S13.some(({ table, titles: [prescribed] }) => table === code && refusals.some(({ reason, title }) => reason === 'too-large' || title === prescribed));
}

const ONCE = 'M-02';

/** No table stands twice in the workbook, and they stand in the order of their numbers. */
export const tablesOnce: StructureRule = {
  id: ONCE,
  kind: '结',
  weight: 'W',
  title: '表不重复，按顺序排列',
  basis: DERIVED,
  statement: '每张表只有一份，按表号排列',
  check: (book: Book) => (book.tables.length === 0 ? [tableAbsent(ONCE)] : [checkCopies(book), checkOrder(book)]),
};

/** Last year's tables, kept in the same workbook to compare with, are no copies. */
function checkCopies({ refusals, year: current }: Book): Verdict {
  const copies = refusals.flatMap(({ reason, title, sheet, year }) => {
    const isOfAnotherYear = year !== undefined && current !== undefined && year !== current;
    return reason === 'second-copy' && !isOfAnotherYear ? [{ title: title ?? sheet, sheet }] : [];
  });
  if (copies.length === 0) return passed(ONCE, '重复');
  return failed(ONCE, '重复', 'review', { code: 'tables-repeated', copies, cells: [], formula: tablesOnce.statement });
}

function checkOrder({ order = [] }: Book): Verdict {
  const isAscending = order.every((code, index) => (order[index - 1] ?? '') < code);
  if (isAscending) return passed(ONCE, '顺序');
  return failed(ONCE, '顺序', 'review', { code: 'tables-unordered', order, cells: [], formula: tablesOnce.statement });
}
