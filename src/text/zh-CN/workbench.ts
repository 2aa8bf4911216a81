/** The words of the workbench and of the task pane's own page. */
export const WORKBENCH = {
  title: '勾稽工作台',
  product: '勾稽',
  tagline: '决算公开表核对',
  open: '打开工作簿…',
  dropHere: '松开鼠标，打开工作簿',
  sample: '示例',
  sampleFile: '示例单位2024年度部门决算公开表.xlsx',
  samplePriorFile: '示例单位2023年度部门决算公开表.xlsx',
  sampleNotice: '当前打开的是示例：一个虚构单位的决算公开表，其中埋有三处错误。打开自己的工作簿即可替换，文件只在本机读取。',
  dismiss: '关闭提示',
  opening: '正在打开…',
  sampleFailed: '示例没有载入。请点击“打开工作簿…”选择自己的文件。',
  nothingOpen: '把决算公开工作簿（.xlsx）拖到这里',
  nothingOpenBody: '或点击“打开工作簿…”。文件只在本机读取，不会上传。',
  splitter: '调整窗格宽度',
  workbook: '工作簿',
  pane: '检查窗格',
  sheetTabs: '工作表',
  hiddenSheet: '（隐藏）',
  editCell: '编辑单元格',
} as const;

/** What the task pane's page says where there is no Excel around it. */
export const OUTSIDE_EXCEL = {
  title: '这里不是 Excel',
  body: '本页要在 Excel 的任务窗格中打开。没有 Excel 时，可使用网页工作台，功能相同。',
  link: '打开网页工作台',
  otherHost: '本加载项只用于 Excel 工作簿。',
} as const;

/** The name of the grid for those who listen. */
export function gridLabel(sheet: string): string {
  return `工作表 ${sheet}`;
}

/** The first line of the tooltip of a cell that most probably is wrong itself. */
export const CULPRIT_HINT = '最可能填错的数';

/** A line of a marked cell's tooltip: 错误：本年收入合计等于各项收入之和. */
export function markHint(severity: string, title: string): string {
  return `${severity}：${title}`;
}
