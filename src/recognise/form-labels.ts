/**
 * Patterns of what people fill in around a table besides its frame: who signs it, how to reach them, when it was filled in,
 * by which number the department goes.
 */

/** Who signs; without 人 only where nothing else follows or a colon does. */
const SIGNER =
  '(?:(?:单位|部门|财务|会计|统计|业务|分管|主管)?(?:负责人|领导)(?:签字|签名|签章)?|主管会计|(?:会计|财务)主管|财务|会计|法定代表人|法人代表' +
  '|(?:填表|填报|编报|编制|制表|审核|复核|经办|联系|录入)(?:人员?)?|经手人)';
const REACHED_BY = '(?:(?:联系|办公)?电话|联系方式|手机号?码?)';
const WHEN = '(?:(?:公开|填报|报出|填表|制表|编制|编报|报送|打印)?(?:日期|时间))';
const SEAL = '(?:(?:单位)?(?:公章|盖章|签章))';
const IN_BRACKETS = '(?:\\([^()]*\\))?';

/** A label of the line that a table is signed on, with what stands in brackets behind it: 单位负责人(签章). */
export const SIGNATURE_LABEL = `(?:${SIGNER}|${REACHED_BY}|${WHEN}|${SEAL})${IN_BRACKETS}`;
const YEAR_LABEL = '(?:公开|报送|决算|会计|预算)?年度';
const NUMBER_LABEL = '(?:(?:预算)?单位|部门|预算|(?:组织)?机构|统一社会信用)[代编]码';
/** Any label that begins another statement where a frame's own ends; a colon follows it. */
export const NEXT_LABEL = `(?:${SIGNATURE_LABEL}|(?:${YEAR_LABEL}|${NUMBER_LABEL})${IN_BRACKETS})[:;]`;
/** The number of a page: 第1页, 共13页. */
export const PAGE = '[第共](?:\\d{1,3}|[一二三四五六七八九十]{1,3})页';
