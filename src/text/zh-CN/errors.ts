import type { GoujiError, GoujiErrorCode, GoujiErrorFacts } from '../../model';
import { syntaxWords } from './own-rules';

/** What is said of a failure: what happened, and the next step. */
const SENTENCES: Readonly<Record<GoujiErrorCode, (facts: GoujiErrorFacts) => string>> = {
  NOT_A_WORKBOOK: (facts) => `${file(facts)}不是 Excel 工作簿。请选择用 Excel 或 WPS 保存的 .xlsx 决算公开表。`,
  NOT_A_TEXT: (facts) => `${file(facts)}不是文本文件。自定义规则请用记事本另存为 .txt；写在工作簿里的，放在名为“自定义规则”的工作表里，不必用 --rules。`,
  EMPTY_FILE: (facts) => `${file(facts)}是空文件（0 字节）。请重新导出或重新复制后再打开。`,
  ENCRYPTED: (facts) => `${file(facts)}设有打开密码。请在 Excel 中取消密码并另存，再打开。`,
  OLD_FORMAT: (facts) => `${file(facts)}是旧格式工作簿（.xls 等）。请用 Excel 或 WPS 另存为 .xlsx 后再打开。`,
  CORRUPT: (facts) => `${file(facts)}已损坏或不完整。请重新下载或复制；仍不行时，请用 Excel 打开修复后另存。`,
  TOO_LARGE: (facts) => `${sheetOrFile(facts)}过大${size(facts)}。请只保留决算公开各表，清除多余的行列和图片后再打开。`,
  NO_TABLE: (facts) => `${file(facts)}中没有认出任何一张决算公开表。请确认各表保留了标题（如“收入支出决算总表”）和表头。`,
  NO_SUCH_FILE: (facts) => `找不到${file(facts)}。请检查路径和文件名。`,
  NOT_WRITABLE: (facts) => `无法写入${file(facts)}。请检查文件夹权限，或先关闭正在使用它的程序。`,
  AMOUNT_RANGE: (facts) => `金额超出可精确计算的范围${written(facts)}。请检查该单元格的数字和表的计量单位。`,
  RULE_SYNTAX: (facts) => `规则写法有误${place(facts)}。请对照规则说明修改后重试。`,
  USAGE: (facts) => `命令用法有误${detail(facts)}。运行 gouji --help 查看用法。`,
  INTERNAL: (facts) => `处理${file(facts)}时程序内部出错${detail(facts)}。请把这一行发给开发者；其余文件不受影响。`,
  CELL_EDITING: () => 'Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑后重试。',
  PROTECTED_SHEET: (facts) => `工作表${named(facts, 'sheet')}受保护，没有改动。请撤销工作表保护后重试，或只在窗格中查看。`,
  SHEET_GONE: (facts) => `工作表${named(facts, 'sheet')}已被删除或改名。请重新检查。`,
  SHEET_HIDDEN: (facts) => `工作表${named(facts, 'sheet')}已隐藏，无法定位。请取消隐藏后重试。`,
  PAYLOAD_TOO_LARGE: () => '一次与 Excel 交换的数据过多。请清除表格以外的多余行列后重试，或改用网页工作台。',
  HOST_BUSY: () => 'Excel 正忙，或有对话框没有关闭。请关闭对话框，稍候重试。',
  HOST_TIMEOUT: () => 'Excel 长时间没有响应。若正在编辑单元格，请按 Enter 结束后重试；若反复出现，请保存并重新打开工作簿。',
  HOST_TOO_OLD: () => '当前 Excel 版本过旧，不支持本加载项。请升级 Excel，或改用网页工作台打开工作簿。',
  WORKBOOK_BEHIND: () => '当前在前面的是另一个工作簿。请切换回本工作簿后重试。',
  WORKBOOK_LOST: () => '与工作簿的连接已断开。请关闭并重新打开本窗格。',
  HOST_FAILED: () => '与工作簿交换数据时出错。请重试；若仍失败，请保存并重新打开工作簿。',
  CELLS_TAKEN: (facts) => `工作表${named(facts, 'sheet')}的${facts.cell ?? '目标区域'}已有内容，没有覆盖。请另选位置，或先清空该处。`,
  STATE_VERSION: () => '工作簿中保存的勾稽设置来自更新的版本，已原样保留。请升级勾稽后再使用或修改这些设置。',
  STATE_TOO_LARGE: (facts) => `要随工作簿保存的内容超过 ${facts.kilobytes ?? 64} KB，没有保存。请减少搁置的问题、改写的段落和自定义措辞，或不保存上年数据。`,
};

/** The sentence for a failure, with the next step. */
export function errorText(error: GoujiError): string {
  return SENTENCES[error.code](error.facts);
}

/** The file's name in quotes, or a word for it. */
function file(facts: GoujiErrorFacts): string {
  return facts.file === undefined ? '该文件' : `“${facts.file}”`;
}

/** A file, or one of its sheets; within Excel the file is nobody's concern. */
function sheetOrFile(facts: GoujiErrorFacts): string {
  if (facts.sheet === undefined) return file(facts);
  return `${facts.file === undefined ? '' : `${file(facts)}中`}工作表“${facts.sheet}”的有效区域`;
}

function size(facts: GoujiErrorFacts): string {
  if (facts.megabytes !== undefined) return `（约 ${facts.megabytes} MB）`;
  return facts.cells === undefined ? '' : `（${facts.cells} 个单元格）`;
}

function written(facts: GoujiErrorFacts): string {
  return facts.numeral === undefined ? '' : `（${facts.numeral}）`;
}

function place(facts: GoujiErrorFacts): string {
  // The parser knows the line itself only; its number is known to whoever reads a file of them.
  const line = typeof facts.line === 'number' ? `第 ${facts.line} 行` : '';
  const where = facts.column === undefined ? line : `${line}第 ${facts.column} 字`;
  const what = facts.detail === undefined ? (syntaxWords(facts.expected, facts.found, facts.instead) ?? '') : String(facts.detail);
  const both = [where, what].filter((part) => part !== '').join('：');
  return both === '' ? '' : `（${both}）`;
}

function detail(facts: GoujiErrorFacts): string {
  return facts.detail === undefined ? '' : `：${facts.detail}`;
}

function named(facts: GoujiErrorFacts, key: string): string {
  const name = facts[key];
  return name === undefined ? '' : `“${name}”`;
}
