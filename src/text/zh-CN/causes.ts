import { groupedNumeral, numeralOf, tableOf } from '../../model';
import type { Book, Cause, SlipKind } from '../../model';
import { cellText } from './cells';

/** What probably happened, said of a cell. */
const SLIPS: Readonly<Record<SlipKind, string>> = {
  'digits-swapped': '相邻两位数字颠倒',
  'digit-wrong': '有一位数字不对',
  'digit-lost': '漏了一位数字',
  'digit-added': '多了一位数字',
  'decimal-shift': '小数点错位',
  'yuan-for-wan': '按元填列，没有换算成万元',
  sign: '正负号相反',
  'left-out': '漏计了一项',
  'neighbouring-column': '填成了相邻列的数',
  'neighbouring-row': '填成了相邻行的数',
  'rows-shifted': '整段错了一行',
  'not-a-number': '不是数字',
  unknown: '数字不对',
};

/** What probably happened to a figure, such as 相邻两位数字颠倒. */
export function slipWords(kind: SlipKind): string {
  return SLIPS[kind];
}

/** The cause of a finding in words that follow its cell: where other cells are possible, that too. */
export function causeText(cause: Cause, book: Book): string {
  const unit = tableOf(book, cause.cell.table)?.unit ?? '元';
  const { suggested, alternatives } = cause;
  const should = suggested === undefined ? '' : `，应为 ${groupedNumeral(numeralOf(suggested, unit))} ${unit}`;
  const others = alternatives.map((cell) => {
    const { table, address } = cellText(cell, book);
    return `${table} ${address}`;
  });
  const or = others.length === 0 ? '' : `；也可能错在 ${others.join('、')}`;
  return `${slipWords(cause.kind)}${should}${or}`;
}
