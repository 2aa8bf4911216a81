import type { FindingFacts, ShownResidual, TableCode } from '../../src/model';
import { factsMessage, findingAmounts, findingText, sideLabels } from '../../src/text/zh-CN';
import { BOOK, FINDINGS, STEP, cell } from '../ui/support/report';
import { STRUCTURE_FINDINGS } from './structure-findings';

const subject = { cell: cell('01', '本年收入合计', '决算数', 12, 1_258_854), role: 'subject', sign: 1 } as const;
/** What 210 leaves over in some tables, in hundredths of 万元. */
const left = (hundredths: number, ...tables: readonly TableCode[]): ShownResidual => ({
  fen: hundredths * STEP, step: STEP, cells: tables.map((table) => cell(table, '210', '决算数', 8, 20_000)),
});
const about = { parent: '210', name: '卫生健康支出', cells: [subject], formula: '', step: STEP } as const;

test.each<[FindingFacts, string]>([
  [FINDINGS[0]!.facts, '一边是 12,588.54，另一边是 12,588.45 万元，相差 0.09 万元（900.00 元）。'],
  [{ code: 'unlisted-residual', ...about, residuals: [left(150_000, '01')] }, '未列出的部分为 1,500.00 万元（15,000,000.00 元）。'],
  [
    { code: 'unlisted-residual', ...about, residuals: [left(9_000, '02'), left(10_000, '03', '09')] },
    '未列出的部分为：02表决算数 90.00 万元（900,000.00 元）；03表决算数、09表决算数 100.00 万元（1,000,000.00 元）。',
  ],
  [{ code: 'negative-residual', ...about, residuals: [left(-150, '01')] }, '列出的下级之和比它本身多 1.50 万元（15,000.00 元）。'],
  [
    { code: 'negative-residual', ...about, residuals: [left(-150, '02'), left(-250, '03')] },
    '列出的下级之和比它本身多：02表决算数 1.50 万元（15,000.00 元）；03表决算数 2.50 万元（25,000.00 元）。',
  ],
  [{ code: 'needless-partial', ...about }, '“其中：”多余。'],
  [{ code: 'missing-rows', ...about, residual: 150 * STEP }, '可能漏列了科目。'],
  [
    { code: 'missing-classes', table: '01', classes: [{ code: '213', name: '农林水支出' }, { code: '221', name: '住房保障支出' }], residual: 150 * STEP, step: STEP, cells: [subject], formula: '' },
    '《收入支出决算总表》合计比所列各类之和多 1.50 万元（15,000.00 元），可能漏列了 213 农林水支出、221 住房保障支出。',
  ],
  [
    { code: 'codes-swapped', table: '01', in: '03', pairs: [['22001', '22002'], ['2200198', '2200199']], cells: [subject], formula: '' },
    '《收入支出决算总表》的 22001、2200198 在《03表》中没有列出，后者的 22002、2200199 在前者中没有列出，而金额相同：可能是同一科目，有一处编码填错。',
  ],
  [{ code: 'residuals-differ', ...about, residuals: [150 * STEP, 0] }, '各表中不一致：1.50、0.00 万元。'],
  [{ code: 'binds-nothing', cells: [], formula: '03[2080505].基本支出 = 06[2080505].基本支出' }, '没有核对任何数'],
  [{ code: 'negative', ...about }, '金额为负数（12,588.54），请核实。'],
  [{ code: 'unreadable', cause: 'error-value', written: '###', cells: [subject], formula: '' }, '“###”是错误值或显示不全。'],
  [{ code: 'unreadable-alike', cause: 'text', table: '01', written: '0.00元', count: 957, cells: [subject], formula: '' }, '有 957 个金额单元格的内容都是“0.00元”，是文字，不能读成数字。'],
  [
    { code: 'not-calculated', table: '01', written: '=SUM(C7:C12)', count: 12, cells: [subject], formula: '' },
    '《收入支出决算总表》有 12 个公式没有计算结果，如“=SUM(C7:C12)”。请用 Excel 打开这个文件，保存一次再核对；',
  ],
  [
    { code: 'shown-otherwise', table: '01', written: '3.11', count: 6, cells: [subject], formula: '' },
    '《收入支出决算总表》有 6 个金额的单元格格式是百分比、日期或缩放显示（如内容为“3.11”的），显示的不是金额本身。请把单元格格式改为“数值”、两位小数，再核对金额。',
  ],
  [{ code: 'missing-figure', value: 13_408 * STEP, step: STEP, cells: [subject], formula: '' }, '单元格空白，而其他数字表明这里应为 134.08 万元。'],
  [
    { code: 'odd-writing', oddity: 'full-width', table: '01', written: '１２', count: 3, cells: [subject], formula: '' },
    '《收入支出决算总表》有 3 个金额用了全角字符，如“１２”，已按数字读取。',
  ],
  [
    { code: 'layout-incomplete', table: '01', axis: 'rows', absent: ['30', '61'], expected: 62, cells: [], formula: '' },
    '《收入支出决算总表》应有 62 行，缺少 2 行：30、61。',
  ],
  [
    { code: 'layout-incomplete', table: '02', axis: 'rows', absent: ['合计'], expected: 36, cells: [], formula: '' },
    '《收入决算表》缺少“合计”行，请补上。',
  ],
  [
    { code: 'layout-incomplete', table: '01', axis: 'rows', absent: ['本年收入合计', '收入总计'], expected: 66, cells: [], formula: '' },
    '《收入支出决算总表》缺少“本年收入合计”、“收入总计”行，请补上。',
  ],
  [
    { code: 'layout-incomplete', table: '01', axis: 'rows', absent: ['30', '收入总计'], expected: 66, cells: [], formula: '' },
    '《收入支出决算总表》应有 66 行，缺少 2 行：30、收入总计。',
  ],
  [
    { code: 'layout-incomplete', table: '02', axis: 'columns', absent: ['本年收入合计'], expected: 7, cells: [], formula: '' },
    '《收入决算表》应有 7 列，缺少 1 列：本年收入合计。',
  ],
  [
    { code: 'code-unlisted', table: '02', in: '03', subjects: Array.from({ length: 9 }, (_, index) => ({ code: `2100${index}`, name: index === 1 ? '' : `款${index}` })), cells: [], formula: '' },
    '《收入决算表》中的科目在《03表》中没有列出：21000 款0、21001、21002 款2、21003 款3、21004 款4、21005 款5、21006 款6、21007 款7 等 9 项。',
  ],
  ...STRUCTURE_FINDINGS,
])('%#: %o', (facts, words) => {
  const message = factsMessage(facts, BOOK);
  expect(message).toContain(words);
  expect(message).not.toContain('undefined');
});

test('a unit that no table states is said to be assumed, not to be that of the others', () => {
  const silent = { ...BOOK, tables: BOOK.tables.map((table) => ({ ...table, unitStated: false })) };
  const message = factsMessage({ code: 'unit-unstated', table: '02', tables: ['02'], cells: [], formula: '' }, silent);
  expect(message).toBe('02 表没有找到“单位：万元”一类的金额单位，各表都没有写明，暂按万元核对；实际是别的单位的，请写明后再检查。');
});

test('a cluster says how many it stands for', () => {
  const [first, , rounding] = FINDINGS;
  const clustered = { ...rounding!, others: [rounding!.facts, first!.facts] };
  expect(findingText(clustered, BOOK).message).toContain('同类尾差共 3 处。');
});

test('numbers are plain numerals in the unit of the table', () => {
  expect(findingAmounts(FINDINGS[0]!.facts, BOOK)).toEqual({
    unit: '万元', actual: '12588.54', expected: '12588.45', difference: '0.09', differenceInYuan: '900.00',
  });
});

test('what is left over is a difference where all columns show the same, and none where they show several', () => {
  const facts = { code: 'unlisted-residual', ...about } as const;
  expect(findingAmounts({ ...facts, residuals: [left(9_000, '02', '03')] }, BOOK)).toEqual({ unit: '万元', difference: '90.00', differenceInYuan: '900000.00' });
  expect(findingAmounts({ ...facts, residuals: [left(9_000, '02'), left(10_000, '03')] }, BOOK)).toEqual({ unit: '万元' });
});

test('what is left over is said in the unit of the table that shows it', () => {
  const inYuan = { ...BOOK, tables: BOOK.tables.map((table) => (table.code === '02' ? { ...table, unit: '元' as const } : table)) };
  const residuals = [left(10_000, '01'), { ...left(9_000, '02'), step: 1 }];
  expect(factsMessage({ code: 'unlisted-residual', ...about, residuals }, inYuan)).toContain(
    '未列出的部分为：01表决算数 100.00 万元（1,000,000.00 元）；02表决算数 900,000.00 元。',
  );
});

test('limits are called limits', () => {
  const facts = FINDINGS[0]!.facts;
  if (facts.code !== 'relation') throw new Error('no relation');
  expect(sideLabels({ ...facts, relation: '≤' }, '逻', BOOK).expected).toBe('不应超过');
  expect(sideLabels({ ...facts, relation: '≥' }, '逻', BOOK).expected).toBe('不应低于');
});

test('a total on the right of its equation is what stands in the sheet all the same', () => {
  const { facts } = FINDINGS[0]!;
  if (facts.code !== 'relation') throw new Error('no relation');
  const [total, ...parts] = facts.cells;
  const turned = { ...facts, left: facts.right, right: facts.left, cells: [...parts, total!] };
  expect(findingAmounts(turned, BOOK)).toEqual(findingAmounts(facts, BOOK));
});
