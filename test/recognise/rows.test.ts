import { recognise } from '../../src/recognise';
import type { CellValue, Sheet } from '../../src/model';
import { amountsOn, refusalsOf, scSheet, wholeSheet } from './support/fixtures';
import { rowsOf, rowWith, typedSheet, withBlank, withRows, withTexts, withValues } from './support/typed-sheet';

const own = amountsOn(scSheet('03'));
const isCode = (value: CellValue): value is string => typeof value === 'string' && /^2\d{2,6}$/.test(value);

/** Table 03 with every code rewritten over its three columns. */
function withCodes(write: (code: string) => readonly CellValue[]): Sheet {
  const sheet = scSheet('03');
  const values = sheet.values.map((cells) => {
    const [code = null] = cells;
    return isCode(code) ? [...[0, 1, 2].map((index) => write(code)[index] ?? null), ...cells.slice(3)] : cells;
  });
  return { ...sheet, values, merges: [] };
}

const split = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((part) => part !== '');

describe('codes', () => {
  it.each<[string, (code: string) => readonly CellValue[]]>([
    ['as numbers', (code) => [Number(code)]],
    ['as 2050803.0', (code) => [`${code}.0`]],
    ['with spaces before them', (code) => [`  ${code} `]],
    ['in full width', (code) => [Array.from(code, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')]],
    ['split as texts', split],
    ['split as numbers, which lose their zeros', (code) => split(code).map(Number)],
    ['in the column of their level', (code) => (code.length === 3 ? [code] : code.length === 5 ? [null, code] : [null, null, code])],
    ['in brackets', (code) => [`[${code}]`]],
    ['in thick brackets', (code) => [`【${code}】`]],
    ['growing from column to column', (code) => [code.slice(0, 3), code.slice(0, 5), code].slice(0, split(code).length)],
  ])('%s', (_, write) => expect(amountsOn(withCodes(write))).toEqual(own));

  it('of one 类 only per row are not guessed from the row above', () => {
    const sheet = withCodes((code) => (code.length === 3 ? [code] : code.length === 5 ? [null, code.slice(3)] : [null, null, code.slice(5)]));
    const book = recognise([sheet]);
    expect(Object.keys(amountsOn(sheet)).map((key) => key.slice(0, 7))).not.toContain('03[2080');
    expect(book.refusals.map(({ reason, details }) => [reason, details.length])).toEqual([['unknown-rows', 22]]);
  });

  it('are never taken from an amount without a header of ours', () => {
    const sheet = typedSheet(
      '收入',
      `收入决算表
      单位：万元
      科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | | 经营收入 | 附属单位上缴收入 | 其他收入
       | | | | | 小计 | 其中：教育收费
       | 合计 | 33.00 | 1.00 | 0.00 | 32.00 | 12 | 0.00 | 0.00 | 0.00
      205 | 教育支出 | 33.00 | 1.00 | 0.00 | 32.00 | 12 | 0.00 | 0.00 | 0.00`,
    );
    expect(amountsOn(sheet)).toMatchObject({ '02[205].事业收入': '32.00', '02[205].经营收入': '0.00', '02[合计].本年收入合计': '33.00' });
    expect(recognise([sheet]).tables[0]?.items.map(({ key }) => key)).toEqual(['合计', '205']);
  });

  it('that come twice keep both their rows', () => {
    const sheet = scSheet('03');
    const row = rowWith(sheet, '培训支出');
    const twice = withRows(sheet, rowsOf(sheet).flatMap((at) => (at === row ? [row, row] : [at])));
    expect(amountsOn(twice)).toEqual({ ...own, ...Object.fromEntries(Object.entries(own).flatMap(([key, amount]) => (key.includes('[2050803]') ? [[key.replace('2050803', '2050803#2'), amount]] : []))) });
  });
});

describe('a name with its own code in front', () => {
  const namesOf = (sheet: Sheet): readonly string[] => recognise([sheet]).tables[0]!.items.map(({ name }) => name);
  const named = (sheet: Sheet, change: (code: string, name: string) => string): Sheet => ({
    ...sheet,
    values: sheet.values.map((cells) => (isCode(cells[0] ?? null) ? cells.map((value, column) => (column === 3 ? change(String(cells[0]), String(value)) : value)) : cells)),
    merges: [],
  });

  it('is the name, whether the code stands in one cell or in three', () => {
    const coded = named(scSheet('03'), (code, name) => `${code} ${name}`);
    const parted = { ...coded, values: coded.values.map((cells) => (isCode(cells[0] ?? null) ? [...[0, 1, 2].map((index) => split(String(cells[0]))[index] ?? null), ...cells.slice(3)] : cells)) };
    for (const sheet of [coded, parted]) expect([namesOf(sheet), amountsOn(sheet)]).toEqual([namesOf(scSheet('03')), own]);
  });

  it('may stand behind 其中：', () => {
    // The printed table says 其中 of 210 in a row of its own.
    const sheet = named(scSheet('03'), (code, name) => (code === '20508' ? `其中：${code} ${name}` : name));
    expect([namesOf(sheet), recognise([sheet]).tables[0]!.items.filter(({ partial }) => partial).map(({ key }) => key)]).toEqual([namesOf(scSheet('03')), ['205', '210']]);
  });

  it('is the row’s where no other cell has the code', () => {
    const byName = named(scSheet('03'), (code, name) => `${code} ${name}`);
    const besideNames = { ...byName, values: byName.values.map((cells) => (isCode(cells[0] ?? null) ? [null, ...cells.slice(1)] : cells)) };
    const inCodes = { ...byName, values: byName.values.map((cells) => (isCode(cells[0] ?? null) ? [cells[3] ?? null, null, null, null, ...cells.slice(4)] : cells)) };
    for (const sheet of [besideNames, inCodes]) expect([namesOf(sheet), amountsOn(sheet), recognise([sheet]).refusals]).toEqual([namesOf(scSheet('03')), own, []]);
  });

  it('begins a sentence where nothing stands beside it', () => {
    const sheet = typedSheet(
      '09',
      `一般公共预算财政拨款项目支出决算表
      科目编码 | 科目名称 | 本年收入 | 本年支出
       | 合计 | 5.00 | 5.00
      205 | 教育支出 | 5.00 | 5.00
      205教育支出比上年增加，原因是新增项目`,
    );
    expect(recognise([sheet]).tables[0]!.items.map(({ key }) => key)).toEqual(['合计', '205']);
  });

  it('keeps the code of another', () => {
    const sheet = named(scSheet('03'), (code, name) => (code === '20508' ? `20509 ${name}` : name));
    expect(namesOf(sheet).filter((name) => /\d/.test(name))).toEqual(['20509进修及培训']);
  });

  it.each(['05', '08'] as const)('is the name of an economic 科目 in %s too, but not with another’s code', (table) => {
    const sheet = wholeSheet(table);
    const coded = (code: string): Sheet => withTexts(sheet, { 办公费: `${code} 办公费`, 印刷费: `[30202]印刷费` });
    expect([amountsOn(coded('30201')), recognise([coded('30201')]).refusals]).toEqual([amountsOn(sheet), []]);
    const alone = withValues(coded('30201'), (value) => (value === '30201' || value === 30201 ? null : value));
    expect([amountsOn(alone), recognise([alone]).refusals]).toEqual([amountsOn(sheet), []]);
    expect(recognise([coded('30203')]).refusals.map(({ reason, details }) => [reason, details.length])).toEqual([['unknown-rows', 1]]);
  });
});

describe('其中：', () => {
  const partialOf = (sheet: Sheet) => recognise([sheet]).tables[0]!.items.filter(({ partial }) => partial).map(({ key }) => key);

  it.each(['其中：', '其中:', ' 其中： ', '其中', '其　中：', '其中，', '其中；', '其中∶', '其中、', '其中——', '（其中）'])('%j makes the row above a partial listing', (text) => {
    const sheet = withTexts(scSheet('03'), { '其中：': text });
    expect([partialOf(sheet), amountsOn(sheet)]).toEqual([['210'], own]);
  });

  it('may stand in the code column', () => {
    const row = rowWith(scSheet('03'), '其中：');
    const sheet = withValues(scSheet('03'), (value, at, column) => (at === row ? (column === 0 ? '其中：' : null) : value));
    expect([partialOf(sheet), amountsOn(sheet)]).toEqual([['210'], own]);
  });

  it('is not what another word says', () => {
    expect(partialOf(withTexts(scSheet('03'), { '其中：': '其他：' }))).toEqual([]);
  });

  it.each(['其中：', '其中 ', '其中，', '其中；', '其中∶', '（其中）'])('may stand before the name of the first part: %s', (among) => {
    const sheet = withTexts(scSheet('09'), { '其中：': null, 医疗保障管理事务: `${among}医疗保障管理事务` });
    expect([partialOf(sheet), amountsOn(sheet)]).toEqual([['210'], amountsOn(scSheet('09'))]);
    expect(recognise([sheet]).tables[0]!.items.find(({ key }) => key === '21015')?.name).toBe('医疗保障管理事务');
  });

  it('with amounts of its own is reported', () => {
    const sheet = scSheet('03');
    const row = rowWith(sheet, '其中：');
    const filled = withValues(sheet, (value, at, column) => (at === row && column === 4 ? 12.5 : value));
    expect(refusalsOf(recognise([filled]))).toEqual([`unknown-rows 支出决算表 E${row + 1}`]);
  });
});

describe('合计', () => {
  it('may stand above a column of codes behind the names', () => {
    const sheet = typedSheet(
      '09',
      `一般公共预算财政拨款项目支出决算表
      序号 | 科目名称 | 科目编码 | 本年收入 | 本年支出
      201 | 合计 | | 5.00 | 4.00
      202 | 教育支出 | 205 | 5.00 | 4.00`,
    );
    expect(amountsOn(sheet)).toEqual({ '09[合计].本年收入': '5.00', '09[合计].本年支出': '4.00', '09[205].本年收入': '5.00', '09[205].本年支出': '4.00' });
  });

  it('may be the last row', () => {
    const sheet = scSheet('06');
    const total = rowWith(sheet, '合计');
    const note = sheet.values.length - 1;
    const last = withRows(sheet, [...rowsOf(sheet).filter((row) => row !== total && row !== note), total, note]);
    expect(amountsOn(last)).toEqual(amountsOn(sheet));
  });

  it('may be called 总计, and have its amounts on the row below', () => {
    const sheet = withTexts(scSheet('06'), { 合计: '总计' });
    const total = rowWith(sheet, '总计');
    const label = sheet.values[total]!.slice(0, 4);
    const amounts = [null, null, null, null, ...sheet.values[total]!.slice(4)];
    const rows = rowsOf(sheet).flatMap<number | readonly CellValue[]>((row) => (row === total ? [label, amounts] : row));
    expect(amountsOn(withRows(sheet, rows))).toEqual(amountsOn(scSheet('06')));
  });

  it('blank at the top and filled at the bottom is the filled one', () => {
    const sheet = scSheet('06');
    const total = rowWith(sheet, '合计');
    const label = sheet.values[total]!.slice(0, 4);
    const rows = [...rowsOf(sheet).slice(0, -1).map((row) => (row === total ? label : row)), total];
    expect(amountsOn(withRows(sheet, rows))).toEqual(amountsOn(sheet));
  });

  it('a second one with amounts is reported', () => {
    const sheet = scSheet('06');
    const book = recognise([withRows(sheet, [...rowsOf(sheet).slice(0, -1), rowWith(sheet, '合计')])]);
    expect(refusalsOf(book)).toEqual([`unknown-rows 一般公共预算财政拨款支出决算表 E${sheet.values.length}`]);
  });

  it('of 1.00 and 2.00 is no row of 栏次', () => {
    const values: Readonly<Record<string, CellValue>> = { '09[合计].本年收入': '1.00', '09[合计].本年支出': '2.00' };
    const total = rowWith(scSheet('09'), '合计');
    const sheet = withValues(scSheet('09'), (value, row, column) => (row === total && column > 3 ? column - 3 : value));
    expect(amountsOn(sheet)).toMatchObject(values);
  });
});

describe('labels of 01 and 04', () => {
  it.each([
    ['五、教育支出', '五.教育支出'],
    ['五、教育支出', '教育支出'],
    ['五、教育支出', '（五）教育支出'],
    ['五、教育支出', '5.教育支出'],
    ['五、教育支出', '  五、 教育支出'],
    ['九、卫生健康支出', '九、医疗卫生与计划生育支出'],
    ['七、文化旅游体育与传媒支出', '七、文化体育与传媒支出'],
    ['十八、自然资源海洋气象等支出', '十八、国土海洋气象等支出'],
    ['十四、资源勘探工业信息等支出', '十四、资源勘探信息等支出'],
    ['使用非财政拨款结余（含专用结余）', '使用非财政拨款结余和专用结余'],
    ['使用非财政拨款结余（含专用结余）', '用事业基金弥补收支差额'],
  ])('%s may be written %s', (label, other) => expect(amountsOn(withTexts(scSheet('01'), { [label]: other }))).toEqual(amountsOn(scSheet('01'))));

  it('may stand in another order', () => {
    const sheet = scSheet('01');
    const first = rowWith(sheet, '一、一般公共服务支出');
    const values = sheet.values.map((cells, row) =>
      row >= first && row < first + 26 ? [...cells.slice(0, 3), ...sheet.values[2 * first + 25 - row]!.slice(3)] : cells,
    );
    expect(amountsOn({ ...sheet, values })).toEqual(amountsOn(sheet));
  });

  it('that are not listed are absent, not zero', () => {
    const sheet = withTexts(scSheet('01'), { '二十四、债务还本支出': null, '二十五、债务付息支出': null, '二十六、抗疫特别国债安排的支出': '二十四、抗疫特别国债安排的支出' });
    const { items, cells } = recognise([withValues(sheet, (value, row, column) => (column === 5 && sheet.values[row]![3] === null ? null : value))]).tables[0]!;
    expect(items.filter(({ row }) => row === undefined).map(({ key }) => key)).toEqual(['231', '232']);
    expect([cells.has('231'), cells.has('232'), cells.has('234')]).toEqual([false, false, true]);
  });

  it('that nobody knows are reported with the cell of the amount, on either side', () => {
    const right = withTexts(scSheet('01'), { '五、教育支出': '五、教育事业支出' });
    const left = withTexts(scSheet('01'), { '五、事业收入': '五、事业单位收入' });
    expect(refusalsOf(recognise([right]))).toEqual([`unknown-rows 收入支出决算总表 F${rowWith(right, '五、教育事业支出') + 1}`]);
    expect(refusalsOf(recognise([left]))).toEqual([`unknown-rows 收入支出决算总表 C${rowWith(left, '五、事业单位收入') + 1}`]);
    expect(amountsOn(right)).not.toHaveProperty('01[205].决算数');
  });

  it('of the opening balance are never taken for those of the year', () => {
    const sheet = wholeSheet('04');
    const renamed = withTexts(sheet, { '一、一般公共预算财政拨款': '一、一般公共预算拨款' });
    const amounts = amountsOn(renamed);
    expect(amounts).not.toHaveProperty('04[一般公共预算财政拨款].金额');
    expect(amounts['04[年初一般公共预算财政拨款].金额']).toBe(amountsOn(sheet)['04[年初一般公共预算财政拨款].金额']);
    expect(recognise([renamed]).refusals.map(({ reason }) => reason)).toEqual(['unknown-rows']);
  });

  it('of 04 may say 其中： before a fund', () => {
    const sheet = withValues(wholeSheet('04'), (value) => (value === '一般公共预算财政拨款' ? '其中：一般公共预算财政拨款' : value));
    expect(amountsOn(sheet)).toEqual(amountsOn(wholeSheet('04')));
  });
});

describe('economic 科目', () => {
  it('whose name says something else than the code are reported, not taken', () => {
    const sheet = withTexts(scSheet('08'), { 办公费: '会议费' });
    expect(amountsOn(sheet)).not.toHaveProperty('08[30201].决算数');
    expect(refusalsOf(recognise([sheet]))).toEqual([`unknown-rows 一般公共预算财政拨款基本支出决算明细表 F${rowWith(sheet, '商品和服务支出') + 2}`]);
  });

  it('that 08 does not have are reported', () => {
    const sheet = withTexts(scSheet('08'), { 39910: '39906', 资本性赠与: '赠与' });
    expect(recognise([sheet]).refusals.map(({ reason, details }) => [reason, details.length])).toEqual([['unknown-rows', 1]]);
  });

  it('of 05 are all 111, by code where names repeat, with or without the word 行次', () => {
    const amounts = amountsOn(wholeSheet('05'));
    expect(Object.keys(amounts)).toHaveLength(1_110);
    expect(amountsOn(withTexts(wholeSheet('05'), { 行次: null }))).toEqual(amounts);
    const renamed = withTexts(wholeSheet('05'), { 30901: 30901, 31001: 31001, 31101: ' 31101', 31201: '31201.0' });
    expect(amountsOn(renamed)).toEqual(amounts);
  });

  it('of 08 close with totals, wherever the last row puts its labels', () => {
    const totals = { '08[人员经费合计].决算数': '4189.43', '08[公用经费合计].决算数': '1282.33' };
    const row = rowWith(scSheet('08'), '人员经费合计');
    for (const cells of [
      ['人员经费合计', null, 4189.43, '公用经费合计', null, null, null, null, 1282.33],
      [null, '人员经费合计', 4189.43, null, null, null, null, '公用经费合计', 1282.33],
      ['人员经费合计', 4189.43, null, '公用经费合计', 1282.33],
    ]) {
      const sheet = withValues(scSheet('08'), (value, at, column) => (at === row ? (cells[column] ?? null) : value));
      expect(amountsOn(sheet)).toMatchObject(totals);
      expect(recognise([sheet]).refusals).toEqual([]);
    }
  });
});

describe('合计', () => {
  const nine = (...lines: readonly string[]) =>
    typedSheet('09', ['一般公共预算财政拨款项目支出决算表', '单位：万元', '科目编码 | 科目名称 | 本年收入 | 本年支出', ...lines].join('\n'));
  const tableOf = (...lines: readonly string[]) => recognise([nine(...lines)]).tables[0]!;

  it('may be missing, and then has no amounts', () => {
    const table = tableOf('205 | 教育支出 | 5.00 | 5.00');
    expect([[...table.cells.keys()], table.items.map(({ key, row }) => [key, row])]).toEqual([['205'], [['合计', undefined], ['205', 3]]]);
  });

  it('may have its amounts in a row without a label right below it, and in no other row', () => {
    expect(amountsOn(nine('| 合计', '| | 5.00 | 6.00'))).toEqual({ '09[合计].本年收入': '5.00', '09[合计].本年支出': '6.00' });
    for (const row of ['| 其他 | 5.00 | 6.00', '序 | | 5.00 | 6.00']) {
      expect(amountsOn(nine('| 合计', row))).toEqual({ '09[合计].本年收入': 'zero', '09[合计].本年支出': 'zero' });
      expect(tableOf('| 合计', row).strays?.map(({ ref }) => ref.row)).toEqual([4]);
    }
    const late = tableOf('| 合计', '205 | 教育支出 | 5.00 | 6.00', '| | 5.00 | 6.00');
    expect([late.items[0]?.row, late.strays?.map(({ ref }) => ref.row)]).toEqual([3, [5]]);
    expect(tableOf('| | 5.00 | 6.00', '| 合计 | 5.00 | 6.00').strays?.map(({ ref }) => ref.row)).toEqual([3]);
  });

  it('may stand twice: the first that has amounts is meant, and a second one is reported', () => {
    expect([tableOf('| 合计', '| 合计 | 5.00 | 6.00').items[0]?.row, tableOf('| 合计', '| 合计').items[0]?.row]).toEqual([4, 3]);
    const twice = tableOf('| 合计 | 5.00 | 6.00', '205 | 教育支出 | 5.00 | 6.00', '| 合计 | 5.00 | 6.00');
    expect([twice.items[0]?.row, twice.strays?.map(({ ref }) => ref.row)]).toEqual([3, [5]]);
  });

  it('may be called 总计', () => expect(amountsOn(nine('| 总计 | 5.00 | 6.00'))).toMatchObject({ '09[合计].本年收入': '5.00' }));

  it('is not the parent of what stands below, and a row without a parent has none', () => {
    const { items } = tableOf('| 合计 | 5.00 | 5.00', '20508 | 进修及培训 | 5.00 | 5.00', '2050803 | 培训支出 | 5.00 | 5.00');
    expect(items.map(({ key, level, parent }) => [key, level, parent])).toEqual([
      ['合计', undefined, undefined],
      ['20508', '款', undefined],
      ['2050803', '项', '20508'],
    ]);
  });

  it('a 类 or 款 has its parts, though they stand above it', () => {
    const { items } = tableOf('| 合计 | 5.00 | 5.00', '2050803 | 培训支出 | 5.00 | 5.00', '20508 | 进修及培训 | 5.00 | 5.00', '205 | 教育支出 | 5.00 | 5.00');
    expect(items.map(({ key, parent }) => [key, parent])).toEqual([['合计', undefined], ['2050803', '20508'], ['20508', '205'], ['205', undefined]]);
  });

  it('其中： makes the row above it partial, whatever stands beside it', () => {
    const partial = (...lines: readonly string[]) => tableOf(...lines).items.filter((item) => item.partial).map(({ key }) => key);
    expect(partial('205 | 教育支出 | 5.00 | 5.00', '其中： | 部分')).toEqual(['205']);
    // With an amount it is a row, not a heading.
    expect(partial('205 | 教育支出 | 5.00 | 5.00', '| 其中： | 5.00 | 5.00')).toEqual([]);
    expect(partial('205 | 教育支出 | 5.00 | 5.00', '20508 | 其中：进修及培训 | 5.00 | 5.00')).toEqual(['205']);
    expect(partial('205 | 教育支出 | 5.00 | 5.00', '20808 | 其中：抚恤 | 5.00 | 5.00')).toEqual([]);
    expect(partial('其中：', '205 | 教育支出 | 5.00 | 5.00')).toEqual([]);
  });
});

describe('economic 科目 in a fixed list', () => {
  it('want their code: a name alone is no row of theirs, and least of all 合计', () => {
    // 行次 3 is 30101.
    const sheet = withTexts(wholeSheet('05'), { 30101: null });
    const [table] = recognise([sheet]).tables;
    expect(table?.items.filter(({ row }) => row === undefined).map(({ key }) => key)).toEqual(['30101']);
    expect(table?.strays?.map(({ labels }) => labels)).toEqual([['基本工资']]);
    expect(amountsOn(sheet)['05[合计].合计']).toBe(amountsOn(wholeSheet('05'))['05[合计].合计']);
  });

  it('of 08 may lack the row of totals', () => {
    const sheet = scSheet('08');
    const cut = withRows(sheet, rowsOf(sheet).filter((row) => row !== rowWith(sheet, '人员经费合计')));
    const [table] = recognise([cut]).tables;
    expect([table?.cells.has('人员经费合计'), table?.items.filter(({ row }) => row === undefined).map(({ key }) => key)]).toEqual([false, ['人员经费合计', '公用经费合计']]);
  });
});

describe('blank rows and columns', () => {
  const tables = ['01', '02', '03', '04', '06', '08', '09', '13'] as const;

  it.each(tables)('anywhere in %s change nothing', (table) => {
    const sheet = scSheet(table);
    const expected = amountsOn(sheet);
    const rows = [...Array.from({ length: 9 }, (_, row) => row), sheet.values.length - 1];
    for (const row of rows) expect({ row, amounts: amountsOn(withBlank(sheet, 'row', row)) }).toEqual({ row, amounts: expected });
    const columns = Array.from({ length: sheet.values[0]!.length + 1 }, (_, column) => column);
    for (const column of columns) expect({ column, amounts: amountsOn(withBlank(sheet, 'column', column)) }).toEqual({ column, amounts: expected });
  });

  it('and a used range far from A1 change nothing but the addresses', () => {
    const sheet = { ...scSheet('03'), origin: { row: 4, column: 2 }, merges: [] };
    expect(amountsOn(sheet)).toEqual(own);
    expect([...recognise([sheet]).tables[0]!.cells.get('合计')!.values()][0]?.ref).toEqual({ sheet: sheet.name, row: rowWith(sheet, '合计') + 4, column: 6 });
  });
});

describe('inside the table', () => {
  it('an amount beside a unit in brackets is reported like any other that nobody knows', () => {
    const sheet = scSheet('02');
    const odd = withRows(sheet, [...rowsOf(sheet).slice(0, -1), [null, null, null, '人均（元）', 123.45], sheet.values.length - 1]);
    expect(refusalsOf(recognise([odd]))).toEqual([`unknown-rows 收入决算表 E${sheet.values.length}`]);
  });

  it('an amount that cannot be read is bound all the same, and reported where its row is not known', () => {
    const row = rowWith(scSheet('02'), '培训支出');
    const sheet = withValues(scSheet('02'), (value, at, column) => (at === row && column > 3 ? '###' : value));
    expect(amountsOn(sheet)['02[2050803].其他收入']).toBe('error-value ###');
    const unnamed = withValues(sheet, (value, at, column) => (at === row && column < 4 ? null : value));
    expect(refusalsOf(recognise([unnamed]))).toEqual([`unknown-rows 收入决算表 E${row + 1}`]);
  });
});

describe('below the table', () => {
  it('notes may have several lines, with or without numbers', () => {
    const sheet = scSheet('02');
    const body = rowsOf(sheet).slice(0, -1);
    const notes = ['注：1.本表反映本年度收入情况。', '2.金额单位转换时可能存在尾数误差。', '数据截至2024年12月31日。', '说明：另见文字说明。'];
    const book = recognise([withRows(sheet, [...body, ...notes.map((note) => [note])])]);
    expect(book.tables[0]?.notes).toHaveLength(4);
    expect(book.refusals).toEqual([]);
    expect(amountsOn(withRows(sheet, [...body, ...notes.map((note) => [note])]))).toEqual(amountsOn(sheet));
  });

  it('amounts behind the notes are reported', () => {
    const sheet = scSheet('02');
    const rest = withRows(sheet, [...rowsOf(sheet), [null, null, null, '核对', 12588.45, 12588.45]]);
    expect(refusalsOf(recognise([rest]))).toEqual([`unknown-rows 收入决算表 E${sheet.values.length + 1}`]);
  });

  it.each([
    '注：本表无数据。',
    '本表无数据',
    '2023年度无政府性基金预算财政拨款收入。',
    '本部门2024年度没有政府性基金预算财政拨款安排的支出。',
    '说明：本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
  ])('%s stands below an empty form', (note) => {
    const sheet = scSheet('10');
    const total = rowWith(sheet, '合计');
    const rows = rowsOf(sheet).map((row) => (row === total ? sheet.values[row]!.slice(0, 4) : row));
    const empty = withTexts(withRows(sheet, rows), { '注：本表无数据。': note });
    const [table] = recognise([empty]).tables;
    expect(table?.notes).toHaveLength(1);
    expect(Object.values(amountsOn(empty))).toEqual(['zero', 'zero', 'zero', 'zero', 'zero', 'zero']);
    expect(table?.items.map(({ key, row }) => [key, row])).toEqual([['合计', total]]);
  });
});

describe('a 类 in a list of labels', () => {
  const income = scSheet('01');
  const rowsAs = (write: (name: string) => string): Sheet => withTexts(income, Object.fromEntries(['五、教育支出'].map((label) => [label, write('教育支出')])));

  it.each(['205教育支出', '[205]教育支出', '205-教育支出', '①教育支出', '五—教育支出', '5）教育支出', '（5）教育支出', '教育支出（万元）'])('may be written %s', (label) => {
    const sheet = rowsAs(() => label);
    expect(sheet).not.toEqual(income);
    expect([amountsOn(sheet), recognise([sheet]).refusals]).toEqual([amountsOn(income), []]);
  });

  it.each(['206教育支出', '205', '[206]教育支出', '教育支出（人）', '205教育支出合计'])('is not written %s', (label) => {
    expect(amountsOn(rowsAs(() => label))).not.toHaveProperty(['01[205].决算数']);
  });

  it('has no balance but by its whole name', () => {
    const named = (name: string): Sheet => withTexts(income, { 年初结转和结余: name });
    expect(amountsOn(named('年初结转结余'))).toEqual(amountsOn(income));
    for (const name of ['年初结余', '结转结余', '年初结转结余调整']) expect(amountsOn(named(name))).not.toHaveProperty(['01[年初结转和结余].决算数']);
  });
});
