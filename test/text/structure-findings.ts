import type { FindingFacts } from '../../src/model';
import { cell } from '../ui/support/report';

const shown = { cells: [], formula: '' } as const;
const at = { ...shown, table: '02' } as const;

/** What is said of a book's tables, frames, notes, codes and writing, and the words for it. */
export const STRUCTURE_FINDINGS: readonly [FindingFacts, string][] = [
  [{ ...shown, code: 'tables-missing', absent: ['09', '10'], unrecognised: [], unread: [] }, '工作簿里没有 09、10 表；没有数据的表也应保留表格并说明。'],
  [{ ...shown, code: 'tables-missing', absent: [], unrecognised: ['07'], unread: [] }, '07 表看到了标题，但表格没有认出，没有参加核对。'],
  [{ ...shown, code: 'tables-missing', absent: [], unrecognised: [], unread: ['07', '09'] }, '没有找到 07、09 表；有工作表过大、没有读取，不知道是否在其中。'],
  [{ ...shown, code: 'tables-repeated', copies: [{ title: '支出决算表', sheet: '旧表' }] }, '有重复的表没有采用：《支出决算表》（工作表“旧表”）。'],
  [{ ...shown, code: 'tables-unordered', order: ['02', '01'] }, '现在的顺序是 02、01 表。'],
  [{ ...at, code: 'label-differs', label: '财决公开03表' }, '《收入决算表》的表号写作“财决公开03表”，应为 02 表。'],
  [
    { ...at, code: 'frames-differ', what: 'unit', values: [{ value: '万元', tables: ['01', '03'] }, { value: '元', tables: ['02'] }] },
    '各表的金额单位不一致：01、03 表为“万元”，02 表为“元”。',
  ],
  [{ ...at, code: 'frames-differ', what: 'year', values: [] }, '各表的年度不一致'],
  [{ ...at, code: 'frames-differ', what: 'department', values: [] }, '各表的单位名称不一致'],
  [{ ...at, code: 'unit-unstated', tables: ['02'] }, '02 表没有找到“单位：万元”一类的金额单位，已按其他表的单位（万元）核对。'],
  [{ ...at, code: 'note-contradicted', note: '注:本表无数据。' }, '《收入决算表》注明“注:本表无数据。”，表中却有金额。'],
  [{ ...at, code: 'note-missing' }, '没有金额，表下也没有注明“本表无数据”。'],
  [{ ...at, code: 'tail-note-missing' }, '各表存在尾差，《收入决算表》下没有注明'],
  [{ ...at, code: 'blank-table' }, '《收入决算表》整表空白，已按 0 核对。'],
  [{ ...at, code: 'blank-cells', count: 3 }, '《收入决算表》有 3 个单元格空白'],
  [{ ...at, code: 'writing', how: 'text', count: 2, total: 9 }, '《收入决算表》有 2 个金额以文本形式存储，已按数字核对，但 Excel 自己求和时会漏掉。'],
  [{ ...at, code: 'writing', how: 'decimals', count: 9, total: 9 }, '《收入决算表》的金额都没有显示两位小数。'],
  [
    { ...at, code: 'hidden-amounts', lines: { rows: [11], columns: [] }, count: 1, cells: [{ cell: cell('02', '合计', '决算数', 11, 1_258_845), role: 'subject', sign: 1 }] },
    '《收入决算表》第 12 行被隐藏，其中有金额 12,588.45 万元；看到和打印出的数可能对不上合计，请取消隐藏（筛选的先清除筛选）后核对，再检查一次。',
  ],
  [{ ...at, code: 'hidden-amounts', lines: { rows: [2, 4, 5, 6, 9], columns: [] }, count: 20 }, '《收入决算表》第 3、5—7、10 行被隐藏，其中有 20 个金额；'],
  [{ ...at, code: 'hidden-amounts', lines: { rows: [], columns: [3, 4, 26] }, count: 20 }, '《收入决算表》D—E、AA 列被隐藏，其中有 20 个金额；看到和打印出的数可能对不上合计，请取消隐藏后核对，再检查一次。'],
  [{ ...at, code: 'hidden-amounts', lines: { rows: [2], columns: [3] }, count: 20 }, '第 3 行和 D 列被隐藏'],
  [{ ...at, code: 'codes', fault: 'orphan', codes: ['2050803 培训支出'] }, '《收入决算表》中有科目没有列出其上级科目：2050803 培训支出。'],
  [
    {
      ...shown,
      code: 'column-without-money',
      table: '02',
      in: '01',
      column: '本年支出.小计',
      subjects: [{ code: '212', name: '城乡社区支出' }, { code: '229', name: '其他支出' }],
      cells: [
        { cell: cell('02', '212', '小计', 11, 552_797), role: 'subject', sign: 1 },
        { cell: cell('01', '212', '本年支出.小计', 11, 0), role: 'subject', sign: 1 },
        { cell: cell('02', '229', '小计', 12, 600), role: 'subject', sign: 1 },
        { cell: cell('01', '229', '本年支出.小计', 12, 0), role: 'subject', sign: 1 },
      ],
    },
    '《收入决算表》的 212 城乡社区支出、229 其他支出 有金额，而《收入支出决算总表》的 212、229 行“本年支出·小计”列为 0.00。',
  ],
  [{ ...shown, code: 'names-differ', subject: '205', values: [{ value: '教育', tables: ['02'] }, { value: '教育支出', tables: ['03'] }] }, '205 的名称在各表中不一致：02 表为“教育”，03 表为“教育支出”。'],
  [{ ...shown, code: 'unusual-kind', subject: '2010601', name: '行政运行', kind: '项目支出' }, '2010601 行政运行列有项目支出，通常不应有，请确认。'],
  [{ ...shown, code: 'part-equals-whole', part: '30299', whole: '302' }, '30299 的金额等于它的类 302'],
  [{ ...at, code: 'surplus-amount', at: 'Y10', written: '0' }, '的 Y10 多出一个“0”，没有采用。'],
  [{ ...at, code: 'numbers-unordered', kind: '行次', at: 'B12', number: 9, before: 10 }, '《收入决算表》B12 的行次是 9，它前面的是 10，没有依次增大，请核对有没有错行或重复的行。'],
  [{ ...at, code: 'numbers-unordered', kind: '栏次', at: 'F5', number: 22, before: 1, after: 3 }, '《收入决算表》F5 的栏次是 22，它前面的是 1、后面的是 3，没有依次增大，请核对有没有错列或重复的列。'],
  [{ ...at, code: 'numbers-unordered', kind: '行次', at: 'B7', number: 9, after: 2 }, '《收入决算表》B7 的行次是 9，它后面的是 2，没有依次增大，请核对有没有错行或重复的行。'],
  [{ ...at, code: 'numbers-unordered', kind: '栏次', at: 'F5', number: 2, before: 2 }, '《收入决算表》F5 的栏次是 2，它前面的是 2，没有依次增大，请核对有没有错列或重复的列。'],
  [{ ...at, code: 'rows-unordered', item: '30101 基本工资', after: '30102 津贴补贴' }, '的 30101 基本工资 排在 30102 津贴补贴 之后，顺序与规定不符。'],
];
