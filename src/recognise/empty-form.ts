import { mayBeLine } from './text';

/** A line that begins with a subject's code is a row: 2150508 无线电监管. 2024 is none, for codes have three, five or seven digits. */
const CODE = /^(?:\d{3}|\d{5}|\d{7})(?!\d)/;
/**
 * 无 for "none", and not a part of another word: 无线电, 无偿, 无障碍, 无误, 无差错, 无法, 无关, 无违规, 无形资产, 无害化, 无人机, 无锡 or
 * 无为; nor 有无, which leaves it open.
 */
export const HAS_NO = '(?<!有)无(?![线偿障误差法关论违形害锡为]|人机)|(?<!有)没有';
/** Whoever is no such unit has none of that budget: 本单位不属于国有资本经营预算编报范围, 本单位非国有资本经营预算单位. */
const NOT_OF_THAT_BUDGET = '不属于[^。,;]{0,40}(?:单位|部门|范围|对象)|(?:单位|部门)(?:为|是|系|属于?)?非(?![税财])[^。,;]{0,40}预算(?:单位|部门)';
/** A pattern of what says that something is not there without 无 or 没有. */
export const IS_NOT_THERE = `不涉及|不存在|不适用|未(?:有|使用|安排|发生|产生|涉及|列支|编制|收到|取得|获得)|${NOT_OF_THAT_BUDGET}`;
/** A pattern of what an empty table is called; 零 and 空 may be all that its note says. */
export const EMPTY_TABLE = String.raw`空白?表|零[申填]?报|零表|表空(?![格栏])|(?<!安)[全均]零(?![星售])|^\(?(?:(?:注|说明|备注):)?[零空]。?\)?$`;
const NONE = `(?:${HAS_NO}|${IS_NOT_THERE})`;
const NOUGHT = String.raw`0(?![.\d]*[1-9])`;
/** An amount of nought behind its name, 收入0万元 and 支出:0.00元. */
const AMOUNT_IS_ZERO = String.raw`(?:收入|支出|收支|拨款|合计|总计|结余|金额|决算数?)[均各]?:?${NOUGHT}[.0]*[千万亿]?元`;
/**
 * A pattern of 为0.00, 为空 and 收入0万元, but neither 不为零 nor 为0.50; where a mere cell is blank, 空格, 单元格为空 and 栏目为空,
 * the table is not.
 */
export const IS_ZERO = String.raw`(?<![不栏]|(?<!表)格|(?<!项)目)(?:为|是)(?:空(?![格栏调气间中])|零(?![星售])|${NOUGHT})|${AMOUNT_IS_ZERO}`;
const WORDINGS = [
  new RegExp(`(?:${HAS_NO}|未(?!成年|归口)).*(?:收入|支出|收支|数据|安排)`),
  new RegExp(`${NONE}(?!其[他它]).*(?:经费|预算|拨款|基金|资金|资本|业务|金额|发生额|相关|此类|[此该这]项)`),
  new RegExp(`[本此该]表${NONE}.*(?:内容|数|发生)`),
  new RegExp(`(?:收入|支出|收支|经费|预算|拨款|数据|金额|发生额|表|[本此该]项目).*(?:${IS_ZERO})`),
  new RegExp(EMPTY_TABLE),
  new RegExp(NOT_OF_THAT_BUDGET),
  /^\(?[此该本]项(?:业务)?无。?\)?$/,
  /..不(?:涉及|适用)(?:[本此该]表|于?本(?:单位|部门))?。?\)?$/,
];

/** Whether a line that stands alone says in whole words that a table, or the fund that it is about, has nothing. */
export function saysNothingIsThere(text: string): boolean {
  return mayBeLine(text) && !CODE.test(text) && WORDINGS.some((wording) => wording.test(text));
}

/** Whether a line is the bare word for it, which says so of a whole table only by where it stands. */
export function isBareNone(text: string): boolean {
  return /^\(?(?:本年度?)?(?:暂?无|[空零]|不涉及|不适用|未(?:发生|涉及|产生))。?\)?$/.test(text);
}
