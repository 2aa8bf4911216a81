/** A line that begins with a subject's code is a row: 2150508 无线电监管. 2024 is none, for codes have three, five or seven digits. */
const CODE = /^(?:\d{3}|\d{5}|\d{7})(?!\d)/;
/** 无 for "none", and not a part of 无线电, 无偿, 无障碍, 无误, 无锡 or 无为. */
const HAS_NO = '无(?![线偿障误锡为])|没有';
/** A pattern of what says that something is not there without 无 or 没有. */
export const IS_NOT_THERE = '不涉及|不存在|未(?:有|使用|安排|发生|产生|涉及|列支|编制)';
/** A pattern of what an empty table is called. */
export const EMPTY_TABLE = '空白?表|零[申填]?报|零表|表空(?![格栏])';
const NONE = `(?:${HAS_NO}|${IS_NOT_THERE})`;
/** A pattern of 为0.00 and 为空, but neither 不为零 nor 为0.50; where a mere cell is blank, 空格 and 栏目为空, the table is not. */
export const IS_ZERO = String.raw`(?<![不格栏目])(?:为|是)(?:空(?![格栏])|零(?![星售])|0(?![.\d]*[1-9]))`;
const WORDINGS = [
  new RegExp(`(?:${HAS_NO}|未(?!成年|归口)).*(?:收入|支出|收支|数据|安排)`),
  new RegExp(`${NONE}(?!其[他它]).*(?:经费|预算|拨款|基金|资金|资本|业务|金额|发生额|相关|此类|[此该这]项)`),
  new RegExp(`[本此该]表${NONE}.*(?:内容|数|发生)`),
  new RegExp(`(?:收入|支出|收支|经费|预算|拨款|数据|金额|发生额|表).*${IS_ZERO}`),
  new RegExp(EMPTY_TABLE),
  /^\(?[此该本]项(?:业务)?无。?\)?$/,
  /..不涉及(?:[本此该]表)?。?\)?$/,
];

/** Whether a line that stands alone says in whole words that a table, or the fund that it is about, has nothing. */
export function saysNothingIsThere(text: string): boolean {
  return !CODE.test(text) && WORDINGS.some((wording) => wording.test(text));
}

/** Whether a line is the bare word for it, which says so of a whole table only by where it stands. */
export function isBareNone(text: string): boolean {
  return /^\(?(?:无|空|不涉及)。?\)?$/.test(text);
}
