import { a1, columnWords, groupedNumeral, numeralOf, tableOf } from '../../model';
import type { Book, BoundCell } from '../../model';

/** A cell in words: where it is, what it means and what stands in it. */
export interface CellText {
  /** Such as C33. */
  readonly address: string;
  /** Such as 02表. */
  readonly table: string;
  /** The item's name, such as 本年收入合计. */
  readonly item: string;
  /** The column, such as 决算数. */
  readonly column: string;
  /** The number as the tables print it, or what stands there instead. */
  readonly value: string;
}

/** The words for a cell. */
export function cellText(cell: BoundCell, book: Book): CellText {
  const table = tableOf(book, cell.table);
  const item = table?.items.find(({ key }) => key === cell.item);
  const code = item?.code;
  const name = item?.name ?? cell.item;
  return {
    address: a1(cell.ref.row, cell.ref.column),
    table: `${table?.no ?? cell.table}表`,
    item: code === undefined || name.startsWith(code) ? name : `${code} ${name}`,
    column: columnWords(cell.column),
    value: valueWords(cell, table?.unit ?? '元'),
  };
}

function valueWords(cell: BoundCell, unit: Parameters<typeof numeralOf>[1]): string {
  const { reading } = cell;
  if (reading.kind === 'amount') return groupedNumeral(numeralOf(reading.amount, unit));
  if (reading.kind === 'blank') return reading.dash ? '-' : '（空）';
  return String(cell.written);
}
