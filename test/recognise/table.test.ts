import { recognise } from '../../src/recognise';
import type { Table } from '../../src/model';
import { typedSheet, withValues } from './support/typed-sheet';

const sheet = typedSheet(
  '09表',
  `一般公共预算财政拨款项目支出决算表
  财决公开09表
  单位名称：某某局 | | 2024年度 | 单位：元
  科目编码 | 科目名称 | 本年收入 | 本年支出
   | 合计 | 5.00 | '5.5
  205 | 教育支出 | 5.00 |
  20508 | 进修及培训 | 5.00 |
   | 其他 | 1.00 | 2.00
  注：本表反映项目支出。`,
);
const tableOf = (of = sheet): Table => recognise([of]).tables[0]!;

describe('a table as it was recognised', () => {
  it('says where it stands and what its frame says', () => {
    expect(tableOf()).toMatchObject({
      code: '09',
      no: '09',
      title: '一般公共预算财政拨款项目支出决算表',
      label: '财决公开09表',
      sheet: '09表',
      area: { top: 0, left: 0, bottom: 8, right: 3 },
      unit: '元',
      unitStated: true,
      department: '某某局',
      year: 2024,
      notes: ['注:本表反映项目支出。'],
    });
  });

  it('says nothing of what its frame does not say', () => {
    const bare = withValues(sheet, (value, row) => (row === 1 || row === 2 ? null : value));
    for (const name of ['label', 'department', 'year', 'surplus']) expect(tableOf(bare)).not.toHaveProperty(name);
    expect(tableOf(bare).unitStated).toBe(false);
  });

  it('has the title that stands there, as far as it is one of those prescribed', () => {
    const titled = (title: string) => tableOf(withValues(sheet, (value, row, column) => (row === 0 && column === 0 ? title : value))).title;
    expect(titled('某某局2024年度一般公共预算财政拨款项目支出决算表')).toBe('一般公共预算财政拨款项目支出决算表');
    const totals = tableOf(typedSheet('01', '收支决算总表\n项目 | 决算数 | 项目 | 决算数\n总计 | 5.00 | 总计 | 5.00'));
    expect([totals.code, totals.title]).toEqual(['01', '收支决算总表']);
  });

  it('has the layout’s columns and its own rows', () => {
    expect(tableOf().columns).toEqual([
      { key: '本年收入', sets: [], present: true },
      { key: '本年支出', sets: [], present: true },
    ]);
    expect(tableOf().items).toEqual([
      { key: '合计', name: '合计', sets: [], partial: false, row: 4 },
      { key: '205', code: '205', name: '教育支出', level: '类', sets: ['科目'], partial: false, row: 5 },
      { key: '20508', code: '20508', name: '进修及培训', level: '款', parent: '205', sets: ['科目'], partial: false, row: 6 },
    ]);
  });

  it('has every amount with its cell, what is written and how many decimals are shown where those are not two', () => {
    const [income, outlay] = [...tableOf().cells.get('合计')!.values()];
    const cell = { table: '09', item: '合计' };
    expect(income).toEqual({
      ...cell,
      ref: { sheet: '09表', row: 4, column: 2 },
      column: '本年收入',
      written: 5,
      reading: { kind: 'amount', amount: { fen: 500, step: 1 } },
    });
    expect(outlay).toEqual({
      ...cell,
      ref: { sheet: '09表', row: 4, column: 3 },
      column: '本年支出',
      written: '5.5',
      reading: { kind: 'amount', amount: { fen: 550, step: 1 } },
      decimals: 1,
    });
    expect(tableOf().cells.get('205')!.get('本年支出')).not.toHaveProperty('decimals');
  });

  it('names the rows that it could not bind by their first amount and the words before it', () => {
    expect(tableOf().strays).toEqual([{ ref: { sheet: '09表', row: 7, column: 2 }, written: 1, labels: ['其他'] }]);
  });
});

describe('the rows that a layout fixes', () => {
  const one = typedSheet(
    '01',
    `收入支出决算总表
    项目 | 决算数 | 项目 | 决算数
    一般公共预算财政拨款收入 | 5.00 | 教育支出 | 5.00
    总计 | 5.00 | 总计 | 5.00`,
  );
  const items = new Map(tableOf(one).items.map((item) => [item.key, item]));

  it('have their own names, sets and columns, and a place where the sheet has them', () => {
    expect(items.get('205')).toEqual({
      key: '205', name: '教育支出', code: '205', level: '类', sets: ['支出各类', '支出各行'], partial: false, columns: ['决算数'], row: 2,
    });
    expect(items.get('收入总计')).toEqual({ key: '收入总计', name: '收入总计', sets: [], partial: false, columns: ['决算数'], row: 3 });
    expect(items.get('事业收入')).toEqual({ key: '事业收入', name: '事业收入', sets: ['收入各项'], partial: false, columns: ['决算数'] });
  });

  it('have what stands above them in a list of 科目', () => {
    const eight = tableOf(
      typedSheet('08', `一般公共预算财政拨款基本支出决算明细表
      科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
      301 | 工资福利支出 | 5.00 | 302 | 商品和服务支出 | 1.00 | 307 | 债务利息及费用支出 | 0.00
      30101 | 基本工资 | 5.00 | 30201 | 办公费 | 1.00 | 30701 | 国内债务付息 | 0.00
      人员经费合计 | | 5.00 | 公用经费合计 | | | | | 1.00`),
    );
    expect(eight.items.find(({ key }) => key === '30101')).toEqual({
      key: '30101', name: '基本工资', code: '30101', level: '款', parent: '301', sets: ['经济科目'], partial: false, row: 3,
    });
    expect(eight.items.find(({ key }) => key === '公用经费合计')).toMatchObject({ name: '公用经费合计', row: 4 });
    expect(eight.cells.get('公用经费合计')?.get('决算数')?.ref.column).toBe(8);
  });

  it('have columns with the codes of 07, and the group above them', () => {
    const seven = tableOf(
      typedSheet('07', `一般公共预算财政拨款支出决算明细表
      科目编码 | 项目 | 合计 | 工资福利支出 |
       | | | 小计 | 基本工资
       | 合计 | 5.00 | 5.00 | 5.00`),
    );
    expect(seven.columns.slice(0, 4)).toEqual([
      { key: '合计', sets: [], present: true },
      { key: '301', sets: ['经济科目', '各小计'], present: true, code: '301' },
      { key: '30101', sets: ['经济科目'], present: true, code: '30101', parent: '301' },
      { key: '30102', sets: ['经济科目'], present: false, code: '30102', parent: '301' },
    ]);
  });
});
