import { SIGNATURE_LABEL } from './form-labels';
import type { Grid } from './grid';
import { displayOf } from './number-format';

const LABEL = new RegExp(`^${SIGNATURE_LABEL}(?::|$)`);
const DATE = /^20\d\d(?:年(?:\d{0,2}月(?:\d{0,2}日)?)?|([-/.])\d{1,2}\1\d{1,2})$/;
/** What may stand behind 日期 or 电话; 5.00 is an amount all the same. */
const DATE_OR_NUMBER = /^[\d()+-]{7,}$/;
const LABEL_OF_NUMBER = /(?:日期|时间|电话|联系方式|手机号?码?):?$/;

/** Whether a text names who signs, a telephone or a day, with or without saying which. */
export function isSignature(text: string): boolean {
  return LABEL.test(text);
}

/**
 * Whether a row is the line below a table that it is signed on: 单位负责人:张三 … 填报日期:2025年8月20日. It holds no number but
 * those of a date or a telephone, so that no amount goes unseen.
 */
export function isSignatureRow(grid: Grid, row: number): boolean {
  const cells = grid.rowTexts(row);
  if (!cells.some(({ text }) => isSignature(text))) return false;
  return cells.every(({ column, text }, index) => {
    if (isSignature(text) || !/[\d#]/.test(text) || DATE.test(text) || isDateCell(grid, row, column)) return true;
    return isLabelledNumber(text) || (DATE_OR_NUMBER.test(text) && LABEL_OF_NUMBER.test(cells[index - 1]?.text ?? ''));
  });
}

/** Whether a text is a day or a telephone's number with a label of any words: 定稿日期:2025年8月20日, 科室电话:028-85351234. */
function isLabelledNumber(text: string): boolean {
  const [, label = '', value = ''] = /^(\p{Script=Han}{2,8}:)(.+)$/u.exec(text) ?? [];
  return DATE.test(value) || (DATE_OR_NUMBER.test(value) && LABEL_OF_NUMBER.test(label));
}

function isDateCell(grid: Grid, row: number, column: number): boolean {
  const format = grid.format(row, column);
  return typeof grid.value(row, column) === 'number' && displayOf(format).kind === 'no-amount' && /y/i.test(format);
}
