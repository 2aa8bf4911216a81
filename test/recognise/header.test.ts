import { recognise } from '../../src/recognise';
import type { Sheet } from '../../src/model';
import { ECONOMIC_SUBJECTS } from '../../src/layouts';
import { amountsOn, refusalsOf, scSheet, wholeSheet } from './support/fixtures';
import { rowsOf, rowWith, typedSheet, withoutMerges, withRows, withTexts, withValues } from './support/typed-sheet';

describe('header texts', () => {
  it.each([
    ['01', { 决算数: '金额' }],
    ['01', { 决算数: '决算数（万元）' }],
    ['01', { 决算数: '决 算 数' }],
    ['01', { 项目: '项    目', 决算数: '决算数\n(万元)' }],
    ['02', { 本年收入合计: '本年收入合计 1', 财政拨款收入: '财政拨款收入 2' }],
    ['02', { 支出功能分类科目编码: '科目编码' }],
    ['03', { 本年支出合计: '合计', 科目名称: '项目' }],
    ['04', { 合计: '小计' }],
    ['06', { 小计: '合计' }],
    ['06', { 小计: '小计（单位：万元）' }],
    ['01', { 决算数: '决算金额' }],
    ['03', { 支出功能分类科目编码: '支出功能分类科目代码' }],
    ['03', { 支出功能分类科目编码: '支出功能分类编码', 科目名称: '功能科目名称' }],
    ['06', { 支出功能分类科目编码: '功能科目编码', 科目名称: '项目名称' }],
    ['03', { 科目名称: '项目（按功能分类）' }],
    ['05', { 经济分类科目编码: '部门预算支出经济分类科目编码', 科目名称: '支出经济分类名称' }],
    ['05', { 经济分类科目编码: '经济分类科目代码', 科目名称: '科目(按支出经济分类科目)' }],
    ['01', { 决算数: '金额(单位:人民币万元)' }],
    ['01', { 决算数: '决算数/万元' }],
    ['01', { 决算数: '金额：万元' }],
    ['01', { 决算数: '决算数\n万元' }],
    ['01', { 项目: '收入项目', 行次: '行号' }],
    ['04', { 项目: '项目（按支出功能科目分类）' }],
    ['03', { 支出功能分类科目编码: '科目编号', 科目名称: '科目（单位）名称' }],
    ['03', { 支出功能分类科目编码: '支出功能分类科目编号' }],
    ['03', { 支出功能分类科目编码: '预算科目' }],
    ['03', { 支出功能分类科目编码: '功能科目' }],
    ['03', { 支出功能分类科目编码: '支出科目', 科目名称: '支出科目名称' }],
    ['10', { 年初结转和结余: '年初结转结余', 年末结转和结余: '年末结转结余' }],
    ['08', { 决算数: '金额' }],
    ['08', { 决算数: '决算金额', 科目名称: '项目名称' }],
    ['13', { '因公出国（境）费用': '因公出国(境)费', 公务用车购置及运行维护费: '公务用车购置及运行费' }],
  ] as const)('of %s may be %j', (table, texts) => {
    expect(amountsOn(withTexts(scSheet(table), texts))).toEqual(amountsOn(scSheet(table)));
  });

  it.each(['1=2+3+4+5+6', '1＝2＋3＋4＋5＋6', '1=2~6', '1=(2+3+…+6)', '1=∑(2:6)'])('may count the columns with formulas: %s', (formula) => {
    const row = rowWith(scSheet('03'), '栏次');
    const counted = withValues(scSheet('03'), (value, at, column) => (at === row && column === 4 ? formula : value));
    expect(amountsOn(counted)).toEqual(amountsOn(scSheet('03')));
    expect(recognise([counted]).refusals).toEqual([]);
  });

  it.each<[string, (number: number) => string]>([
    ['plainly', String],
    ['in brackets', (number) => `（${number}）`],
    ['in circles', (number) => String.fromCharCode('①'.charCodeAt(0) + number - 1)],
    ['as 1栏', (number) => `${number}栏`],
    ['as 第1栏', (number) => `第${number}栏`],
    ['as 栏1', (number) => `栏${number}`],
  ])('may count the columns %s', (_, write) => {
    const row = rowWith(scSheet('03'), '栏次');
    for (const word of ['栏次', '栏目', '栏次/科目', '科目/栏次', '甲', null]) {
      const counted = withValues(scSheet('03'), (value, at, column) => (at !== row ? value : column >= 4 ? write(column - 3) : value === '栏次' ? word : value));
      expect([amountsOn(counted), recognise([counted]).refusals]).toEqual([amountsOn(scSheet('03')), []]);
    }
  });

  it('do not count from any other number', () => {
    const row = rowWith(scSheet('03'), '栏次');
    const counted = withValues(scSheet('03'), (value, at, column) => (at !== row ? value : column >= 4 ? `（${column}）` : null));
    expect(recognise([counted]).refusals.map(({ reason }) => reason)).toEqual(['unknown-rows']);
  });

  it('may count the columns in the format of amounts', () => {
    const sheet = scSheet('03');
    const formats = sheet.formats.map((row) => row.map(() => '#,##0.00'));
    expect(amountsOn({ ...sheet, formats })).toEqual(amountsOn(sheet));
  });

  it('of another order are bound by name', () => {
    const sheet = withTexts(scSheet('02'), { 上级补助收入: '其他收入', 其他收入: '上级补助收入', 本年收入合计: '财政拨款收入', 财政拨款收入: '本年收入合计' });
    const marked = withValues(sheet, (value, row, column) => (row === rowWith(sheet, '合计') && column >= 4 ? column : value));
    expect(amountsOn(marked)).toMatchObject({
      '02[合计].财政拨款收入': '4.00',
      '02[合计].本年收入合计': '5.00',
      '02[合计].其他收入': '6.00',
      '02[合计].上级补助收入': '10.00',
    });
  });

  it('without the row above them still tell income from outlay', () => {
    const sheet = typedSheet(
      '一',
      `收入支出决算总表
      单位：万元
      项目 | 决算数 | 项目 | 决算数
      一、一般公共预算财政拨款收入 | 5.00 | 一、教育支出 | 4.00
      本年收入合计 | 5.00 | 本年支出合计 | 4.00
      总计 | 5.00 | 总计 | 5.00`,
    );
    expect(amountsOn(sheet)).toEqual({
      '01[一般公共预算财政拨款收入].决算数': '5.00',
      '01[205].决算数': '4.00',
      '01[本年收入合计].决算数': '5.00',
      '01[本年支出合计].决算数': '4.00',
      '01[收入总计].决算数': '5.00',
      '01[支出总计].决算数': '5.00',
    });
  });

  it.each([
    ['02', { 财政拨款收入: '上年决算数', 本年收入合计: '预算数' }, 'header-mismatch'],
    ['01', { 决算数: '年初预算数' }, 'header-mismatch'],
    ['05', { 一般公共预算财政拨款: '公共预算拨款' }, 'header-mismatch'],
    ['10', { 年初结转和结余: '上年结转' }, 'header-mismatch'],
  ] as const)('of %s that say %j are not ours', (table, texts, reason) => {
    const book = recognise([withTexts(withoutMerges(scSheet(table)), texts)]);
    expect([book.tables.map(({ code }) => code), book.refusals.map((refusal) => refusal.reason)]).toEqual([[], [reason]]);
    expect(book.refusals[0]?.details.length).toBeGreaterThan(0);
  });
});

describe('below a header', () => {
  const below = (...lines: readonly string[]) =>
    typedSheet('09', ['一般公共预算财政拨款项目支出决算表', '单位：万元', '科目编码 | 科目名称 | 本年收入 | 本年支出', ...lines].join('\n'));

  it.each([
    ['at once', [' | 合计', '205 | 教育支出 | 5.00 | 5.00'], 3],
    ['behind a blank row', [' | ', ' | 合计', '205 | 教育支出 | 5.00 | 5.00'], 4],
    ['before a blank row', [' | 合计', ' | ', '205 | 教育支出 | 5.00 | 5.00'], 3],
  ])('合计 without amounts is a row %s', (_, lines, row) => {
    expect(recognise([below(...lines)]).tables[0]?.items.map((item) => [item.key, item.row])).toEqual([['合计', row], ['205', lines.length + 2]]);
  });

  it('a lone 1 is an amount', () => {
    expect(refusalsOf(recognise([below('| | | 1', '205 | 教育支出 | 5.00 | 5.00')]))).toEqual(['unknown-rows 一般公共预算财政拨款项目支出决算表 D4']);
  });

  it('1.00 and 2.00 without a label are amounts, and those of the row below too', () => {
    expect(refusalsOf(recognise([below(' | | 1.00 | 2.00', '205 | 教育支出 | 1.00 | 2.00')]))).toEqual(['unknown-rows 一般公共预算财政拨款项目支出决算表 C4']);
  });

  it.each([
    ['5 | 7', '5.00', '7.00'],
    ['2 | 1', '2.00', '1.00'],
    ['1 | 3', '1.00', '3.00'],
  ])('whole amounts %s are amounts, since 栏次 count from one', (cells, income, outlay) => {
    expect(amountsOn(below(` | 合计 | ${cells}`))).toEqual({
      '09[合计].本年收入': income,
      '09[合计].本年支出': outlay,
    });
  });

  it.each(['栏次', '项目栏次'])('%s counts the columns in whatever number format', (word) => {
    const sheet = below(` | ${word} | 1 | 2`, ' | 合计 | 5.00 | 7.00');
    const counted = { ...sheet, formats: sheet.formats.map((row) => row.map(() => '#,##0.00')) };
    expect([amountsOn(counted), refusalsOf(recognise([counted]))]).toEqual([{ '09[合计].本年收入': '5.00', '09[合计].本年支出': '7.00' }, []]);
  });

  it('there may be nothing at all, and its columns are known', () => {
    const [one] = recognise([below()]).tables;
    expect([one?.columns.map(({ present }) => present), one?.items.map(({ row }) => row)]).toEqual([[true, true], [undefined]]);
    const sheet = typedSheet(
      '10',
      `政府性基金预算财政拨款收入支出决算表
      单位：万元
      科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
       | | | | 小计 | 基本支出 | 项目支出 |`,
    );
    expect(recognise([sheet]).tables[0]?.columns.map(({ present }) => present)).toEqual([true, true, true, true, true, true]);
  });

  it('a word of its own above it is no part of it', () => {
    const sheet = below('205 | 教育支出 | 5.00 | 5.00');
    const headed = withRows(sheet, [0, 1, ['支出'], 2, 3]);
    expect(amountsOn(headed)).toEqual(amountsOn(sheet));
  });

  it('in another order, what is reported of a row is its first amount on the sheet', () => {
    const sheet = withTexts(below('| 合计 | 5.00 | 5.00', '| 其他 | 1.00 | 2.00'), { 本年收入: '本年支出', 本年支出: '本年收入' });
    expect(refusalsOf(recognise([sheet]))).toEqual(['unknown-rows 一般公共预算财政拨款项目支出决算表 C5']);
  });

  it('what is missing of it is named', () => {
    const sheet = withTexts(below('| 合计 | 5.00 | 5.00'), { 本年收入: '合计', 本年支出: '小计' });
    expect(refusalsOf(recognise([sheet]))).toEqual(['header-mismatch 一般公共预算财政拨款项目支出决算表 本年收入 本年支出']);
  });
});

describe('a header of which something is missing', () => {
  const headed = (title: string, ...names: readonly string[]) =>
    typedSheet('x', [title, '单位：万元', `科目编码 | 科目名称 | ${names.join(' | ')}`, `| 合计 | ${names.map(() => '0.00').join(' | ')}`].join('\n'));
  const taken = (...sheets: readonly Sheet[]) => sheets.map((sheet) => recognise([sheet]).tables.length);

  it.each([
    '项目', '项目栏次', '科目', '科目名称', '科目编码', '科目代码', '编码', '名称', '行次', '序号', '栏次', '类', '款', '项', '类款项',
    '支出功能分类', '功能分类科目编码', '功能分类科目名称', '支出功能分类科目编码', '支出功能分类科目名称',
    '经济分类科目编码', '经济分类科目名称', '支出经济分类科目编码', '备注', '收入项目', '支出项目', '预算科目', '支出科目', '功能科目', '行号', '科目编号', '栏目', '甲', '乙',
    '收入', '支出', '人员经费', '公用经费', '合计', '总计', '小计', '本年支出',
  ])('may call a column of labels %s', (word) => {
    const sheet = typedSheet('x', `收入决算表\n单位：万元\n${word} | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入\n合计 | 5.00 | 5.00 | 0.00 | 0.00`);
    expect(taken(sheet)).toEqual([1]);
  });

  it.each(['部门', '功能分类支出', '名称及编码', '科目编码说明', '上年科目编码', '项目(按资金来源)', '单位名称收入', '丁', '科目/资金', '收入项目数', '编号说明', '结转结余科目', '金额(人)', '决算数/人'])('is none where %s stands in it, which no header has', (word) => {
    expect(taken(typedSheet('x', `收入决算表\n单位：万元\n${word} | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入\n合计 | 5.00 | 5.00 | 0.00 | 0.00`))).toEqual([0]);
  });

  it('is that table’s where at least half of its columns are there', () => {
    const income = (...names: readonly string[]) => headed('收入决算表', ...names);
    expect(taken(income('本年收入合计', '财政拨款收入', '上级补助收入'), income('本年收入合计', '财政拨款收入', '上级补助收入', '事业收入'))).toEqual([0, 1]);
  });

  it('may lack half of its columns, but not a whole side of 01', () => {
    expect(taken(headed('一般公共预算财政拨款项目支出决算表', '本年支出'), headed('收入支出决算总表', '决算数'))).toEqual([1, 0]);
  });

  it('is that of 07 where the total is there and one more, since it is printed in parts', () => {
    const detail = (...groups: readonly string[]) =>
      typedSheet('07', `一般公共预算财政拨款支出决算明细表
      单位：万元
      科目编码 | 项目 | ${groups.map((group) => group.split('>')[0]).join(' | ')}
       | | ${groups.map((group) => group.split('>')[1] ?? '').join(' | ')}
       | 合计 | ${groups.map(() => '0.00').join(' | ')}`);
    expect(taken(detail('合计'), detail('合计', '工资福利支出>小计'), detail('工资福利支出>小计', '工资福利支出>基本工资'))).toEqual([0, 1, 0]);
  });

  it('of 13 does not matter where the amounts are all there', () => {
    const cells = (text: (index: number) => string) => Array.from({ length: 24 }, (_, index) => text(index)).join(' | ');
    const sheet = typedSheet('13', `财政拨款“三公”经费支出决算表
    ${cells((index) => (index % 2 === 0 ? '合计' : '小计'))}
    ${cells((index) => `${index}.50`)}`);
    expect(Object.values(amountsOn(sheet))).toEqual(Array.from({ length: 24 }, (_, index) => `${index}.50`));
    expect(recognise([sheet]).tables[0]?.columns.map(({ present }) => present)).toEqual([true, true, true, true, true, true]);
  });
});

describe('a page break', () => {
  it('that repeats the header inside the body costs nothing', () => {
    for (const table of ['02', '03', '06', '08'] as const) {
      const sheet = scSheet(table);
      const header = [3, 4];
      const rows = rowsOf(sheet).flatMap((row) => (row === 12 ? [...header, row] : [row]));
      expect({ table, amounts: amountsOn(withRows(sheet, rows)) }).toEqual({ table, amounts: amountsOn(sheet) });
      expect(recognise([withRows(sheet, rows)]).refusals).toEqual([]);
    }
  });

  it('that repeats label, name and unit as well costs nothing either', () => {
    const sheet = scSheet('03');
    const rows = rowsOf(sheet).flatMap((row) => (row === 12 ? [1, 2, 3, 4, row] : [row]));
    expect(amountsOn(withRows(sheet, rows))).toEqual(amountsOn(sheet));
  });
});

/** The sheet with its header’s merged areas taken apart and filled with the words of each, as WPS does it. */
function filled(sheet: Sheet, lastHeaderRow: number): Sheet {
  const merges = sheet.merges.filter(({ top, bottom }) => top > 2 && bottom <= lastHeaderRow);
  return withValues(withoutMerges(sheet), (value, row, column) => {
    const area = merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
    return area === undefined ? value : (sheet.values[area.top]?.[area.left] ?? null);
  });
}

describe('a header whose merged cells were taken apart and filled', () => {
  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'] as const)('of %s is read as before', (table) => {
    const sheet = wholeSheet(table);
    const apart = filled(sheet, table === '13' ? 6 : ['07', '12'].includes(table) ? 5 : 4);
    expect(table === '08' || apart.values.flat().filter((value) => typeof value === 'string').length > sheet.values.flat().filter((value) => typeof value === 'string').length).toBe(true);
    expect([amountsOn(apart), recognise([apart]).refusals]).toEqual([amountsOn(sheet), []]);
    expect(recognise([apart]).tables[0]?.columns.every(({ present }) => present)).toBe(true);
  });

  it('of 11 has the words of a column in both its rows', () => {
    const sheet = typedSheet(
      '11',
      `国有资本经营预算财政拨款收入支出决算表
      单位：万元
      项目 | 项目 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
      科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
       | 合计 | 1.00 | 2.00 | 2.50 | 0.50`,
    );
    expect(amountsOn(sheet)).toEqual({
      '11[合计].年初结转和结余': '1.00',
      '11[合计].本年收入': '2.00',
      '11[合计].本年支出': '2.50',
      '11[合计].年末结转和结余': '0.50',
    });
  });

  it('of 07 has a 款 that is called as its 类 is, and no other is taken for it', () => {
    const sheet = typedSheet(
      '07',
      `一般公共预算财政拨款支出决算明细表
      单位：万元
      科目编码 | 项目 | 合计 | 其他支出 | 其他支出 | 其他支出
      科目编码 | 项目 | 合计 | 小计 | 经常性赠与 | 其他支出
       | 合计 | 9.00 | 5.00 | 2.00 | 3.00`,
    );
    expect(amountsOn(sheet)).toEqual({ '07[合计].合计': '9.00', '07[合计].399': '5.00', '07[合计].39909': '2.00', '07[合计].39999': '3.00' });
  });
});

describe('the columns of 07', () => {
  const sheet = wholeSheet('07');
  const amounts = amountsOn(sheet);
  // Each cell of 合计 says which column it is.
  const row = rowWith(sheet, '合计');
  const total = sheet.values.findIndex((cells, at) => at > row && cells.includes('合计') && cells.filter((value) => typeof value === 'number').length > 100);
  const numbered = withValues(sheet, (value, at, column) => (at === total && column >= 4 ? column - 3 : value));
  const places = (of: Sheet) => {
    const bound = amountsOn(of);
    return ['合计', ...ECONOMIC_SUBJECTS.map(({ code }) => code)].map((key) => bound[`07[合计].${key}`]);
  };
  const inOrder = Array.from({ length: 111 }, (_, index) => `${index + 1}.00`);

  it('are the 111 in their order, where names repeat in 309 and 310, 311 and 312, and 399', () => {
    expect(Object.keys(amounts).filter((key) => key.startsWith('07[合计]'))).toHaveLength(111);
    expect(places(numbered)).toEqual(inOrder);
    expect(places(withoutMerges(numbered))).toEqual(inOrder);
  });

  it.each<[string, (code: string, name: string) => string]>([
    ['30101 基本工资', (code, name) => `${code} ${name}`],
    ['30101 above 基本工资', (code, name) => `${code}\n${name}`],
    ['基本工资 above 30101', (code, name) => `${name}\n${code}`],
    ['基本工资(30101)', (code, name) => `${name}(${code})`],
    ['基本工资（30101）', (code, name) => `${name}（${code}）`],
    ['[30101]基本工资', (code, name) => `[${code}]${name}`],
    ['30101-基本工资', (code, name) => `${code}-${name}`],
  ])('may be headed with their codes: %s', (_, headed) => {
    const groups = new Map(ECONOMIC_SUBJECTS.flatMap(({ code, name, parent }) => (parent === undefined ? [[name, code]] : [])));
    const header = rowWith(numbered, '工资福利支出');
    let group = '';
    const coded = withValues(numbered, (value, at, column) => {
      if (typeof value !== 'string' || at < header || at > header + 1 || column < 4) return value;
      if (at === header) return groups.has(value) ? headed(groups.get(value)!, value) : value;
      group = value === '小计' ? String(sheet.values[header]![column]) : group;
      const code = ECONOMIC_SUBJECTS.find(({ name, parent }) => name === value && parent === groups.get(group))?.code;
      return code === undefined ? value : headed(code, value);
    });
    expect(coded.values[header + 1]).toContain(headed('31012', '拆迁补偿'));
    expect([places(coded), recognise([coded]).refusals]).toEqual([inOrder, []]);
  });

  it('that are headed with the code of another are refused, and so is a code that is none', () => {
    for (const wrong of ['30102 基本工资', '基本工资(30299)', '30190 基本工资', '2010101 基本工资', '30101 基本工资(30102)']) {
      const { tables, refusals } = recognise([withTexts(numbered, { 基本工资: wrong })]);
      expect([wrong, tables, refusals.map(({ reason }) => reason)]).toEqual([wrong, [], ['header-mismatch']]);
    }
  });

  it('are told apart though a group’s name is cut to the name of another group', () => {
    const cut = withTexts(numbered, { '资本性支出（基本建设）': '资本性支出', '对企业补助（基本建设）': '对企业补助' });
    expect(places(cut)).toEqual(inOrder);
    expect(places(withoutMerges(cut))).toEqual(inOrder);
  });

  it('with a cut name that may be two are left out, not guessed', () => {
    const cut = withTexts(numbered, { 其他工资福利支出: '其他工资', 政府投资基金股权投资: '政府投资' });
    expect(places(cut)).toEqual(inOrder);
    const vague = withTexts(numbered, { 公务员医疗补助缴费: '职工基本医疗' });
    expect(places(vague)[10]).toBeUndefined();
    expect(places(vague)[9]).toBe('10.00');
    const either = places(withTexts(withoutMerges(numbered), { 国内债务付息: '国内债务', 国内债务发行费用: null }));
    expect([either[57], either[58], either[59]]).toEqual([undefined, '59.00', undefined]);
  });
});

describe('table 13', () => {
  const sheet = scSheet('13');
  const at = sheet.values.length - 1;
  const row = (cells: readonly (string | number | null)[]): Sheet => withRows(sheet, [...rowsOf(sheet).slice(0, -1), cells]);
  const counting = Array.from({ length: 24 }, (_, index) => index + 1.5);
  const expected = counting.map((value) => `${value}0`);

  it('takes its 24 amounts in the order of the header', () => {
    expect(Object.values(amountsOn(row(counting)))).toEqual(expected);
  });

  it('may have a row of 栏次', () => {
    const ordinals = Array.from({ length: 24 }, (_, index) => index + 1);
    const counted = withRows(sheet, [...rowsOf(sheet).slice(0, -1), ordinals, at]);
    expect(amountsOn(counted)).toEqual(amountsOn(sheet));
    const labelled = withRows(sheet, [...rowsOf(sheet).slice(0, -1), ordinals.map(String), [], at]);
    expect(amountsOn(labelled)).toEqual(amountsOn(sheet));
  });

  describe('whose columns are counted in the format of amounts, and nothing says so', () => {
    const refused = (place: number): string => `unknown-rows 财政拨款“三公”经费支出决算表 A${place + 1}`;
    const ordinals = Array.from({ length: 24 }, (_, index) => index + 1);
    /** The sheet with these lines in place of its row of amounts, or that row itself; numbers are shown with two decimals. */
    const below = (...lines: readonly (number | readonly (string | number | null)[])[]): Sheet => {
      const changed = withRows(sheet, [...rowsOf(sheet).slice(0, -1), ...lines]);
      return { ...changed, formats: changed.formats.map((line, place) => line.map((format) => (place < at ? format : '#,##0.00'))) };
    };
    const bound = (of: Sheet): readonly unknown[] => [Object.values(amountsOn(of)), refusalsOf(recognise([of]))];
    const asOne = Array.from({ length: 24 }, (_, index) => `${index + 1}.00`);

    it.each([
      ['1.00 to 24.00', [ordinals, at]],
      ['1.00 to 24.00 as texts', [asOne, at]],
      ['1.00 to 24.00 above a blank row', [ordinals, [], at]],
      ['1.00 to 24.00 above amounts and a note', [ordinals, at, ['注：本表反映“三公”经费。']]],
    ])('takes %s for 栏次', (_, lines) => expect(bound(below(...lines))).toEqual(bound(below(at))));

    it('takes dashes below them for the amounts', () => {
      expect(bound(below(ordinals, ordinals.map(() => '-')))).toEqual([ordinals.map(() => 'zero'), []]);
    });

    it.each([
      ['nothing', [], []],
      ['a note', [['注：决算数为 2.00 万元。', '2.00']], []],
      ['the number of the page', [[null, 13]], [`${refused(at + 1).slice(0, -2)}B${at + 2}`]],
      ['words', [['核对', '已核对']], []],
    ])('takes the row for amounts where %s follows', (_, lines, refusals) => {
      expect(bound(below(ordinals, ...lines))).toEqual([asOne, refusals]);
    });

    it.each<[string, readonly number[]]>([
      ['24 numbers of which one is left out', [...ordinals.slice(0, 23), 25]],
      ['2 to 25', ordinals.map((number) => number + 1)],
      ['1.50 among them', [1.5, ...ordinals.slice(1)]],
      ['two exchanged', [2, 1, ...ordinals.slice(2)]],
    ])('takes %s for amounts, and reports the row below', (_, cells) => {
      expect(bound(below(cells, at))).toEqual([cells.map((value) => `${value.toFixed(1)}0`), [refused(at + 1)]]);
    });

    it('takes 1.00 to 12.00 of 24 for amounts', () => {
      const sheetOfHalf = below(ordinals.slice(0, 12), at);
      expect(bound(sheetOfHalf)).toEqual([[...asOne.slice(0, 12), ...asOne.slice(12).map(() => 'zero')], [refused(at + 1)]]);
    });

    it('takes the row for amounts where the header has counted the columns already', () => {
      const texts = ordinals.map(String);
      for (const counted of [texts, ['栏次', ...texts.slice(1)]]) expect(bound(below(counted, ordinals, at))).toEqual([asOne, [refused(at + 2)]]);
    });

    it('takes 1.00 to 12.00 for 栏次 in a form of two blocks', () => {
      const six = '合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费';
      const cars = ' | | 小计 | 公务用车购置费 | 公务用车运行维护费 |';
      const line = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(2)).join(' | ');
      const national = (...lines: readonly string[]): Sheet =>
        typedSheet('公开09表', ['财政拨款“三公”经费支出决算表', '单位：万元', '预算数 | | | | | | 决算数', `${six} | ${six}`, `${cars} | ${cars}`, ...lines].join('\n'));
      const amounts = line([9, 0, 6, 2, 4, 3, 8, 0, 5, 1, 4, 3]);
      expect(bound(national(line(ordinals.slice(0, 12)), amounts))).toEqual([amounts.split(' | '), []]);
      expect(bound(national(line(ordinals.slice(0, 11)), amounts))[1]).toHaveLength(1);
    });

    it('takes error values below them for amounts', () => {
      const failed = [5, '#REF!', ...ordinals.slice(2).map(() => null)];
      expect(bound(below(ordinals, failed))).toEqual([['5.00', 'error-value #REF!', ...ordinals.slice(2).map(() => 'zero')], []]);
    });

    it('takes 1.00 and 2.00 for amounts where there are two', () => {
      const two = typedSheet('13', '财政拨款“三公”经费支出决算表\n单位：万元\n预算数 | 预算数\n合计 | 因公出国（境）费\n1.00 | 2.00\n1.00 | 0.50');
      expect(bound(two)).toEqual([['1.00', '2.00'], ['unknown-rows 财政拨款“三公”经费支出决算表 A6']]);
    });

    it('takes them for 栏次 under a scrambled header, where the amounts go by place', () => {
      const scrambled = withTexts(withValues(below(ordinals, at), (value, place, column) => (place === 5 && column > 1 && column < 5 ? null : value)), { 公务接待费: '小计' });
      expect(bound(scrambled)).toEqual(bound(below(at)));
    });
  });

  it.each([
    ['nothing', []],
    ['dashes', Array.from({ length: 24 }, () => '-')],
  ])('with %s in it counts as zeros', (_, cells) => {
    expect(Object.values(amountsOn(row(cells)))).toEqual(Array.from({ length: 24 }, () => 'zero'));
    expect(recognise([row(cells)]).refusals).toEqual([]);
  });

  it('without its row takes no note for amounts', () => {
    const noted = withRows(sheet, [...rowsOf(sheet).slice(0, -1), ['注：本表无数据。']]);
    const [table] = recognise([noted]).tables;
    expect([table?.cells.size, table?.notes]).toEqual([0, ['注:本表无数据。']]);
    expect(table?.items.every(({ row: place }) => place === undefined)).toBe(true);
  });

  it('may have a label before its amounts, which is none of them', () => {
    const header = (texts: readonly string[]) => texts.join(' | ');
    const six = ['合计', '因公出国（境）费', '小计', '公务用车购置费', '公务用车运行维护费', '公务接待费'];
    const cars = ['', '', '公务用车购置及运行维护费', '', '', ''];
    // The national form: two blocks of six.
    const national = typedSheet(
      '公开09表',
      `财政拨款“三公”经费支出决算表
      部门：某某局 | | 单位：万元
      ${header(['项目', '预算数', ...Array<string>(5).fill(''), '决算数'])}
      ${header(['', '合计', '因公出国（境）费', ...cars.slice(2, 5), '公务接待费', '合计', '因公出国（境）费', ...cars.slice(2, 5), '公务接待费'])}
      ${header(['', '', '', ...six.slice(2, 5), '', '', '', ...six.slice(2, 5), ''])}
      ${header(['栏次', ...Array.from({ length: 12 }, (_, index) => String(index + 1))])}
      ${header(['合计', ...Array.from({ length: 12 }, (_, index) => `${index + 1}.50`)])}`,
    );
    const [table] = recognise([national]).tables;
    expect(Object.values(amountsOn(national))).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}.50`));
    expect(amountsOn(national)).toMatchObject({ '13[预算数].公务接待费': '6.50', '13[决算数].公务用车购置及运行维护费.小计': '9.50' });
    expect(table?.items.map(({ key }) => [key, table.cells.has(key)])).toEqual([
      ['预算数', true], ['决算数', true], ['一般公共预算财政拨款', false], ['政府性基金预算财政拨款', false],
    ]);
  });

  it('reports a second row of amounts', () => {
    const book = recognise([withRows(sheet, [...rowsOf(sheet), [1.5, 2.5]])]);
    expect(refusalsOf(book)).toEqual([`unknown-rows 财政拨款“三公”经费支出决算表 A${at + 2}`]);
  });

  describe('with something behind its amounts', () => {
    const wide = { ...sheet, values: sheet.values.map((line) => [...line, null]), formats: sheet.formats.map((line) => [...line, 'General']) };
    const surplusOf = (...cells: readonly (string | number | null)[]) => recognise([withRows(wide, [...rowsOf(wide).slice(0, -1), cells])]).tables[0]?.surplus;

    it('says which amount is one too many', () => {
      expect(surplusOf(...counting, 0)).toEqual({ sheet: sheet.name, row: at, column: 24, written: 0 });
    });

    it('takes no word and no blank for one', () => {
      expect([surplusOf(...counting), surplusOf(...counting, '完')]).toEqual([undefined, undefined]);
    });
  });

  describe('with a scrambled header', () => {
    const scrambled = (cells: readonly (string | number | null)[]): Sheet =>
      typedRow(withTexts(withValues(sheet, (value, place, column) => (place === 5 && column > 1 && column < 5 ? null : value)), { 公务接待费: '小计' }), cells);
    const typedRow = (of: Sheet, cells: readonly (string | number | null)[]): Sheet =>
      withRows({ ...of, values: of.values.map((line) => [...line, null]), formats: of.formats.map((line) => [...line, 'General']) }, [...rowsOf(of).slice(0, -1), cells]);
    const refused = ['header-mismatch'];

    it('goes by place from the left, and leaves one surplus zero alone', () => {
      expect(Object.values(amountsOn(scrambled(counting)))).toEqual(expected);
      expect(Object.values(amountsOn(scrambled([...counting, 0])))).toEqual(expected);
      expect(Object.values(amountsOn(scrambled([...counting, '0.00'])))).toEqual(expected);
    });

    it('counts an error value as a place', () => {
      for (const error of ['###', '#REF!']) {
        const cells = [...counting.slice(0, 3), error, ...counting.slice(4), 0];
        expect(Object.values(amountsOn(scrambled(cells)))).toEqual([...expected.slice(0, 3), `error-value ${error}`, ...expected.slice(4)]);
      }
    });

    it.each([
      ['a gap among 24', [...counting.slice(0, 5), null, ...counting.slice(5)]],
      ['fewer than 24', counting.slice(0, 20)],
      ['a surplus that is no zero', [...counting, 7.5]],
      ['a label among them', ['合计', ...counting]],
      ['nothing', []],
    ])('and %s is refused', (_, cells) => {
      const book = recognise([scrambled(cells)]);
      expect([book.tables.map(({ code }) => code), book.refusals.map(({ reason }) => reason)]).toEqual([[], refused]);
    });
  });
});
