import { groupedNumeral, numeralOf } from '../../model';
import type { Book, BoundCell, Finding, FindingFacts, ShownResidual } from '../../model';
import { cellText } from './cells';
import { differenceWords as difference, findingAmounts, mainCell, moneyWords } from './finding-amounts';
import { informationMessage, relationMessage, reviewMessage, reviewRemark } from './relation-words';
import { STRUCTURE_MESSAGES } from './structure-findings';
import { listed, listedCodes, tableName } from './table-words';

/** What is said of a finding. */
export interface FindingText {
  /** What the rule is about, such as 本年收入合计等于各项收入之和. */
  readonly title: string;
  /** What is wrong, in one sentence with its numbers. */
  readonly message: string;
  /** What the message says besides numbers, for where these are shown by themselves. */
  readonly remark?: string;
  /** The relation with the names of this instance in place. */
  readonly formula: string;
}

type Code = FindingFacts['code'];
type FactsOf<C extends Code> = Extract<FindingFacts, { readonly code: C }>;

const UNREADABLE: Readonly<Record<FactsOf<'unreadable'>['cause'], string>> = {
  'error-value': '是错误值或显示不全',
  text: '是文字，不能读成数字',
  'out-of-range': '超出可精确计算的范围',
};

const ODDITIES: Readonly<Record<FactsOf<'odd-writing'>['oddity'], string>> = {
  'full-width': '用了全角字符',
  spaces: '夹有空格',
  dash: '用短横线、斜线代替 0',
};

const MESSAGES: { readonly [C in Code]: (facts: FactsOf<C>, book: Book) => string } = {
  relation: relationMessage,
  'unlisted-residual': (facts, book) =>
    `${facts.parent} ${facts.name} 的下级只列出一部分（其中：），未列出的部分${byAmount('为', facts.residuals, book)}。`,
  'negative-residual': (facts, book) =>
    `${facts.parent} ${facts.name} 列出的下级之和比它本身${byAmount('多', facts.residuals, book)}。`,
  'needless-partial': (facts) => `${facts.parent} ${facts.name} 的下级已全部列出，“其中：”多余。`,
  'missing-rows': (facts, book) =>
    `${facts.parent} ${facts.name} 的下级之和比它本身少 ${difference(facts, book)}，可能漏列了科目。`,
  'missing-classes': (facts, book) =>
    `${tableName(facts.table, book)}合计比所列各类之和多 ${difference(facts, book)}，可能漏列了 ${listedCodes(facts.classes)}。`,
  'residuals-differ': (facts, book) =>
    `${facts.parent} ${facts.name} 未列出的部分在各表中不一致：${residuals(facts.residuals, facts, book)}。`,
  'binds-nothing': () => '这条自定义规则在这个工作簿里没有核对任何数：所写的行没有列出，或缺少所写的表。请看编码和名称有没有写错。',
  negative: (facts, book) => `金额为负数（${mainValue(facts, book)}），请核实。`,
  unreadable: (facts) => `单元格内容“${facts.written}”${UNREADABLE[facts.cause]}。`,
  'unreadable-alike': ({ cause, table, written, count }, book) => `${tableName(table, book)}有 ${count} 个金额单元格的内容都是“${written}”，${UNREADABLE[cause]}。`,
  'not-calculated': ({ table, written, count }, book) =>
    `${tableName(table, book)}有 ${count} 个公式没有计算结果，如“${written}”。请用 Excel 打开这个文件，保存一次再核对；仍显示为公式的，把单元格格式由“文本”改为“常规”后重新输入。`,
  'shown-otherwise': ({ table, written, count }, book) =>
    `${tableName(table, book)}有 ${count} 个金额的单元格格式是百分比、日期或缩放显示（如内容为“${written}”的），显示的不是金额本身。请把单元格格式改为“数值”、两位小数，再核对金额。`,
  'missing-figure': (facts, book) => {
    const { unit } = findingAmounts(facts, book);
    return `单元格空白，而其他数字表明这里应为 ${groupedNumeral(numeralOf({ fen: facts.value, step: facts.step }, unit))} ${unit}。`;
  },
  'odd-writing': (facts, book) =>
    `${tableName(facts.table, book)}有 ${facts.count} 个金额${ODDITIES[facts.oddity]}，如“${facts.written}”${facts.oddity === 'dash' ? '；同一列印有 0，这些不当作 0。' : '，已按数字读取。'}`,
  'layout-incomplete': incompleteMessage,
  'code-unlisted': (facts, book) =>
    `${tableName(facts.table, book)}中的科目在${tableName(facts.in, book)}中没有列出：${listedCodes(facts.subjects)}。`,
  'codes-swapped': ({ table, in: other, pairs }, book) =>
    `${tableName(table, book)}的 ${listed(pairs.map(([code]) => code))} 在${tableName(other, book)}中没有列出，后者的 ${listed(pairs.map(([, code]) => code))} 在前者中没有列出，而金额相同：可能是同一科目，有一处编码填错。`,
  ...STRUCTURE_MESSAGES,
};

/** The words for one failed instance. */
export function factsMessage(facts: FindingFacts, book: Book): string {
  // The table has a function for each code; the compiler cannot follow the pairing through the index.
  const message = MESSAGES[facts.code] as (facts: FindingFacts, book: Book) => string;
  return message(facts, book);
}

/** The words for a finding; a cluster says how many instances it stands for. */
export function findingText(finding: Finding, book: Book): FindingText {
  const { facts, title, severity, others } = finding;
  const first = facts.code === 'relation' ? relationText(facts, title, severity, book) : factsMessage(facts, book);
  const message = others.length === 0 ? first : `${first}同类尾差共 ${others.length + 1} 处。`;
  const remark = facts.code === 'relation' && severity === 'review' ? reviewRemark(facts) : undefined;
  return { title, message, ...(remark === undefined ? {} : { remark }), formula: facts.formula };
}

function relationText(facts: FactsOf<'relation'>, title: string, severity: Finding['severity'], book: Book): string {
  if (severity === 'info') return informationMessage(facts, title, book);
  return severity === 'review' ? reviewMessage(facts, book) : relationMessage(facts, book);
}

const TOTAL_ROW = /[合总]计$/;

/** Rows of zeros may be left out on purpose, a total never is; nor has a list of 科目 a number of rows of its own. */
function incompleteMessage({ table, axis, absent, expected }: FactsOf<'layout-incomplete'>, book: Book): string {
  const name = tableName(table, book);
  if (axis === 'rows' && absent.every((row) => TOTAL_ROW.test(row))) return `${name}缺少${absent.map((row) => `“${row}”`).join('、')}行，请补上。`;
  const word = axis === 'rows' ? '行' : '列';
  return `${name}应有 ${expected} ${word}，缺少 ${absent.length} ${word}：${listed(absent)}。`;
}

/** One amount by itself; each of several with the columns that show it. How much too much the children have is said without a sign. */
function byAmount(word: string, residuals: readonly ShownResidual[], book: Book): string {
  const amounts = residuals.map(({ fen, step, cells }) => moneyWords({ fen: Math.abs(fen), step }, cells[0]?.table, book));
  if (residuals.length === 1) return `${word} ${amounts.join('')}`;
  const places = residuals.map(({ cells }) => cells.map((cell) => columnPlace(cell, book)).join('、'));
  return `${word}：${places.map((place, index) => `${place} ${amounts[index] ?? ''}`).join('；')}`;
}

/** Such as 02表本年收入合计. */
function columnPlace(cell: BoundCell, book: Book): string {
  const { table, column } = cellText(cell, book);
  return `${table}${column}`;
}

function residuals(fens: readonly number[], facts: FactsOf<'residuals-differ'>, book: Book): string {
  const { unit } = findingAmounts(facts, book);
  return `${fens.map((fen) => groupedNumeral(numeralOf({ fen, step: facts.step }, unit))).join('、')} ${unit}`;
}

/** What stands in the cell that the finding is about. */
function mainValue(facts: FindingFacts, book: Book): string {
  const main = mainCell(facts);
  return main === undefined ? '' : cellText(main.cell, book).value;
}
