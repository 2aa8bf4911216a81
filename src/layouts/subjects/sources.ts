/** The eight sources of income, as table 01 prints them in its rows 一 to 八. */
export const INCOME_SOURCES: readonly string[] = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

/** The kinds of outlay, as table 03 has its columns. */
export const OUTLAY_KINDS: readonly string[] = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
