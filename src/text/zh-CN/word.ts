/** Words of the Word file that do not come from the composed text. */
export const WORD_TEXT = {
  contents: '目　录',
  appendix: '第五部分　附表',
  chartUnit: '单位：万元',
  chartName: (number: number) => `图${number}`,
  /** The place of a figure that is not drawn. */
  missingChart: (why: string) => `〔${why}〕`,
  department: (name: string) => `单位名称：${name}`,
  year: (year: number) => `${year}年度`,
  unit: (unit: string) => `单位：${unit}`,
  tableTitle: (title: string, part: number) => (part === 0 ? title : `${title}（续${part}）`),
  /** The place of a table whose sheet is no longer at hand. */
  tableAbsent: (title: string) => `〔${title}：没有读到这张表所在的工作表〕`,
} as const;

/** Fonts that GB/T 9704—2012 prescribes for official documents. */
export const WORD_FONTS = {
  title: '方正小标宋简体',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  body: '仿宋_GB2312',
  small: '宋体',
} as const;
