/** The words of the pane: buttons, tabs, headings and what its empty places say. */

import { countWords } from './summary';

/** Fixed words, by where they stand. */
export const PANE = {
  product: '勾稽',
  tabs: '窗格内容',
  tabCheck: '检查',
  tabNarrative: '情况说明',
  marking: '在表中标记',
  markingHint: '标出错误（红，最可能填错的颜色最深）和需核对（黄），不改动原有格式',
  scanning: '正在检查…',
  stale: '数据已变化，点击重新检查',
  changesUnseen: '此处无法得知表格改动，改动后请点击“检查”。',
  recheck: '重新检查',
  failed: '未能完成',
  emptyTitle: '还没有检查',
  emptyBody: '点击“检查”，核对表内、表间的勾稽关系。检查只读取工作簿，数据不离开本机。',
  noTableTitle: '没有认出决算公开表',
  noTableBody: '下列工作表没有采用：',
  checkFirst: '检查后，这里列出写好的情况说明。',
  tables: '已识别的表',
  tablesMissing: '缺少的表',
  sheetsRefused: '未采用的工作表',
  rowsPassedOver: '跳过的行',
  notEvaluated: '无法判断的关系',
  details: '查看',
  filterSeverity: '按级别筛选',
  filterText: '筛选：规则、科目、单元格…',
  filterTextLabel: '按文字筛选',
  clearFilter: '清除筛选',
  clearText: '清空文字',
  nothingMatches: '没有符合筛选条件的问题。',
  findings: '发现的问题',
  otherFindings: '其他',
  minor: '尾差与提示（不需更正）',
  difference: '差额',
  stands: '表中填列',
  should: '应为',
  cells: '涉及的单元格',
  formula: '关系',
  fewerCells: '收起',
  cluster: '同类尾差',
} as const;

/** The words of the 情况说明 tab. */
export const NARRATIVE = {
  copied: '已复制',
  copyFailed: '未能复制。请在文中按 Ctrl+A、Ctrl+C 手工复制。',
  prior: '选择上年决算…',
  priorAgain: '更换上年决算…',
  priorHint: '选择上年的决算公开表（.xlsx），用于计算同比',
  priorMissing: '尚未提供上年决算，同比留空待填。',
  priorUnused: '同比留空待填。',
  priorHere: '取本工作簿中的上年表',
  priorHereHint: '本工作簿中另有上年的决算公开表，可直接用作上年数；这些表改动后，上年数随之更新',
  reading: '正在读取…',
  noBlanks: '各项均已填写',
  toCheck: '查看错误',
} as const;

/** 02表. */
export function tableNumber(no: string): string {
  return `${no}表`;
}

/** 02表 收入决算表. */
export function tableHeading(no: string, title: string): string {
  return `${no}表 ${title}`;
}

/** An amount in 元, beside the same in the table's unit. */
export function inYuan(numeral: string): string {
  return `${numeral} 元`;
}

/** How many cells a list leaves out. */
export function moreCells(count: number): string {
  return `显示全部 ${countWords(count)} 个单元格`;
}

/** What a cause explains. */
export function explainedRelations(count: number): string {
  return `由此不符的关系（${countWords(count)}）`;
}

/** Why the text is not to be trusted yet. */
export function errorsLeft(count: number): string {
  return `表中还有 ${countWords(count)} 处错误，文中数字照表填列，请先核对。`;
}

/** How many relations of a rule were left open. */
export function relationCount(count: number): string {
  return `${countWords(count)} 条`;
}

/** How many findings a heading stands over. */
export function findingCount(count: number): string {
  return `${countWords(count)} 处`;
}

/** How many blanks wait in the 情况说明. */
export function blanksLeft(count: number): string {
  return `${countWords(count)} 处待填`;
}

/**
 * Whose figures serve as last year's.
 * @param fileName undefined for the workbook itself
 */
export function priorLoaded(fileName: string | undefined, year: number | undefined): string {
  if (fileName === undefined) return `上年数取自本工作簿中的${year === undefined ? '上年' : ` ${year} 年度的`}表`;
  return year === undefined ? `上年数取自 ${fileName}` : `上年数取自 ${fileName}（${year}年度）`;
}

/** Which sheets could not be marked. */
export function unmarkedSheets(names: readonly string[]): string {
  return `工作表 ${names.join('、')} 受保护，未在表中标记，仅在窗格中列出。`;
}

/** What a figure's tooltip says. */
export function figureHint(formula: string, cells: string): string {
  return cells === '' ? formula : `${formula}\n${cells}`;
}

/** What a link to a cell says to those who listen. */
export function cellLinkLabel(table: string, address: string, item: string, column: string, value: string): string {
  return `${table} ${address}，${item}，${column}，${value}`;
}

/** What the pane is called for assistive technology. */
export function cardLabel(severity: string, title: string): string {
  return `${severity}：${title}`;
}
