import { groupedNumeral, numeralOf, tableOf } from '../../model';
import type { Amount, Book, Cause, SlipKind, Unit } from '../../model';
import { cellText } from './cells';
import { countWords } from './summary';

/** What probably happened, said of a cell. */
const SLIPS: Readonly<Record<SlipKind, string>> = {
  'digits-swapped': '两位数字颠倒',
  'digit-wrong': '有一位数字不对',
  'digit-lost': '漏了一位数字',
  'digit-added': '多了一位数字',
  'decimal-shift': '小数点错位',
  'yuan-for-wan': '按元填列，没有换算成万元',
  sign: '正负号相反',
  'left-out': '漏填了金额',
  'neighbouring-column': '填成了相邻列的数',
  'neighbouring-row': '填成了相邻行的数',
  'rows-shifted': '整段错了一行',
  'rows-swapped': '与相邻行的数互换了',
  'columns-shifted': '整段错了一列',
  'columns-swapped': '与相邻列的数互换了',
  'wrong-row': '填错了行',
  'wrong-column': '填错了列',
  'number-as-text': '存成了文本，求和公式没有加上它',
  'not-a-number': '内容不是数字',
  unknown: '数字不对',
};

/** What probably happened to a figure, such as 两位数字颠倒. */
export function slipWords(kind: SlipKind): string {
  return SLIPS[kind];
}

const TOGETHER: Readonly<Partial<Record<SlipKind, string>>> = {
  'rows-shifted': '同一段中错位的单元格',
  'rows-swapped': '同一段中错位的单元格',
  'columns-shifted': '同一段中错位的单元格',
  'columns-swapped': '同一段中错位的单元格',
  'wrong-row': '填错位置的数和由它算出的合计',
  'wrong-column': '填错位置的数和由它算出的合计',
  'neighbouring-column': '同一段中填错的单元格',
  'yuan-for-wan': '一同按元填列的单元格',
  'number-as-text': '存成文本的数和漏加了它的合计',
  'not-a-number': '内容同样不是数字的单元格',
};

/** The heading above all cells of one slip; a single figure that formulas carried on is any of the other kinds. */
export function blockHeading({ kind }: Cause): string {
  return TOGETHER[kind] ?? '填错的数和由它算出的合计';
}

/** From here on one cell stands well before all others. */
const LIKELY = 0.75;

/** What is said of a cause. */
export interface CauseText {
  /** What its cell means: 20805 行政事业单位养老支出 · 基本支出. */
  readonly title: string;
  /** Where it is: 03表 F11. */
  readonly place: string;
  /** What stands there. */
  readonly stands: string;
  /** The value that satisfies its rules, where they agree on one. */
  readonly suggested?: string;
  readonly unit: Unit;
  /** 很可能：两位数字颠倒. */
  readonly verdict: string;
  /** Where it may be one of several cells: what would have happened to the first of them. */
  readonly ifHere?: string;
}

/** The words for a cause. */
export function causeText(cause: Cause, book: Book): CauseText {
  const { cell, alternatives, block, kind } = cause;
  const { table, address, item, column, value } = cellText(cell, book);
  const unit = tableOf(book, cell.table)?.unit ?? '元';
  // A number stored as text is the right one, and only its kind is to change.
  const suggested = cause.suggested === undefined || kind === 'number-as-text' ? undefined : groupedNumeral(suggestedNumeral(cause.suggested, unit));
  const place = `${table} ${address}`;
  const one = { place, stands: value, unit, ...(suggested === undefined ? {} : { suggested }) };
  const meaning = `${item} · ${column}`;
  if (alternatives.length === 0) {
    const title = block.length === 0 ? meaning : `${meaning} 等 ${block.length + 1} 个单元格`;
    if (cause.confidence === 0) return { ...one, title, verdict: '不能确定哪个数字不对，请核对有关的数' };
    const sure = kind === 'not-a-number' ? '' : cause.confidence >= LIKELY ? '很可能：' : '可能：';
    return { ...one, title, verdict: `${sure}${slipWords(kind)}` };
  }
  const should = suggested === undefined ? '' : `，应为 ${suggested} ${unit}`;
  return {
    ...one,
    title: `${meaning} 等 ${alternatives.length + 1} 个单元格之一`,
    verdict: '不能确定，可能是其中之一：',
    // Where nothing speaks for a value, nothing is known of what would have happened.
    ...(cause.confidence === 0 ? {} : { ifHere: `若错在 ${place}：${slipWords(kind)}${should}` }),
  };
}

/** Nothing is nothing in any number of decimals, of which an equation without other figures knows none. */
function suggestedNumeral(amount: Amount, unit: Unit): string {
  return amount.fen === 0 ? '0.00' : numeralOf(amount, unit);
}

/** 涉及 4 条关系. */
export function causeReach(relations: number): string {
  return `涉及 ${countWords(relations)} 条关系`;
}

/** What those hear who do not see the card. */
export function causeLabel(severity: string, { place, title, verdict }: CauseText): string {
  return `${severity}：${place}，${title}，${verdict.replace(/：$/, '')}`;
}
