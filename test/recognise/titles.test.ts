import { recognise } from '../../src/recognise';
import type { CellValue } from '../../src/model';
import { TABLE_NUMBERS } from '../fixtures/layout/book';
import { TITLES } from '../fixtures/layout/titles';
import { amountsOn, refusalsOf, scSheet, SC_SHEETS } from './support/fixtures';
import { rowsOf, stacked, typedSheet, withRows, withTexts } from './support/typed-sheet';

const contents = (prefix: (index: number) => string) =>
  typedSheet('目录', ['目 录', ...TABLE_NUMBERS.map((table, index) => `${prefix(index)}${TITLES[table]}`)].join('\n'));
const whole = amountsOn(...SC_SHEETS);

describe('titles', () => {
  it.each([
    '收入决算表',
    '收 入 决 算 表',
    '收　入　决　算　表',
    '收入\n决算表',
    '二、收入决算表',
    '（二）收入决算表',
    '2024年度收入决算表',
    '2024年收入决算表',
    '四川省医疗保障局收入决算表',
    '四川省医疗保障局2024年度收入决算表',
    '2024年度四川省医疗保障局收入决算表',
    '某某学校2024年度部门收入决算表',
    '部门收入决算表',
    '表2：收入决算表',
    '表二：收入决算表',
    '附表2 收入决算表',
    '公开02表 收入决算表',
    '收入决算表（2024年度）',
    '收入决算表（单位：万元）',
    '收入决算表（公开02表）',
    '收入决算表\n财决公开02表',
    '收入决算表\n单位：万元',
    '收入决算表\n2024年度',
    '附表1-2 收入决算表',
    '附件2-1：收入决算表',
    '（公开02表）收入决算表',
    'GK02 收入决算表',
    '2 收入决算表',
    '二〇二四年度收入决算表',
    '四川省医保局2024年度部门决算收入决算表',
    '2024年度四川省医疗保障事务中心收入决算表',
    '四川省医疗保障事务中心收入决算表',
    '《收入决算表》',
    '\u200b收入决算表',
    '# 收入决算表',
    '**收入决算表**',
  ])('%j is the title of 02', (title) => {
    const sheet = withTexts(scSheet('02'), { 收入决算表: title });
    expect(amountsOn(sheet)).toEqual(amountsOn(scSheet('02')));
  });

  it.each(['收入决算', '收入决算表说明', '某某学校收入决算表', '关于收入决算表', '支出决算表说明', '收入预算表', '2024年度收入预算表', '2. 收入决算表 ……… 3', '2024年度一般公共预算收入决算表', '收入情况详见《收入决算表》'])('%j is no title', (title) => {
    const book = recognise([withTexts(scSheet('02'), { 收入决算表: title })]);
    expect([book.tables, refusalsOf(book)]).toEqual([[], ['no-title']]);
  });

  it.each(['财政拨款“三公”经费支出决算表', '财政拨款"三公"经费支出决算表', '财政拨款「三公」经费支出决算表', '财政拨款三公经费支出决算表', '财政拨款〝三公〞经费支出决算表'])(
    '%s is the title of 13',
    (title) => {
      const sheet = withTexts(scSheet('13'), { '财政拨款“三公”经费支出决算表': title });
      expect(amountsOn(sheet)).toEqual(amountsOn(scSheet('13')));
    },
  );

  it('a list of contents takes nothing from the tables', () => {
    for (const prefix of [() => '', (index: number) => `${index + 1}. `, (index: number) => `财决公开${TABLE_NUMBERS[index]!}表 `]) {
      expect(amountsOn(contents(prefix), ...SC_SHEETS)).toEqual(whole);
      const book = recognise([stacked('全部', [contents(prefix), ...SC_SHEETS])]);
      expect(Object.fromEntries(Object.entries(amountsOn(stacked('全部', [contents(prefix), ...SC_SHEETS]))))).toEqual(whole);
      expect(book.refusals).toEqual([]);
      expect(book.tables.map(({ label }) => label)).toEqual(TABLE_NUMBERS.map((table) => `财决公开${table}表`));
    }
  });

  it('a list of contents lends its labels to no table', () => {
    const labelled = contents((index) => `财决公开${TABLE_NUMBERS[index]!}表 `);
    const book = recognise([stacked('全部', [labelled, scSheet('06')])]);
    expect(book.tables.map(({ code, label }) => [code, label])).toEqual([['06', '财决公开06表']]);
  });

  it('a list of contents with the labels or the pages behind takes nothing from the tables', () => {
    for (const behind of [(table: string) => ` 财决公开${table}表`, () => ' 2024年度', () => '…………3']) {
      const listed = typedSheet('目录', ['目 录', ...TABLE_NUMBERS.map((table) => `${TITLES[table]}${behind(table)}`)].join('\n'));
      for (const sheets of [[listed, ...SC_SHEETS], [stacked('全部', [listed, ...SC_SHEETS])]]) {
        const book = recognise(sheets);
        expect(amountsOn(...sheets)).toEqual(whole);
        expect(refusalsOf(book).filter((refusal) => refusal !== 'no-title')).toEqual([]);
        expect(book.tables.map(({ label }) => label)).toEqual(TABLE_NUMBERS.map((table) => `财决公开${table}表`));
      }
    }
  });

  it('last year’s table goes behind this year’s, its year behind the title or in Chinese', () => {
    const last = withTexts(scSheet('02'), { '2024年度': null, 收入决算表: '收入决算表\n2023年度' });
    const chinese = withTexts(scSheet('02'), { '2024年度': null, 收入决算表: '二〇二三年度收入决算表' });
    for (const old of [last, chinese]) {
      const book = recognise([{ ...old, name: '上年' }, scSheet('02'), scSheet('03')]);
      expect(book.tables.map(({ code, year, sheet }) => [code, year, sheet])).toEqual([['02', 2024, scSheet('02').name], ['03', 2024, scSheet('03').name]]);
      expect(refusalsOf(book)).toEqual(['second-copy 收入决算表 财决公开02表']);
    }
  });

  it('a list of contents alone gives no table and says so, title by title', () => {
    const book = recognise([contents(() => '')]);
    expect(book.tables).toEqual([]);
    expect(refusalsOf(book)).toHaveLength(13);
    expect(refusalsOf(book)[0]).toBe('title-without-grid 收入支出决算总表');
  });

  it('may stand below the label and the unit, also on one sheet with the others and without notes', () => {
    const swapped = SC_SHEETS.map((sheet) => {
      const rows = rowsOf(sheet).filter((row) => !String(sheet.values[row]![0] ?? '').startsWith('注'));
      return withRows(sheet, [1, 2, 0, ...rows.slice(3)]);
    });
    for (const sheets of [swapped, [stacked('全部', swapped)]]) {
      const book = recognise(sheets);
      expect(amountsOn(...sheets)).toEqual(whole);
      expect(book.refusals).toEqual([]);
      expect(book.tables.map(({ label }) => label)).toEqual(TABLE_NUMBERS.map((table) => `财决公开${table}表`));
    }
  });

  it('may share their row with the label', () => {
    const sheets = SC_SHEETS.map((sheet) => {
      const title = sheet.values[0]!.map((value, column) => value ?? sheet.values[1]![column] ?? null);
      return withRows(sheet, [title, ...rowsOf(sheet).slice(2)]);
    });
    expect(amountsOn(...sheets)).toEqual(whole);
    // The label of a sheet of 24 columns still is that table's own.
    expect(recognise(sheets).tables.map(({ label }) => label)).toEqual(TABLE_NUMBERS.map((table) => `财决公开${table}表`));
  });

  it('a heading that repeats the title is no second copy', () => {
    const heading: CellValue[] = ['收入决算表'];
    const sheet = withRows(scSheet('02'), [heading, ...rowsOf(scSheet('02'))]);
    expect(amountsOn(sheet)).toEqual(amountsOn(scSheet('02')));
    expect(recognise([sheet]).refusals).toEqual([]);
  });

  it('of the national set are known where they mean the same', () => {
    const sheet = typedSheet(
      '公开08表',
      `国有资本经营预算财政拨款支出决算表
      公开08表
      部门：某某局 | | | 单位：万元
      项目 | | 本年支出
      科目代码 | 科目名称 | 合计 | 基本支出 | 项目支出
      栏次 | | 1 | 2 | 3
      合计 | | 5.00 | 2.00 | 3.00
      223 | 国有资本经营预算支出 | 5.00 | 2.00 | 3.00`,
    );
    expect(amountsOn(sheet)).toMatchObject({ '12[合计].本年支出.合计': '5.00', '12[合计].本年支出.基本支出': '2.00', '12[223].本年支出.项目支出': '3.00' });
  });
});

describe('two tables side by side', () => {
  const beside = typedSheet(
    '并排',
    `国有资本经营预算财政拨款收入支出决算表 | | | | | | 政府性基金预算财政拨款收入支出决算表
    科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 本年支出 | 本年支出 | 年末结转和结余
     | | | | | | | | | | 小计 | 基本支出 | 项目支出
     | 合计 | 1.00 | 2.00 | 3.00 | 0.00 | | 合计 | 5.00 | 6.00 | 7.00 | 3.00 | 4.00 | 4.00`,
  );

  it('are refused, for nobody can tell whose columns are whose', () => {
    const book = recognise([beside]);
    expect(book.tables).toEqual([]);
    expect(book.refusals.map(({ reason, title, details }) => [reason, title, ...details])).toEqual([
      ['header-mismatch', '国有资本经营预算财政拨款收入支出决算表', '政府性基金预算财政拨款收入支出决算表'],
      ['header-mismatch', '政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款收入支出决算表'],
    ]);
  });
});
