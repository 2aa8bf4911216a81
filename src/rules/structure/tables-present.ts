import type { Book, Verdict } from '../../model';
import { DERIVED } from '../rule';
import type { StructureRule } from '../rule';
import { isOfAnotherYear, refusedAs } from './refused-tables';
import { failed, passed, tableAbsent } from './verdicts';

const PRESENT = 'M-01';

/**
 * Every table of the family is there, empty ones too. What was seen and not understood, or may stand in a sheet that
 * nobody read, is no missing table, and a workbook of a few tables may be a part that somebody works on: all these want
 * a look only.
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
    const unrecognised = book.missing.filter((code) => refusedAs(book, code).length > 0);
    const nowhere = book.missing.filter((code) => !unrecognised.includes(code));
    const hasUnreadSheet = book.refusals.some(({ reason }) => reason === 'too-large');
    const [absent, unread] = hasUnreadSheet ? [[], nowhere] : [nowhere, []];
    const isWholeSet = book.tables.length > book.missing.length;
    return [
      failed(PRESENT, '表', absent.length > 0 && isWholeSet ? 'error' : 'review', {
        code: 'tables-missing',
        absent,
        unrecognised,
        unread,
        cells: [],
        formula: tablesPresent.statement,
      }),
    ];
  },
};

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
function checkCopies(book: Book): Verdict {
  const copies = book.refusals.flatMap((refusal) => {
    const { reason, title, sheet } = refusal;
    return reason === 'second-copy' && !isOfAnotherYear(refusal, book) ? [{ title: title ?? sheet, sheet }] : [];
  });
  if (copies.length === 0) return passed(ONCE, '重复');
  return failed(ONCE, '重复', 'review', { code: 'tables-repeated', copies, cells: [], formula: tablesOnce.statement });
}

function checkOrder({ order = [] }: Book): Verdict {
  const isAscending = order.every((code, index) => (order[index - 1] ?? '') < code);
  if (isAscending) return passed(ONCE, '顺序');
  return failed(ONCE, '顺序', 'review', { code: 'tables-unordered', order, cells: [], formula: tablesOnce.statement });
}
