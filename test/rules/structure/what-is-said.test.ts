import type { FindingFacts, Verdict } from '../../../src/model';
import { CATALOGUE, checkBook } from '../../../src/rules';
import { TABLE_NUMBERS, rowOf } from '../../fixtures/layout/book';
import type { TableNumber } from '../../fixtures/layout/book';
import { FAILING_STRUCTURE } from '../catalogue/failing-structure';
import { everythingBook } from '../support/books';
import { wan } from '../support/amounts';

interface Said {
  readonly instance: string;
  readonly facts: { readonly code: FindingFacts['code']; readonly [name: string]: unknown };
  /** `03[2120201].基本支出`. */
  readonly cells?: readonly string[];
}

const printed = everythingBook();
const others = (table: TableNumber): readonly TableNumber[] => TABLE_NUMBERS.filter((code) => code !== table);
const listing = (key: string): readonly TableNumber[] =>
  (['02', '03', '06', '07', '09', '10', '11', '12'] as const).filter((table) => printed.tables[table].some((row) => row.key === key));
const codes = (fault: string, table: TableNumber, ...wrong: readonly unknown[]): Said['facts'] => ({ code: 'codes', fault, table, codes: wrong });
/** A row is named by the cell of its first amount: 科目编码 takes three columns, 科目名称 the fourth. */
const at = (column: string, words: string): unknown => expect.stringMatching(new RegExp(`^${column}\\d+ ${words}$`));
const first = printed.tables['03'][1]!;
const lost = rowOf(printed.tables['03'], '2120803');
const KINDS = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** What is said of the mistakes of FAILING_STRUCTURE, written from the mistake. */
const SAID: Readonly<Record<string, Said>> = {
  'M-01: a table left out': { instance: 'M-01 表', facts: { code: 'tables-missing', absent: ['09'], unrecognised: [], unread: [] } },
  'M-01: all but a few tables left out': { instance: 'M-01 表', facts: { code: 'tables-missing', absent: TABLE_NUMBERS.slice(3), unrecognised: [], unread: [] } },
  'M-01: a table that was seen and not understood': { instance: 'M-01 表', facts: { code: 'tables-missing', absent: [], unrecognised: ['09'], unread: [] } },
  'M-02: a second copy of a table': { instance: 'M-02 重复', facts: { code: 'tables-repeated', copies: [{ title: '支出决算表', sheet: '支出决算表 (2)' }] } },
  'M-02: tables out of order': { instance: 'M-02 顺序', facts: { code: 'tables-unordered', order: [...TABLE_NUMBERS.slice(1), '01'] } },
  'M-03: the label of another table': { instance: 'M-03 03', facts: { code: 'label-differs', table: '03', label: '财决公开04表' } },
  'M-05: a table in another unit': {
    instance: 'M-05 一致',
    facts: { code: 'frames-differ', what: 'unit', table: '06', values: [{ value: '万元', tables: others('06') }, { value: '元', tables: ['06'] }], formula: '每张表都写明金额单位，且各表相同' },
  },
  'M-05: a table that names no unit': { instance: 'M-05 写明', facts: { code: 'unit-unstated', table: '06', tables: ['06'] } },
  'M-06: a table of another year': {
    instance: 'M-06 一致',
    facts: { code: 'frames-differ', what: 'year', table: '06', values: [{ value: String(printed.year), tables: others('06') }, { value: '2019', tables: ['06'] }], formula: '各表写的年度相同' },
  },
  'M-07: a table of another department': {
    instance: 'M-07 一致',
    facts: {
      code: 'frames-differ',
      what: 'department',
      table: '06',
      values: [{ value: printed.department, tables: others('06') }, { value: '某某县财政局', tables: ['06'] }],
      formula: '各表写的单位名称相同',
    },
  },
  'M-08: money in a table that is said to be empty': {
    instance: 'M-08 12',
    facts: { code: 'note-contradicted', table: '12', note: '注:本表无数据。' },
    cells: ['12[合计].本年支出.合计'],
  },
  'M-09: an empty table that does not say so': { instance: 'M-09 10', facts: { code: 'note-missing', table: '10' } },
  'M-10: a table of blanks': { instance: 'M-10 12', facts: { code: 'blank-table', table: '12' } },
  'M-11: an error value in an amount cell': {
    instance: 'M-11 06[2120201].项目支出',
    facts: { code: 'unreadable', cause: 'error-value', written: '#REF!' },
    cells: ['06[2120201].项目支出'],
  },
  'M-12: a blank among zeros': { instance: 'M-12 03', facts: { code: 'blank-cells', table: '03', count: 1 }, cells: ['03[208].上缴上级支出'] },
  // 合计 is 1, 301 is 2, and 30101 is 2 once more instead of 3.
  'M-13: a 行次 that repeats': { instance: 'M-13 05', facts: { code: 'numbers-unordered', table: '05', kind: '行次', at: 'C8', number: 2, before: 2 }, cells: ['05[30101].合计'] },
  'M-13: a 栏次 that falls': { instance: 'M-13 02', facts: { code: 'numbers-unordered', table: '02', kind: '栏次', at: 'G5', number: 1, before: 2 } },
  'M-15: amounts without decimals': { instance: 'M-15 03', facts: { code: 'writing', how: 'decimals', table: '03', formula: '金额都显示两位小数' } },
  'M-16: a table in 元 below a line that says 万元': { instance: 'M-16 06 单位', facts: { code: 'unit-mix-up', table: '06', isLarger: true } },
  // 02 prints 9,952.25 as its total: 9,473.90 of 财政拨款, 19.54 of 上级补助 and 458.81 of 事业收入, and 0.00 otherwise.
  'M-17: a hidden total': {
    instance: 'M-17 02',
    facts: { code: 'hidden-amounts', table: '02', lines: { rows: [5], columns: [] }, count: 4 },
    cells: ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入'].map((column) => `02[合计].${column}`),
  },
  'M-18: a figure stored as text': { instance: 'M-18 06', facts: { code: 'writing', how: 'text', table: '06', formula: '金额是数字，不是文本' } },
  'M-19: 尾差 that no note explains': { instance: 'M-19 附注', facts: { code: 'tail-note-missing', table: '01' } },
  'M-20: the amounts of a table one row too low': { instance: 'M-20 03 表内关系', facts: { code: 'table-unreliable', table: '03' } },
  // 12 items of income and balance, 26 classes, 4 totals of outlay.
  'M-23: a table of another department': { instance: 'M-23 07 整表', facts: { code: 'table-foreign', table: '07', others: ['05', '06'] } },
  'M-22: a class left out of 01': { instance: 'M-22 01 rows', facts: { code: 'layout-incomplete', table: '01', axis: 'rows', absent: ['202 外交支出'], expected: 42 } },
  'D-01: a code of eight digits': { instance: 'D-01 03', facts: codes('form', '03', at('E', '21202011 城乡社区规划与管理')), cells: ['03[21202011 城乡社区规划与管理].本年支出合计'] },
  'D-01: an O for a 0': { instance: 'D-01 03', facts: codes('form', '03', at('E', '212O201 城乡社区规划与管理')), cells: ['03[212O201 城乡社区规划与管理].本年支出合计'] },
  'D-02: a 款 left out above its 项': { instance: 'D-02 03', facts: codes('orphan', '03', '2120201 城乡社区规划与管理'), cells: ['03[2120201].本年支出合计'] },
  'D-03: a 项 listed twice': { instance: 'D-03 03', facts: codes('repeated', '03', '2120201 城乡社区规划与管理'), cells: ['03[2120201#2].本年支出合计'] },
  'D-04: a 类 below those behind it': { instance: 'D-04 03', facts: codes('order', '03', `${first.code} ${first.name}`), cells: [`03[${first.code}].本年支出合计`] },
  'D-05: another name in 06': {
    instance: 'D-05 2120201',
    facts: {
      code: 'names-differ',
      subject: '2120201',
      values: [
        { value: '城乡社区规划与管理', tables: listing('2120201').filter((table) => table !== '06') },
        { value: '城乡社区公共设施', tables: ['06'] },
      ],
    },
    cells: ['06[2120201].小计'],
  },
  'D-07: the name of another 款 in 08': { instance: 'D-07 08', facts: codes('catalogue', '08', at('F', '30202 咨询费')), cells: ['08[30202 咨询费].决算数'] },
  'D-08: a 款 without its 项': { instance: 'D-08 03', facts: codes('leaf', '03', '21202 城乡社区规划与管理'), cells: ['03[21202].本年支出合计'] },
  'D-09: a 类 of 08 without its 款': { instance: 'D-09 08', facts: codes('leaf', '08', '307 债务利息及费用支出'), cells: ['08[307].决算数'] },
  'D-10: 国有资本 money in 06': { instance: 'D-10 06', facts: codes('wrong-fund', '06', '223 国有资本经营预算支出'), cells: ['06[223].小计'] },
  'D-11: a 类 of 10 without money in 04': {
    instance: 'D-11 10 04 列',
    facts: { code: 'column-without-money', table: '10', in: '04', column: '政府性基金预算财政拨款', subjects: [{ code: '212', name: '城乡社区支出' }] },
    cells: ['10[212].本年支出.小计', '04[212].政府性基金预算财政拨款'],
  },
  'D-11: a 类 of 04 that 12 does not list': {
    instance: 'D-11 04 12',
    facts: { code: 'code-unlisted', table: '04', in: '12', subjects: [{ code: '205', name: '教育支出' }] },
    cells: ['04[205].国有资本经营预算财政拨款'],
  },
  'D-11: a 类 of 03 that 01 has no row for': {
    instance: 'D-11 03 01',
    facts: { code: 'code-unlisted', table: '03', in: '01', subjects: [{ code: '230', name: '转移性支出' }] },
    cells: ['03[230].本年支出合计'],
  },
  'D-13: a name without its code': { instance: 'D-13 03', facts: codes('codeless', '03', at('E', '城乡社区规划与管理')), cells: ['03[城乡社区规划与管理].本年支出合计'] },
  'D-13: a code without its name': { instance: 'D-13 03', facts: codes('nameless', '03', '2120201'), cells: ['03[2120201].本年支出合计'] },
  'F-508: a 款 of 05 below its neighbour': {
    instance: 'F-508 顺序',
    facts: { code: 'rows-unordered', table: '05', item: '30102 津贴补贴', after: '30103 奖金' },
    cells: ['05[30102].合计'],
  },
  'F-605: 项目支出 of 行政运行': {
    instance: 'F-605 06[2120101].项目支出',
    facts: { code: 'unusual-kind', subject: '2120101', name: '行政运行', kind: '项目支出' },
    cells: ['06[2120101].项目支出'],
  },
  'F-809: the sum of the 类 in one of its 款': {
    instance: 'F-809 08[302]',
    facts: { code: 'part-equals-whole', part: '30299', whole: '302' },
    cells: ['08[30299].决算数', '08[302].决算数'],
  },
  'F-1203: another 类 in 12': { instance: 'F-1203 12', facts: codes('wrong-fund', '12', '229 其他支出'), cells: ['12[229].本年支出.合计'] },
  // 24 amounts stand in A to X.
  'F-1308: a stray 0.00 behind the amounts of 13': {
    instance: 'F-1308 个数',
    facts: { code: 'surplus-amount', table: '13', at: expect.stringMatching(/^Y\d+$/), written: expect.stringMatching(/^0(\.00)?$/) },
  },
  'H-3: other 款 than those listed': {
    instance: 'H-3 210',
    facts: { code: 'unlisted-residual', parent: '210', name: '卫生健康支出', residuals: [expect.objectContaining(wan('1500'))], formula: '未列示差额 = 卫生健康支出（210） − Σ 所列各款' },
    cells: expect.arrayContaining(['03[210].项目支出', '09[210].本年支出']) as string[],
  },
  'H-4: nothing behind 其中：': {
    instance: 'H-4 208',
    facts: { code: 'needless-partial', parent: '208', name: '社会保障和就业支出', formula: '社会保障和就业支出（208） = Σ 所列各款' },
    cells: KINDS.map((kind) => `03[208].${kind}`),
  },
  'H-5: a 项 left out of 03': {
    instance: 'H-5 03[21208]',
    facts: {
      code: 'missing-rows',
      parent: '21208',
      name: '国有土地使用权出让收入安排的支出',
      residual: wan(lost.amounts[0] ?? '').fen,
      step: 10_000,
      formula: '国有土地使用权出让收入安排的支出（21208） = Σ 所列下级科目',
    },
    cells: KINDS.filter((_, index) => lost.amounts[index] !== '0.00').map((kind) => `03[21208].${kind}`),
  },
  'H-6: a 类 left out of 06 with all its rows': {
    instance: 'H-6 06[合计]',
    facts: {
      code: 'missing-classes',
      table: '06',
      classes: [{ code: '208', name: '社会保障和就业支出' }],
      residual: wan('312.05').fen,
      step: 10_000,
      formula: '表06 合计 = Σ 所列各类',
    },
    // Pensions are 基本支出.
    cells: ['06[合计].小计', '06[合计].基本支出'],
  },
  'X-20: a 项 of 12 left out of 03': {
    instance: 'X-20 12 03',
    facts: { code: 'code-unlisted', table: '12', in: '03', subjects: [{ code: '2230105' }], formula: '表12 的科目都列在表03 中' },
    cells: ['12[2230105].本年支出.合计'],
  },
  'X-33: a 项 of 06 left out of 07': {
    instance: 'X-33 06 07',
    facts: { code: 'code-unlisted', table: '06', in: '07', subjects: [{ code: '2120201', name: '城乡社区规划与管理' }], formula: '表06 的科目都列在表07 中' },
    cells: ['06[2120201].小计'],
  },
  'X-51: a 项 of 09 left out of 06': {
    instance: 'X-51 09 06',
    facts: { code: 'code-unlisted', table: '09', in: '06', subjects: [{ code: '2120201', name: '城乡社区规划与管理' }], formula: '表09 的科目都列在表06 中' },
    cells: ['09[2120201].本年支出'],
  },
  // 1,500.00 of 项目支出 everywhere but for 100.00 more in 06.
  'X-39: another residual in 06 than elsewhere': {
    instance: 'X-39 210 项目支出',
    facts: { code: 'residuals-differ', parent: '210', name: '卫生健康支出', step: 10_000, formula: '卫生健康支出（210）的项目支出未列示差额在各表相同' },
    cells: ['03[210].项目支出', '06[210].项目支出', '09[210].本年收入', '09[210].本年支出'],
  },
};

const nameOf = ({ rule, what }: (typeof FAILING_STRUCTURE)[number]): string => `${rule}: ${what}`;

it('there is a word on every one of them', () => {
  expect(Object.keys(SAID).sort()).toEqual(FAILING_STRUCTURE.map(nameOf).sort());
});

describe('what is said of a book that is wrong in structure or codes', () => {
  it.each(FAILING_STRUCTURE.map((entry) => [nameOf(entry), entry] as const))('%s', (name, { rule, failing, severity, beside = rule, amidAll }) => {
    const { instance, facts, cells = [] } = SAID[name]!;
    const rules = CATALOGUE.filter(({ id }) => amidAll === true || id === rule || id === beside);
    const failed = checkBook(failing(), rules).verdicts.filter((verdict) => verdict.rule === rule && verdict.outcome.state === 'fail');
    expect(failed.map((verdict) => verdict.instance)).toEqual([instance]);
    const { outcome } = failed[0] as Verdict & { readonly outcome: { readonly state: 'fail' } };
    const statement = CATALOGUE.find(({ id }) => id === rule);
    expect(outcome).toMatchObject({
      severity,
      finding: { formula: statement !== undefined && 'statement' in statement ? statement.statement : '', ...facts },
    });
    const shown = outcome.finding.cells;
    // A whole table is named by a few of its cells.
    if (rule === 'M-16') expect(shown.map(({ cell }) => cell.table)).toEqual(['06', '06', '06']);
    else if (rule === 'M-23') expect(shown.map(({ cell }) => cell.table)).toEqual(['07', '07', '07']);
    else expect(shown.map(({ cell }) => `${cell.table}[${cell.item}].${cell.column}`)).toEqual(cells);
    expect(shown.every(({ role, sign }) => role === 'subject' && sign === 1)).toBe(true);
    expect(failed[0]?.cells).toEqual(shown.map(({ cell }) => cell));
  });
});
