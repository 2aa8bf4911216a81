import type { Unit } from '../model';
import type { Grid } from './grid';

/** What stands around a table's grid: 单位名称, 年度, 单位, the number label. */
export interface Frame {
  readonly department?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly label?: string;
}

const DEPARTMENT = /^(?:单位名称|部门名称|编制单位|编制部门|公开单位|公开部门|填报单位|填报部门|预算单位|部门|单位):(.*)$/;
const UNIT = /^(?:金额)?单位:(?:人民币)?(元|千元|万元|亿元)$/;
const YEAR = /(?:^|[^\d])(20\d\d)年/;
const LABEL = /^(?:财决)?公开0?(\d{1,2})表$/;

const UNITS: Readonly<Record<string, Unit>> = { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' };

/**
 * Reads the frame from the rows between the table above and this table's header. Its order
 * varies even inside one document, so each cell is judged by its own text; a text may also be
 * broken over lines (`单位：万` + `元`) or have its value in the next cell.
 * @param first the first row of the frame, 0-based
 * @param last the last row before the header
 */
export function readFrame(grid: Grid, first: number, last: number): Frame {
  let frame: Frame = {};
  for (let row = first; row <= last; row += 1) {
    const texts = grid.rowTexts(row).map(({ text }) => text);
    texts.forEach((text, position) => {
      const alone = /[::]$/.test(text) ? text + (texts[position + 1] ?? '') : text;
      frame = { ...readText(alone), ...frame };
    });
  }
  return frame;
}

/** What one text of a frame says; the first text that says a thing holds. */
export function readText(text: string): Frame {
  const unit = UNIT.exec(text)?.[1];
  if (unit !== undefined) return { unit: UNITS[unit] ?? '万元' };
  const label = LABEL.exec(text);
  if (label !== null) return { label: text };
  const inline = /(?:金额)?单位:(万元|元|千元|亿元)$/.exec(text)?.[1];
  const year = YEAR.exec(text)?.[1];
  const rest = inline === undefined ? text : text.replace(/(?:金额)?单位:(万元|元|千元|亿元)$/, '');
  const department = DEPARTMENT.exec(rest)?.[1]?.replace(/20\d\d年度?$/, '');
  return {
    ...(inline === undefined ? {} : { unit: UNITS[inline] ?? '万元' }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(department === undefined || department === '' ? {} : { department }),
  };
}

/** Four digits as a year; digit by digit, since number parsing is kept out of this room. */
function yearOf(digits: string): number {
  return Array.from(digits).reduce((year, digit) => year * 10 + '0123456789'.indexOf(digit), 0);
}
