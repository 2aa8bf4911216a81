import { countWords } from './summary';

/** The words around the 情况说明 in the pane. */
export const NARRATIVE_PANE = {
  views: '情况说明内容',
  viewText: '正文',
  viewFigures: '占比同比',
  word: '生成 Word',
  wordPlain: '正文和图表',
  wordAppendix: '正文、图表和附表（第五部分）',
  wordFailed: '未能生成 Word 文件，请重试；仍不行时可用“复制全文”。',
  style: '格式',
  supplement: '补充数据',
  supplementWrite: '生成补充数据表',
  supplementUpdate: '更新补充数据表',
  supplementHint: '在工作簿里生成“补充数据”表，填写表中没有的预算数、原因、三公明细等；已填的内容保留',
  supplementUnread: '补充数据表中有未能读取的内容，改正后再更新：',
  supplementDoubtful: '补充数据中有需要核对的：',
  edit: '改写这一段',
  editedMark: '已改写',
  outOfDate: '表中数字或所用格式已变，这一段还是改写时的文字。',
  takeComposed: '改用新文',
  keepMine: '保留我的',
  undoEdit: '恢复原文',
  save: '保存',
  cancel: '取消',
  composedNow: '按表中数字，现在应为：',
  figuresHint: '本年、上年、增减、增幅、占比，可写入工作表“占比同比分析”',
  writeValues: '写入工作表（数值）',
  writeFormulas: '写入工作表（公式）',
  writeCharts: '图表写入工作表',
  writeChartsHint: '把情况说明的图1至图7写入工作表“决算图表”：数据、可编辑的图表和文字说明；再次写入时整张替换',
  columns: { name: '项目', current: '本年', prior: '上年', change: '增减', growth: '增幅', share: '占比' },
  unit: '金额：万元；增幅、占比：%',
} as const;

/** What a Word file is called when it is saved: 某某单位2024年度决算情况说明.docx. */
export function wordFileName(title: string): string {
  return `${title.replace(/[\\/:*?"<>|\s]/g, '')}.docx`;
}

/** 其中 12 项可在补充数据表填写. */
export function supplementMissing(count: number): string {
  return `其中 ${countWords(count)} 项可在补充数据表填写`;
}

/** What stands beside the button where the program has written the data and cannot draw: 图1、图3. */
export function chartsUndrawn(names: readonly string[]): string {
  return `${names.join('、')}的数据已写入工作表“决算图表”，图表没有画出：只有 Excel 和 Word 里能画图表。请在 Excel 里打开本工作簿再写入，或用“生成 Word”。`;
}

/** 2 段改写后数字已变，复制和生成 Word 前请处理. */
export function paragraphsOutOfDate(count: number): string {
  return `${countWords(count)} 段改写后数字已变，复制和生成 Word 前请处理`;
}
