/** What the frame's cell says besides the name, with a label of its own; the name ends before it. */
const NEXT_LABEL =
  /(?:(?:单位|部门|财务)?负责人|(?:填报|填表|编制|制表|经办|联系)人|(?:联系)?电话|(?:公开|编报|编制|填报|填表|制表|报送|报出)?(?:日期|时间)|(?:公开|报送|决算|会计)?年度)[:;].*$/;
const DATE = /20\d\d年\d{0,2}月(?:\d{0,2}日)?/;
/** The place of the seal: (公章), (盖章). A name's own brackets, as (本级), stay. */
const SEAL = /\((?:[^()]*[公盖签]章[^()]*|章)\)/;
/** The department's number in the budget before its name: [101001], 101001-. A short number may be part of a name. */
const CODE = /^(?:\[\d+\]|\(\d+\)|【\d+】|\d{6,}|\d{3,}(?=[-_]))[-_]?/;
const PUNCTUATION = /[。.,;、:]+$/;

/**
 * A department's name without what else people write in its cell.
 * @param text what stands behind 单位名称:
 * @returns nothing where no name is left
 */
export function departmentName(text: string): string | undefined {
  const name = text.replace(NEXT_LABEL, '').replace(DATE, '').replace(SEAL, '').replace(CODE, '').replace(PUNCTUATION, '');
  return name === '' ? undefined : name;
}
