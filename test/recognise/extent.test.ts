import { recognise } from '../../src/recognise';
import type { CellValue, Sheet, Table } from '../../src/model';
import { amountsOn, refusalsOf, scSheet } from './support/fixtures';
import { rowsOf, stacked, typedSheet, withRows, withTexts } from './support/typed-sheet';

/** Table 09 with these lines below its last row. */
const above = (...lines: readonly string[]) =>
  typedSheet(
    '09',
    `一般公共预算财政拨款项目支出决算表
    单位：万元
    科目编码 | 科目名称 | 本年收入 | 本年支出
     | 合计 | 5.00 | 5.00
    205 | 教育支出 | 5.00 | 5.00
    ${lines.join('\n')}`,
  );
const tableAbove = (...lines: readonly string[]): Table => recognise([above(...lines)]).tables[0]!;

describe('below the rows of a table', () => {
  it.each([
    '注:本表反映项目支出。',
    '注1:本表反映项目支出。',
    '说明:本表反映项目支出。',
    '备注:本表反映项目支出。',
    // An empty form says so in its own words.
    '本表无数据',
    '2024年度无此项收入。',
    '本部门没有政府性基金预算支出。',
    '未安排项目支出',
    '无收支',
    '本年未安排',
    '此表为空',
    '(此表为空表)',
    '零报表',
    '我单位无此项业务',
    '本单位2024年度无国有资本经营预算财政拨款',
    '本单位不涉及国有资本经营预算。',
    '本部门2024年度此项收支均为零。',
    '2024年度经费为0。',
    // It may speak of a unit, or of another table.
    '注:财决公开11表无数据。',
    '注:本表无数据,金额单位:万元。',
    '注:上年公开09表的金额单位:元,本年改为万元。',
    '说明:表中金额保留两位小数(万元)',
    '本表无数据(万元)',
    // With another mark.
    '附注:本表反映项目支出。',
    '※注:本表反映项目支出。',
    '【注】本表反映项目支出。',
    // So it does in brackets.
    '(注:本表反映项目支出。)',
    '(说明:本表反映项目支出。)',
  ])('%s is a note', (note) => {
    const table = tableAbove(note, '205 | 后记 | 9.00 | 9.00');
    expect([table.notes, table.area.bottom, table.cells.size]).toEqual([[note], 5, 2]);
  });

  it.each([
    '公注:本表',
    '注册登记',
    '注入资本',
    '本表无',
    '收入无',
    '数据齐全',
    // Words of an empty form among other cells are a row.
    '本表无数据 | 无',
    '此表为空 | | 0.00',
    '我单位 | 无此项业务',
    '无线电监管经费',
    '2150508 无线电监管支出',
    // The bare word says nothing of a table with money.
    '无',
    '(无)',
    '不涉及',
  ])('%s is none', (line) => {
    const table = tableAbove(line, '208 | 社会保障和就业支出 | 9.00 | 9.00');
    expect([table.notes, table.area.bottom, table.cells.size]).toEqual([[], 6, 3]);
  });

  it('a note may be broken over cells and lines', () => {
    expect(tableAbove('注: | 1.本表反映项目支出。', '2.金额为万元。').notes).toEqual(['注:1.本表反映项目支出。', '2.金额为万元。']);
  });

  it('a line of one cell is a note behind a note only', () => {
    expect(tableAbove('另见文字说明').notes).toEqual([]);
    expect(tableAbove('注:一', '另见文字说明').notes).toEqual(['注:一', '另见文字说明']);
  });

  it('a sentence behind a note is one too, whatever it speaks of', () => {
    expect(tableAbove('注:', '2.上年财决公开09表另行公开。', '3.金额单位:元。').notes).toEqual(['注:', '2.上年财决公开09表另行公开。', '3.金额单位:元。']);
    expect(tableAbove('注:一', '单位名称:某某局。').notes).toEqual(['注:一']);
    expect(tableAbove('单位名称:某某市无形资产收入管理中心').notes).toEqual([]);
  });

  it('a total in a unit that nobody can read stays a row', () => {
    expect(tableAbove('205 | 合计(万元) | #REF! | #REF!').area.bottom).toBe(5);
  });

  it('a note says nothing of the table below it', () => {
    for (const note of ['注：2023年财决公开06表另行公开。', '注：上年公开03表的金额单位：元，本年改为万元。']) {
      const tables = recognise([stacked('全部', [above(note), withTexts(scSheet('03'), { '2024年度': null, '单位：万元': null, 财决公开03表: null })])]).tables;
      expect(tables.map(({ code, label, year, unitStated }) => [code, label, year, unitStated])).toEqual([
        ['03', undefined, undefined, false],
        ['09', undefined, undefined, true],
      ]);
    }
  });

  it('blank rows are no part of the table', () => {
    expect([tableAbove('|').area.bottom, tableAbove('|', '注:一').area.bottom, tableAbove('注:一', '|').area.bottom]).toEqual([4, 6, 5]);
  });

  it('what follows the notes is no part of the table, and an amount there is reported', () => {
    const sheet = above('注:一', '核对 | | 5.00', ' | 甲 | 乙');
    expect(tableAbove('注:一', '核对 | | 5.00', ' | 甲 | 乙').area.bottom).toBe(5);
    expect(refusalsOf(recognise([sheet]))).toEqual(['unknown-rows 一般公共预算财政拨款项目支出决算表 C7']);
  });

  it('the frame of another table is no row and no note, before the notes or behind them', () => {
    for (const lines of [['财决公开10表', '注:一'], ['注:一', '财决公开10表', '单位：万元']]) expect(tableAbove(...lines).notes).toEqual(['注:一']);
    expect(tableAbove('财决公开10表').area.bottom).toBe(4);
  });
});

describe('the bare word for none', () => {
  /** Table 11 with these lines below its header. */
  const eleven = (...lines: readonly string[]): Table =>
    recognise([
      typedSheet(
        '11',
        `国有资本经营预算财政拨款收入支出决算表
        单位：万元
        科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
        ${lines.join('\n')}`,
      ),
    ]).tables[0]!;
  const zeros = ' | 合计 | 0.00 | 0.00 | 0.00 | 0.00';

  it.each([
    ['a row of zeros', [zeros, '无'], ['无']],
    ['a row of dashes', [' | 合计 | - | — | - | -', '（无）'], ['(无)']],
    ['a blank row', [' | 合计 | | | |', '|', ' | 无。'], ['无。']],
    ['rows with codes', [zeros, '223 | 国有资本经营预算支出 | 0.00 | 0.00 | 0.00 | 0.00', '不涉及'], ['不涉及']],
    ['a row, above a note and a signature', [zeros, '无', '|', '注：本表反映国有资本经营预算情况。', '填表人：张三 | | 2025年3月1日'], ['无', '注:本表反映国有资本经营预算情况。']],
    ['a row, above a number of a page', [zeros, '无', '— 11 —'], ['无', '—11—']],
    ['a row, above the frame of the table below', [zeros, '无', '财决公开12表 | | 单位：万元'], ['无']],
  ])('below %s is a note', (_, lines, notes) => expect(eleven(...lines).notes).toEqual(notes));

  it.each([
    ['below an amount', [' | 合计 | 0.00 | 5.00 | 5.00 | 0.00', '无']],
    ['below an amount that nobody can read', [' | 合计 | ### | 0.00 | 0.00 | 0.00', '无']],
    ['among other cells', [zeros, '无 | 无']],
    ['above another row', [zeros, '无', '223 | 国有资本经营预算支出 | 0.00 | 0.00 | 0.00 | 0.00']],
    ['where no row is', ['无']],
    ['as a part of a word', [zeros, '无线电']],
  ])('%s is none', (_, lines) => expect(eleven(...lines).notes).toEqual([]));

  it('above another row hides nothing of it', () => {
    expect([...eleven(zeros, '无', '223 | 国有资本经营预算支出 | 0.00 | 5.00 | 5.00 | 0.00').cells.keys()]).toEqual(['合计', '223']);
  });

  it('in the one row of 13 is what stands in its first amount, and below that row a note', () => {
    const sheet = scSheet('13');
    const header = rowsOf(sheet).slice(0, -1);
    const width = sheet.values[0]?.length ?? 0;
    const thirteen = (...rows: readonly (readonly CellValue[])[]): Table => recognise([withRows(sheet, [...header, ...rows])]).tables[0]!;
    const zero = Array.from({ length: width }, () => 0);
    expect([thirteen(['无']).notes, [...thirteen(['无']).cells.values()].flatMap((cells) => [...cells.values()]).filter(({ written }) => written === '无').length]).toEqual([[], 1]);
    expect([thirteen(zero, ['无']).notes, thirteen(zero, [], ['（本单位无“三公”经费）']).notes]).toEqual([['无'], ['(本单位无三公经费)']]);
    expect(thirteen([], ['2024年“三公”经费为0。']).notes).toEqual(['2024年三公经费为0。']);
    expect(refusalsOf(recognise([withRows(sheet, [...header, zero, ['本单位2024年度无“三公”经费']])]))).toEqual([]);
  });
});

describe('a line of signatures', () => {
  const signature = '单位负责人：张三 | 填表人：王五 | 填报日期：2025年3月1日';

  it.each([
    [signature],
    ['负责人：张三 | | 制表：王五 | 审核：李四'],
    ['财务负责人（签章）： | 张三 | 报出日期： | 2025-08-20'],
    ['单位负责人： | 张三 | 联系电话： | 028-86001234'],
    ['经办人： | 张三 | 电话： | 13800000000'],
    ['制表 | 王五 | 日期 | 2025.8.20'],
    ['填表人：王五 | | 2025年 月 日 | 2025年8月'],
    ['复核：王五 | | 日期： | 20250820'],
    ['单位负责人：张三 | 制表人：李四 | 填报时间：2025年8月20日'],
    ['法定代表人：张三 | | 填报时间： | 2025年8月20日'],
    ['分管领导：张三 | 财务主管：李四 | 联系方式：028-85351234'],
    ['经手人：张三 | 会计：李四 | 手机： | 13800000000'],
    ['负责人签字： | 张三 | 单位领导： | 李四'],
    ['单位负责人：张三 | 定稿日期：2025-08-20 | 科室电话：028-85351234'],
  ])('%s is no row, below the table or below its note', (line) => {
    for (const lines of [[line], [' | ', line], ['注：一', line]]) {
      const { refusals, tables: [table] } = recognise([above(...lines)]);
      expect([refusals, table?.strays, table?.notes, table?.cells.size]).toEqual([[], [], lines.includes('注：一') ? ['注:一'] : [], 2]);
    }
  });

  it('may have its date as one', () => {
    const sheet = above('填表人：王五 | | 45717 | 45717');
    const dated = (of: Sheet, format: string) =>
      recognise([{ ...of, formats: of.formats.map((row, at) => (at === 5 ? row.map(() => format) : row)) }]).tables[0]?.strays?.length;
    expect(['yyyy"年"m"月"d"日"', 'yyyy-mm-dd'].map((format) => dated(sheet, format))).toEqual([0, 0]);
    expect(['#,##0.00', '0.00%', 'General', '#,##0.00"yuan"'].map((format) => dated(sheet, format))).toEqual([1, 1, 1, 1]);
    // A text is what it says, whatever the format.
    expect(dated(above("填表人：王五 | | '45717 |"), 'yyyy-mm-dd')).toBe(1);
  });

  it.each([
    ['an amount beside it', '单位负责人：张三 | | 5.00 | 填报日期：2025年3月1日'],
    ['an amount behind 日期', '填表人：王五 | | 填报日期： | 5.00'],
    ['a number behind a name', '填表人： | 王五 | 86001234 |'],
    ['a number with another label', '填表人：王五 | | 支出合计：12345678 |'],
    ['an amount beside an accountant', '会计 | | 5.00 |'],
    ['an error value', '填表人：王五 | | #REF! |'],
    ['a date beside a name that begins so', '审核事务 | | 2025年3月1日 |'],
    ['a date beside a name that ends so', '项目审核 | | 2025年3月1日 |'],
  ])('with %s is a row, and reported', (_, line) => {
    expect([tableAbove(line).strays?.length, recognise([above(line)]).refusals.map(({ reason }) => reason)]).toEqual([1, ['unknown-rows']]);
  });

  it('hides no row with a code', () => {
    expect([...tableAbove('208 | 审核 | 9.00 | 9.00').cells.keys()]).toEqual(['合计', '205', '208']);
  });

  it('below 13 is none of its amounts', () => {
    const sheet = scSheet('13');
    const at = sheet.values.length - 1;
    const signed = withRows(sheet, [...rowsOf(sheet).slice(0, at), [], ['单位负责人：张三', null, '填报日期：2025年3月1日']]);
    expect([amountsOn(withRows(sheet, [...rowsOf(sheet), ['填表人：王五', null, '2025年3月1日']])), refusalsOf(recognise([signed]))]).toEqual([amountsOn(sheet), []]);
    expect(recognise([signed]).tables[0]?.cells.size).toBe(recognise([withRows(sheet, rowsOf(sheet).slice(0, at))]).tables[0]?.cells.size);
  });
});

describe('a page break inside a table', () => {
  it('may repeat a header whose cells hold the name and the number of a column', () => {
    const sheet = withTexts(scSheet('02'), { 本年收入合计: '本年收入合计 1', 财政拨款收入: '财政拨款收入 2' });
    const broken = withRows(sheet, rowsOf(sheet).flatMap((row) => (row === 12 ? [3, 4, row] : [row])));
    const [table] = recognise([broken]).tables;
    expect([refusalsOf(recognise([broken])), table?.strays]).toEqual([[], []]);
  });

  it('may repeat a header of two rows, the second above some columns only', () => {
    const header = `科目编码 | 科目名称 | 年初结转和结余 1 | 本年收入 2 | 本年支出 | | | 年末结转和结余 6
     | | | | 小计 3 | 基本支出 4 | 项目支出 5 |`;
    const sheet = typedSheet(
      '10',
      `政府性基金预算财政拨款收入支出决算表
      单位：万元
      ${header}
       | 合计 | 0.00 | 5.00 | 5.00 | 0.00 | 5.00 | 0.00
      ${header}
      212 | 城乡社区支出 | 0.00 | 5.00 | 5.00 | 0.00 | 5.00 | 0.00`,
    );
    expect(refusalsOf(recognise([sheet]))).toEqual([]);
  });

  it('is no reason to skip a row of amounts that count up from one', () => {
    expect(tableAbove('| | 1 | 2').strays?.map(({ ref }) => ref.row)).toEqual([5]);
  });

  it('may repeat the numbers of the columns', () => {
    const sheet = scSheet('03');
    const broken = withRows(sheet, rowsOf(sheet).flatMap((row) => (row === 12 ? [[null, null, null, '栏次', 1, 2, 3, 4, 5, 6], row] : [row])));
    expect(refusalsOf(recognise([broken]))).toEqual([]);
  });

  it('is no reason to skip amounts of one 元 to four', () => {
    const table = tableAbove('208 | 社会保障和就业支出 | 1 | 2', ' | 其他 | 3 | 4');
    expect([[...table.cells.keys()], table.strays?.length]).toEqual([['合计', '205', '208'], 1]);
  });
});
