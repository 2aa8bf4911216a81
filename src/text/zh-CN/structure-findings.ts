import { columnWords, tableOf } from '../../model';
import type { Book, CodeFault, StructureFacts, Variant } from '../../model';
import { cellText } from './cells';
import { sheetLines } from './sheet-lines';
import { listed, listedCodes, tableName, tableNumbers } from './table-words';

type Code = StructureFacts['code'];
type FactsOf<C extends Code> = Extract<StructureFacts, { readonly code: C }>;

const FRAMES: Readonly<Record<FactsOf<'frames-differ'>['what'], string>> = { unit: '金额单位', year: '年度', department: '单位名称' };

const CODE_FAULTS: Readonly<Record<CodeFault, string>> = {
  form: '中有编码格式不对的行，这些行没有参加核对',
  orphan: '中有科目没有列出其上级科目',
  repeated: '中有科目列了不止一次',
  order: '中有科目没有按编码顺序排列',
  leaf: '中有金额的科目没有列到最末级',
  'wrong-fund': '中有不属于这项资金的科目',
  nameless: '中有科目只有编码、没有名称',
  codeless: '中有行只有名称、没有编码，这些行没有参加核对',
  catalogue: '中有行的编码与名称不是同一个经济分类科目，这些行没有参加核对',
};

const variants = (values: readonly Variant[]): string => values.map(({ value, tables }) => `${tableNumbers(tables)}为“${value}”`).join('，');

/** What is said of a book's tables, frames, notes, codes and writing. */
export const STRUCTURE_MESSAGES: { readonly [C in Code]: (facts: FactsOf<C>, book: Book) => string } = {
  'tables-missing': ({ absent, unrecognised, unread }) =>
    [
      ...(absent.length === 0 ? [] : [`工作簿里没有 ${tableNumbers(absent)}；没有数据的表也应保留表格并说明。`]),
      ...(unrecognised.length === 0 ? [] : [`${tableNumbers(unrecognised)}看到了标题，但表格没有认出，没有参加核对。`]),
      ...(unread.length === 0 ? [] : [`没有找到 ${tableNumbers(unread)}；有工作表过大、没有读取，不知道是否在其中。`]),
    ].join(''),
  'tables-repeated': ({ copies }) => `有重复的表没有采用：${listed(copies.map(({ title, sheet }) => `《${title}》（工作表“${sheet}”）`))}。`,
  'tables-unordered': ({ order }) => `各表没有按表号排列，现在的顺序是 ${tableNumbers(order)}。`,
  'label-differs': ({ table, label }, book) => `${tableName(table, book)}的表号写作“${label}”，应为 ${table} 表。`,
  'frames-differ': ({ what, values }) => `各表的${FRAMES[what]}不一致：${variants(values)}。`,
  'unit-unstated': unitUnstatedMessage,
  'note-contradicted': ({ table, note }, book) => `${tableName(table, book)}注明“${note}”，表中却有金额。`,
  'note-missing': ({ table }, book) => `${tableName(table, book)}没有金额，表下也没有注明“本表无数据”。`,
  'tail-note-missing': ({ table }, book) => `各表存在尾差，${tableName(table, book)}下没有注明“金额单位转换时可能存在尾数误差”。`,
  'blank-table': ({ table }, book) => `${tableName(table, book)}整表空白，已按 0 核对。`,
  'blank-cells': ({ table, count }, book) => `${tableName(table, book)}有 ${count} 个单元格空白，而同一列印有 0；空白不当作 0，用到它们的关系没有判断。`,
  writing: writingMessage,
  'hidden-amounts': hiddenAmountsMessage,
  codes: ({ fault, table, codes }, book) => `${tableName(table, book)}${CODE_FAULTS[fault]}：${listed(codes)}。`,
  'column-without-money': columnMessage,
  'names-differ': ({ subject, values }) => `${subject} 的名称在各表中不一致：${variants(values)}。`,
  'unusual-kind': ({ subject, name, kind }) => `${subject} ${name}列有${kind}，通常不应有，请确认。`,
  'part-equals-whole': ({ part, whole }) => `${part} 的金额等于它的类 ${whole}，而其他款也有金额，可能把合计填到了款。`,
  'surplus-amount': ({ table, at, written }, book) => `${tableName(table, book)}的 ${at} 多出一个“${written}”，没有采用。`,
  'unit-mix-up': ({ table, others, count, isLarger }, book) =>
    `${tableName(table, book)}的数字与 ${tableNumbers(others)}的同一数字相差一万倍，共 ${count} 处：${isLarger ? '可能按元填列、却写着万元' : '可能按万元填列、却写着元'}。请先核对金额单位；改好之前，与其他表的核对已暂停。`,
  'table-unreliable': ({ table, failing, judged }, book) =>
    `${tableName(table, book)}表内 ${judged} 条有金额的关系中有 ${failing} 条不符：可能整块错行、错列，或者表头与表格不一致。请先对照表头核对行列；改好之前，这张表的其他问题暂不逐条列出。`,
  'table-foreign': ({ table, others, count, judged }, book) =>
    `${tableName(table, book)}表内相符，与 ${tableNumbers(others)}的 ${judged} 条有金额的关系却${count === judged ? '全都不符' : `有 ${count} 条不符`}，而那些表之间相符：可能整张表填成了别的年度、别的单位的数。请先核对这张表；改好之前，它与其他表的核对已暂停。`,
  'ordinals-as-amounts': ({ table }, book) =>
    `${tableName(table, book)}合计行的数字是栏次 1、2、3…，不是金额。请把合计金额填在合计行；改好之前，这张表的其他问题暂不逐条列出。`,
  'numbers-unordered': ({ table, kind, at, number, before, after }, book) =>
    `${tableName(table, book)}${at} 的${kind}是 ${number}，它${[...(before === undefined ? [] : [`前面的是 ${before}`]), ...(after === undefined ? [] : [`后面的是 ${after}`])].join('、')}，没有依次增大，请核对${kind === '行次' ? '有没有错行或重复的行' : '有没有错列或重复的列'}。`,
  'rows-unordered': ({ table, item, after }, book) => `${tableName(table, book)}的 ${item} 排在 ${after} 之后，顺序与规定不符。`,
};

/** Where no table states a unit there is none to follow, and the customary one is only assumed. */
function unitUnstatedMessage({ table, tables }: FactsOf<'unit-unstated'>, book: Book): string {
  const unit = tableOf(book, table)?.unit ?? '';
  const isAssumed = book.tables.every(({ unitStated }) => !unitStated);
  const taken = isAssumed ? `各表都没有写明，暂按${unit}核对；实际是别的单位的，请写明后再检查` : `已按其他表的单位（${unit}）核对`;
  return `${tableNumbers(tables)}没有找到“单位：万元”一类的金额单位，${taken}。`;
}

/** What stands in the column is shown as it stands there: a last place or two is no money. */
function columnMessage({ table, in: other, column, subjects, cells }: FactsOf<'column-without-money'>, book: Book): string {
  const shown = new Set(cells.flatMap(({ cell }) => (cell.table === other ? [cellText(cell, book).value] : [])));
  const rows = subjects.map(({ code }) => code);
  return `${tableName(table, book)}的 ${listedCodes(subjects)} 有金额，而${tableName(other, book)}的 ${listed(rows)} 行“${columnWords(column)}”列为 ${listed([...shown])}。`;
}

function writingMessage({ how, table, count, total }: FactsOf<'writing'>, book: Book): string {
  const amounts = count === total ? '的金额都' : `有 ${count} 个金额`;
  const said = how === 'text' ? '以文本形式存储，已按数字核对，但 Excel 自己求和时会漏掉' : '没有显示两位小数';
  return `${tableName(table, book)}${amounts}${said}。`;
}

/** So many amounts are named one by one. */
const MOST_AMOUNTS_NAMED = 3;

function hiddenAmountsMessage({ table, lines, count, cells }: FactsOf<'hidden-amounts'>, book: Book): string {
  const named = cells.length > 0 && count <= MOST_AMOUNTS_NAMED;
  const amounts = named ? `金额 ${cells.map(({ cell }) => cellText(cell, book).value).join('、')} ${tableOf(book, table)?.unit ?? ''}` : ` ${count} 个金额`;
  const unhide = lines.rows.length === 0 ? '取消隐藏' : '取消隐藏（筛选的先清除筛选）';
  return `${tableName(table, book)}${sheetLines(lines)}被隐藏，其中有${amounts}；看到和打印出的数可能对不上合计，请${unhide}后核对，再检查一次。`;
}
