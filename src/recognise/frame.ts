import type { Unit } from '../model';
import { departmentName } from './department-name';
import { NEXT_LABEL, PAGE } from './form-labels';
import { LABEL_WORD, UNIT_WORD, YEAR_DIGITS, yearOf } from './frame-words';
import type { Grid } from './grid';
import { isNote } from './note-mark';
import { mayBeLine } from './text';

/** What stands around a table's grid: 单位名称, 年度, 单位, the number label. */
export interface Frame {
  readonly department?: string;
  readonly year?: number;
  readonly unit?: Unit;
  readonly label?: string;
}

const DEPARTMENT =
  /^(?:(?:单位|部门)(?:\((?:单位|部门)\))?(?:名称|全称)|(?:编制|公开|填报|编报)(?:单位|部门)|预算单位|部门|单位)(?:\([^)]*\))?:(.+)$/;
/** What may follow a unit in its cell and is no end of a name that begins like one, as 元坝区, 元谋县 and 万元户 do. */
const BEHIND_UNIT = `$|\\P{Script=Han}|人民币|单位|部门|编制|财决|公开|二[〇○零]|${PAGE}|附?表|附件|年度|${NEXT_LABEL}|[填制编报][表制报](?:人|日期|时间)|(?:审核人?|制表|日期)$`;
/**
 * `单位:万元` wherever it stands in a text (but not 单位:元坝区财政局), also with `;` for the colon, or with the space for it
 * that is gone by now; or `(万元)` behind a title or a header.
 */
const UNIT = new RegExp(
  `\\(?(?:(?:金额|计量|货币)?单位[:;]|(?<=^|[年度表(])(?:金额|计量|货币)?单位)(?:RMB|¥)?(${UNIT_WORD})(?=${BEHIND_UNIT})\\)?|\\((元|千元|万元|亿元)\\)`,
  'u',
);
/** What begins so is a unit with something that nobody foresaw behind it, and no department. */
const LIKE_UNIT = new RegExp(`^(?:RMB|¥)?${UNIT_WORD}[第表附填制审]`);
/** A note that only states the unit: 注:金额单位:万元。 */
const REST_OF_UNIT_NOTE = /^[([【]?(?:注|说明|备注)[)\]】]?[:.、]?(?:本表)?[)\]】。]*$/;
/** A unit whose end stands in another cell: `单位:`, `单位:万`. */
const OPEN_UNIT = /^(?:金额|计量|货币)?单位:[千万亿]?$/;
const UNIT_END = /^[千万亿]?元$/;
/** What says of a year that it is when the accounts were made public or handed in, and of a day that it is no year of accounts. */
const OTHER_YEAR = '(?:公开|报送|上报|报出|批复)年[度份][:;]';
const DAY = '(?:日期|时间)[:;]';
const MADE_PUBLIC = `度?(?:公开|报送|上报|编报|填报|批复)(?:$|[^\\p{Script=Han}\\d]|${YEAR_DIGITS}年)`;
/** As 2025年编制; 2024年 编制:张三 says by whom, and 2024年度 is no year that a thing is drawn up in. */
const DRAWN_UP = `(?:编制|印制|印|制|审核)(?:$|[^\\p{Script=Han}\\d:;(]|${YEAR_DIGITS}年|${LABEL_WORD})`;
/**
 * 2024年度 and 2024年, but not the date 2025年3月, nor one that is left to be filled in, 2025年 月 日, nor when the accounts
 * were made public or drawn up: 2025年公开, 公开年度:2025年, 公开时间:2025年, 2025年编制.
 */
const YEAR = new RegExp(
  `\\(?(?<!\\d|${OTHER_YEAR})(?!(?<=${DAY})${YEAR_DIGITS}年(?!度))(${YEAR_DIGITS})年(?![\\d一二三四五六七八九十]{0,3}月|${MADE_PUBLIC}|${DRAWN_UP})度?\\)?`,
  'u',
);
/** A title's year without 年: 2024收入决算表, 2024会计年度收入决算表, 收入决算表(2024). */
const YEAR_OF_TITLE = /(?<!\d)(20\d\d)(?:会计年度)?[-—]?(?=\p{Script=Han}*决算\p{Script=Han}*表)|决算\p{Script=Han}*表\((20\d\d)\)/u;
const LABEL = new RegExp(LABEL_WORD);
/** What stands in the place of an amount, and in no line of a frame. */
const AMOUNT = /^(?:[-—–\d,.()]+|#.*)$/;

const UNITS: Readonly<Record<string, Unit>> = { 元: '元', 千元: '千元', 万元: '万元', 亿元: '亿元' };

/**
 * Reads the frame from the rows between the table above and this table's body. Its order varies
 * even inside one document, so each cell is judged by its own text; a text may also hold several
 * things at once, be broken over cells (`单位：万` + `元`) or have its value in the next cell. A unit may also stand bare, where
 * no other does.
 * @param first the first row of the frame, 0-based
 * @param last the last row of the header, whose texts may name the unit
 */
export function readFrame(grid: Grid, first: number, last: number): Frame {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => frameTexts(grid, first + index));
  const unitEnds = rows.flat().filter((text) => UNIT_END.test(text));
  let frame: Frame = {};
  for (const texts of rows) {
    texts.forEach((text, position) => {
      const before = texts[position - 1] ?? '';
      const joined = text.endsWith(':') ? text + (texts[position + 1] ?? '') : text;
      const { year, ...said } = readText(OPEN_UNIT.test(joined) ? joined + (unitEnds[0] ?? '') : joined);
      // 2025年 in the cell behind 公开年度: is not said of the accounts.
      const isOwnYear = !before.endsWith(':') || readText(before + text).year !== undefined;
      frame = { ...said, ...(year === undefined || !isOwnYear ? {} : { year }), ...frame };
    });
  }
  const bareUnit = new Set(unitEnds).size === 1 ? UNITS[unitEnds[0] ?? ''] : undefined;
  return { ...(bareUnit === undefined ? {} : { unit: bareUnit }), ...frame };
}

/** The texts of a row without its notes, which speak of other tables and other years too. */
function frameTexts(grid: Grid, row: number): readonly string[] {
  return grid.rowTexts(row).flatMap(({ text }) => (isNote(text) && !REST_OF_UNIT_NOTE.test(text.replace(UNIT, '')) ? [] : text));
}

/** What one text of a frame says; the first text that says a thing holds. */
export function readText(text: string): Frame {
  if (!mayBeLine(text)) return {};
  const [label] = LABEL.exec(text) ?? [];
  // Nearly every text of a sheet has none of these characters, and looking for them costs next to nothing.
  const unit = text.includes('元') ? UNIT.exec(text) : null;
  const year = (text.includes('年') ? YEAR.exec(text)?.[1] : undefined) ?? (text.includes('决算') ? yearOfTitle(text) : undefined);
  const named = text.includes(':') ? DEPARTMENT.exec(text.replace(LABEL, '').replace(UNIT, '').replace(YEAR, ''))?.[1] : undefined;
  const department = named === undefined || OPEN_UNIT.test(text) || LIKE_UNIT.test(named) ? undefined : departmentName(named);
  return {
    ...(label === undefined ? {} : { label }),
    ...(unit === null ? {} : { unit: UNITS[(unit[1] ?? unit[2] ?? '').replace('人民币', '')] ?? '万元' }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
    ...(department === undefined ? {} : { department }),
  };
}

function yearOfTitle(text: string): string | undefined {
  const [, before, behind] = YEAR_OF_TITLE.exec(text) ?? [];
  return before ?? behind;
}

/** Whether a row holds what stands around a table (a label, a unit, the department's name) and no number. */
export function isFrameRow(grid: Grid, row: number): boolean {
  const texts = grid.rowTexts(row).map(({ text }) => text);
  const saysSomething = texts.some((text) => {
    const { label, unit, department } = readText(text);
    return label !== undefined || unit !== undefined || department !== undefined;
  });
  return saysSomething && !texts.some((text) => AMOUNT.test(text));
}
