import type { Table } from '../../../model';
import { YEAR } from './years';

/** Whom a clause speaks of: all that the table is about, a part of it, or nobody can tell. */
export type Whom = 'whole' | 'part' | 'unclear';

/** A pattern of a fund by name, with 预算 and 财政拨款 behind it or without. 经营 alone is none: 经营收支 is a unit's own business. */
const FUND_NAME = '政府性?基金|基金|国有资本(?:经营)?|国资(?:经营)?|一般公共(?=预算)';
export const FUND = `(?:${FUND_NAME})(?:预算|财政|拨款|资金|类)*|财政拨款|财政资金`;

const LABEL = /^.*(?:注|说明|如下)\d*[:：]/;
/** A department with its units is the whole of it: 局机关及所属3个二级单位. */
const WITH_ITS_UNITS =
  /(?:[局厅委办院部]?(?:机关|本级))?[(（]?(?:以?及|和|与|、|含|包括)(?:其|所有|全部|各)*(?:所属|下属|直属)(?:各|所有|全部|[\d一二两三四五六七八九十]+[个家])*(?:预算|行政|事业|二级|基层)*单位[)）]?/g;
/** The words for a department's own office, which is the whole where the accounts are those of the office. */
const OFFICE = ['本级', '机关'] as const;
const SOME_UNITS = /本级|机关|所属|下属|直属|二级|其余|其[他它]单位|有的|部分单位|个别|单位中/;
/** Who or what else is no whole; “0”表示无收支 is a key to the figures. */
const PART = new RegExp(`${SOME_UNITS.source}|其[他它]|其中|部分(?=.)|专户|分局|栏|科目|表示|代表`);
const SELF = '[本我](?:单位|部门|中心|街道|系统|机构|学校|医院|办事处|[局厅委办院校处所站馆队园会镇乡])|单位|部门|[本此]表';
/** A unit that says what it is says nothing of others: 本单位为县教育局下属二级单位. */
const BEING_A_UNIT = new RegExp(`(?:${SELF})[为系是][^。；;，,]{0,40}单位(?=[。；;，,]|$)`, 'g');
const LINK = '注|说明|备注|均|都|也|亦|又|既|并|且|而|故|因此|因|所以|由于|同时|此外|另外?|仍|确实?|暂|尚|目前|经核实|实际|方面|部分|各|所有|全部|无|没有|未|不|涉及|存在|发生|产生|取得|收入|支出|收支|[中内的是、，,和与及（()）]';
/** Each word in one way only, lest a long clause be tried in every combination. */
const WHOLE = new RegExp(`^(?:[（(]?(?:\\d{1,2}|[一二三四五六])[.、)）])?(?:${YEAR}|${FUND_NAME}|预算|财政|拨款|资金|${SELF}|${LINK})*$`);
/** The shortest end of a department's name that still names it: 住建局 of 甲县住建局. */
const SHORTEST_NAME = 3;

/** Whom the words before a denial speak of; without a word on it the table's department is meant. */
export function whomOf(before: string, table: Table): Whom {
  const named = withoutTheWhole(before.replace(LABEL, ''), table);
  if (PART.test(named)) return 'part';
  return WHOLE.test(named) ? 'whole' : 'unclear';
}

/** Whether a text speaks anywhere of some of the department's units and not of all. */
export function namesSomeUnits(text: string, table: Table): boolean {
  return SOME_UNITS.test(withoutTheWhole(text.replace(BEING_A_UNIT, ''), table));
}

/** A text without the names of the whole, in which there may be words for parts: 甲县机关事务管理局. */
function withoutTheWhole(text: string, { department = '' }: Table): string {
  const ends = Array.from({ length: Math.max(0, department.length - SHORTEST_NAME + 1) }, (_, from) => department.slice(from));
  const name = ends.find((end) => text.includes(end));
  const unnamed = (name === undefined ? text : text.replaceAll(name, '')).replace(WITH_ITS_UNITS, '');
  return OFFICE.filter((word) => department.includes(word)).reduce((rest, word) => rest.replaceAll(word, ''), unnamed);
}
