import type { Unit } from '../model';
import type { Grid } from './grid';
import { wholeNumber } from './text';

/** What stands around a table's grid: 单位名称, 年度, 单位, the number label. */
export interface Frame {
  readonly department?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly label?: string;
}

const DEPARTMENT =
  /^(?:单位名称|部门名称|编制单位|编制部门|公开单位|公开部门|填报单位|填报部门|预算单位|部门|单位)(?:\([^)]*\))?:(.+)$/;
/** `单位:万元` wherever it stands in a text (but not 单位:元坝区财政局), or `(万元)` behind a title or a header. */
const UNIT = new RegExp(
  '\\(?(?:金额|计量|货币)?单位:(?:人民币)?(元|千元|万元|亿元)(?=$|\\P{Script=Han}|单位|部门|编制|财决|公开)\\)?|\\((元|千元|万元|亿元)\\)',
  'u',
);
/** A unit whose end stands in another cell: `单位:`, `单位:万`. */
const OPEN_UNIT = /^(?:金额|计量|货币)?单位:[千万亿]?$/;
const UNIT_END = /^[千万亿]?元$/;
/** 2024年度 and 2024年, but not the date 2025年3月, nor one that is left to be filled in, 2025年 月 日. */
const YEAR = /\(?(?<!\d)(20\d\d)年(?!\d{0,2}月)度?\)?/;
const LABEL = /(?:财决)?公开0?\d{1,2}表/;

const UNITS: Readonly<Record<string, Unit>> = { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' };

/**
 * Reads the frame from the rows between the table above and this table's body. Its order varies
 * even inside one document, so each cell is judged by its own text; a text may also hold several
 * things at once, be broken over cells (`单位：万` + `元`) or have its value in the next cell.
 * @param first the first row of the frame, 0-based
 * @param last the last row of the header, whose texts may name the unit
 */
export function readFrame(grid: Grid, first: number, last: number): Frame {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => grid.rowTexts(first + index).map(({ text }) => text));
  const unitEnd = rows.flat().find((text) => UNIT_END.test(text)) ?? '';
  let frame: Frame = {};
  for (const texts of rows) {
    texts.forEach((text, position) => {
      const joined = text.endsWith(':') ? text + (texts[position + 1] ?? '') : text;
      frame = { ...readText(OPEN_UNIT.test(joined) ? joined + unitEnd : joined), ...frame };
    });
  }
  return frame;
}

/** What one text of a frame says; the first text that says a thing holds. */
export function readText(text: string): Frame {
  const [label] = LABEL.exec(text) ?? [];
  const unit = UNIT.exec(text);
  const year = YEAR.exec(text)?.[1];
  const department = DEPARTMENT.exec(text.replace(LABEL, '').replace(UNIT, '').replace(YEAR, ''))?.[1];
  return {
    ...(label === undefined ? {} : { label }),
    ...(unit === null ? {} : { unit: UNITS[unit[1] ?? unit[2] ?? ''] ?? '万元' }),
    ...(year === undefined ? {} : { year: wholeNumber(year) }),
    ...(department === undefined || OPEN_UNIT.test(text) ? {} : { department }),
  };
}

/** Whether a row holds what stands around a table (a label, a unit, the department's name) and no number. */
export function isFrameRow(grid: Grid, row: number): boolean {
  const texts = grid.rowTexts(row).map(({ text }) => text);
  const saysSomething = texts.some((text) => {
    const { label, unit, department } = readText(text);
    return label !== undefined || unit !== undefined || department !== undefined;
  });
  return saysSomething && !texts.some((text) => /^[-\d,.()]+$/.test(text));
}
