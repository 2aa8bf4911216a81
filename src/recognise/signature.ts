import type { Grid } from './grid';
import { displayOf } from './number-format';

/** Who signs a table, how to reach them, and when it was filled in. */
const LABEL =
  /^(?:(?:单位|部门|财务|会计|统计|业务|分管)?负责人|主管会计|会计主管|(?:填表|填报|编制|制表|审核|复核|经办|联系)人?|(?:联系)?电话|(?:填报|报出|填表|制表|编制|报送)?日期)(?:\([^)]*\))?(?::|$)/;
const DATE = /^20\d\d(?:年(?:\d{0,2}月(?:\d{0,2}日)?)?|([-/.])\d{1,2}\1\d{1,2})$/;
/** What may stand in the cell behind 日期 or 电话; 5.00 is an amount all the same. */
const DATE_OR_NUMBER = /^[\d()+-]{7,}$/;

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
    return DATE_OR_NUMBER.test(text) && /(?:日期|电话):?$/.test(cells[index - 1]?.text ?? '');
  });
}

function isDateCell(grid: Grid, row: number, column: number): boolean {
  const format = grid.format(row, column);
  return typeof grid.value(row, column) === 'number' && displayOf(format).kind === 'no-amount' && /y/i.test(format);
}
