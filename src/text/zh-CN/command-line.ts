/** What is wrong with a command line. */
export const USAGE_PROBLEMS = {
  noBook: () => '请写明要检查的工作簿',
  oneBook: () => '请写明一个工作簿',
  withOneBook: (option: string) => `${option} 只能与一个工作簿同用`,
  overwritesInput: (option: string) => `${option} 的输出文件不能就是要读取的工作簿，请另写一个文件名`,
  sameOutput: (one: string, other: string) => `${one} 和 ${other} 写的是同一个文件，请分别写文件名`,
  unknownCommand: (name: string) => `没有名为 ${name} 的命令`,
  unknownOption: (name: string) => `没有名为 ${name} 的选项`,
  optionValue: () => '选项缺少取值或多了取值',
  surplus: (word: string) => `多余的参数 ${word}`,
  notYet: (name: string) => `${name} 尚未提供`,
  format: () => '--format 只能是 text、json 或 docx',
  docxWithoutOut: () => 'Word 文件要用 -o 写明存到哪里，如 -o 情况说明.docx',
  appendixWithoutDocx: () => '--appendix 只用于 --format docx',
  style: (file: string, problem: string) => `格式文件 ${file}：${problem}`,
  unknownStyle: (name: string, known: readonly string[]) => `没有名为 ${name} 的格式，可用：${known.join('、')}`,
} as const;

/** Notices on standard error beside a narrative. */
export const NARRATE_NOTICES = {
  blanks: (count: number) => `还有 ${count} 处待填。`,
  errors: (counts: string) => `表中还有 ${counts}，文中数字照表填列，请先核对（gouji check）。`,
} as const;

/**
 * Said when a marked copy was written.
 * @param errors the cells that take part in errors, those that most probably are wrong among them
 * @param culprits these alone
 */
export function markedWritten(file: string, errors: number, reviews: number, culprits: number): string {
  if (errors + reviews === 0) return `已写入 ${file}：没有需要标记的单元格。`;
  const likeliest = culprits === 0 ? '' : `（其中 ${culprits} 个最可能填错，颜色最深）`;
  return `已写入 ${file}：标出错误 ${errors} 个单元格${likeliest}，需核对 ${reviews} 个单元格。`;
}
