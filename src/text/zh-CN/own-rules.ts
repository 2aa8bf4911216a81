/** The words of 自定义规则: a department's own relations, written in the notation. */

import { countWords } from './summary';

/** Fixed words, and the example to start from. */
export const OWN_RULES = {
  title: '自定义规则',
  /** The sheet whose lines are read as rules too. */
  sheet: '自定义规则',
  field: '规则（每行一条）',
  hint: '写法：表号[行].列，如 03[类].基本支出；Σ 表示求和；关系用 =、≤、≥ 或 ≠。行首可加编号；# 开头的行不读。也可写在名为“自定义规则”的工作表里。',
  apply: '应用',
  applied: '已应用',
  example: '填入示例',
  mendFirst: '改正后才能应用',
  exampleText: [
    '# 公务接待费决算数不超过预算数',
    '本单位-1 13[决算数].公务接待费 ≤ 13[预算数].公务接待费',
    '# 本单位没有经营收入',
    '本单位-2 01[经营收入] = 0',
    '# 各类的项目支出不超过该类支出合计（不写编号也可以）',
    '03[类].项目支出 ≤ 03[类].本年支出合计',
  ].join('\n'),
} as const;

/** What was expected where a line could not be read. */
const EXPECTED = {
  name: (found: string) => `编号“${found}”里不能有 #，请换一个写法，如 ${found.replaceAll('#', '-')}`,
  colon: () => '“若…”的前提写完后，要有冒号',
  end: () => '规则到这里应已结束，后面的内容读不懂',
  condition: (found: string) => (found === '' ? '“若”后面应写前提' : `没有名为“${found}”的前提`),
  relator: () => '这里应为关系符号 =、≤、≥ 或 ≠',
  table: (found: string) => (found === '' ? '这里应为表号和方括号，如 01[收入总计]，或者 0（规则里不能写别的数）' : `没有 ${found} 表，表号为 01 至 13`),
  bracket: (found: string) => `这里的“${found}”后面缺少“${found === '[' ? ']' : ')'}”`,
  rows: () => '方括号里应写行，如 本年收入合计、类 或 *',
  item: (found: string) => `表中没有名为“${found}”的行`,
  'coded-row': (found: string, instead: string) =>
    instead === '' ? `这张表里没有名为“${found}”的行；科目写编码（3、5 或 7 位），如 2080505` : `这张表的科目写编码，“${found}”应写 ${alternatives(instead)}`,
  'shared-name': (found: string, instead: string) => `表中不止一行叫“${found}”，应写编码 ${alternatives(instead)}`,
  'one-figure': (found: string) => `“${found}”不止一个数，不知道取哪一个：要求和的在前面加 Σ；与另一边是同一行、同一列的，两边写法要相同，或写“同类”“同科目”`,
  columns: () => '点号后面应写列，如 决算数 或 *',
  column: (found: string) => `表中没有名为“${found}”的列，或列的先后颠倒`,
  'coded-column': (found: string, instead: string) =>
    instead === '' ? `表中没有名为“${found}”的列；这张表的列用科目编码，如 30201` : `这张表的列用科目编码，“${found}”应写 ${alternatives(instead)}`,
  'full-column': (found: string, instead: string) => `列名“${found}”不完整，应写 ${alternatives(instead)}`,
} as const;

/** What a line may lack; the parser's own list. */
export type SyntaxExpectation = keyof typeof EXPECTED;

/** What is wrong with a line, in a phrase; undefined where it is not known. */
export function syntaxWords(expected: string | number | undefined, found: string | number = '', instead: string | number = ''): string | undefined {
  return isExpectation(expected) ? EXPECTED[expected](String(found), String(instead)) : undefined;
}

/** 甲、乙 或 丙. */
function alternatives(instead: string): string {
  return instead.replace(/、([^、]*)$/, ' 或 $1');
}

function isExpectation(expected: string | number | undefined): expected is SyntaxExpectation {
  return typeof expected === 'string' && Object.hasOwn(EXPECTED, expected);
}

/** Where in the text a line could not be read. */
export function ruleErrorPlace({ line, column }: { readonly line: number; readonly column: number }): string {
  return `第 ${countWords(line)} 行第 ${countWords(column)} 字`;
}

/** Where on the sheet 自定义规则 a line could not be read. */
export function sheetRuleErrorPlace(sheet: string, address: string, column: number): string {
  return `工作表 ${sheet} ${address} 第 ${countWords(column)} 字`;
}

/** What is wrong there. */
export function ruleErrorWords({ expected, found, instead = '' }: { readonly expected: SyntaxExpectation; readonly found: string; readonly instead?: string }): string {
  return EXPECTED[expected](found, instead);
}

/** 自定义规则（3）, and how many lines could not be read. */
export function ownRulesHeading(rules: number, errors: number): string {
  const count = rules === 0 && errors === 0 ? '' : `（${countWords(rules)}）`;
  return errors === 0 ? `${OWN_RULES.title}${count}` : `${OWN_RULES.title}${count} · ${countWords(errors)} 条读不懂`;
}

/** How many rules a text has, said while it is written. */
export function rulesRead(count: number): string {
  return count === 0 ? '' : `${countWords(count)} 条规则`;
}
