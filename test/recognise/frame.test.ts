import { recognise } from '../../src/recognise';
import type { CellValue, Sheet } from '../../src/model';
import { isFrameRow, readText } from '../../src/recognise/frame';
import { Grid } from '../../src/recognise/grid';
import { normalised } from '../../src/recognise/text';
import { amountsOn, scSheet, wholeSheet } from './support/fixtures';
import { rowsOf, withRows, withTexts } from './support/typed-sheet';

const OWN = { department: '四川省医疗保障局', year: 2024, unit: '万元', unitStated: true };

/** Table 03 with these lines in place of its frame; each line a list of cells parted by `|`. */
function framed(...lines: readonly string[]): Sheet {
  const sheet = scSheet('03');
  return withRows(sheet, [0, ...lines.map((line) => line.split('|').map((cell) => cell || null)), ...rowsOf(sheet).slice(3)]);
}

describe('the frame of a table', () => {
  it.each([
    [['财决公开03表', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['单位: 万元', '2024年度', '单位名称: 四川省医疗保障局']],
    [['单位名称：四川省医疗保障局|2024年度|单位：万元']],
    [['单位名称：四川省医疗保障局 2024年度 单位：万元']],
    [['单位名称：四川省医疗保障局  单位：万元  2024年度']],
    [['2024年度 单位名称：四川省医疗保障局 金额单位：万元']],
    [['财决公开03表 单位名称：四川省医疗保障局 2024年度 单位：万元']],
    [['单位名称：|四川省医疗保障局|2024年度|单位：|万元']],
    [['部门：四川省医疗保障局|2024年度|金额单位：人民币万元']],
    [['编制单位（盖章）：四川省医疗保障局|2024年度|单位：万元']],
    // Broken over two lines, in one cell or two.
    [['单位名称：四川省医疗保障局', '2024年度', '单位：万\n元']],
    [['单位名称：四川省医疗保障局', '2024年度', '||单位：万', '||元']],
    [['单位名称：四川省医疗保障局', '2024年度', '||单位：', '||万元']],
    // A date is no year of accounts.
    [['公开时间：2025年8月20日', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['单位名称：四川省医疗保障局', '2024 年度', '(单位：万元)']],
    // The unit with another mark or none, or bare.
    [['单位名称：四川省医疗保障局', '2024年度', '单位；万元']],
    [['单位名称：四川省医疗保障局', '2024年度', '单位 万元']],
    [['单位名称：四川省医疗保障局  2024年度  单位 万元']],
    [['单位名称：四川省医疗保障局', '2024年度', '||万元']],
    // The year in Chinese.
    [['单位名称：四川省医疗保障局', '二〇二四年度', '单位：万元']],
    // What else stands in the name's cell.
    [['单位名称：四川省医疗保障局（公章）', '2024年度', '单位：万元']],
    [['单位名称：四川省医疗保障局    公开时间：2025年8月', '2024年度', '单位：万元']],
    [['单位名称：[101001]四川省医疗保障局。', '2024年度', '单位：万元']],
    // When they were made public is no year of the accounts.
    [['2025年公开', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['公开年度：2025年', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['公开年度：|2025年', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['公开时间：|2025年', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['2025年编制 财决公开03表', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    // With the page, or who filled it in and when, behind the unit.
    [['单位：万元 第3页', '单位名称：四川省医疗保障局', '2024年度']],
    [['金额单位：万元 填表人：张三', '单位名称：四川省医疗保障局', '2024年度']],
    [['单位∶万元', '单位名称∶四川省医疗保障局', '2024年度']],
    [['单位名称∶|四川省医疗保障局|2024年度|单位∶|万元']],
    // A note says of another table, or of last year, what it says.
    [['注：2023年公开03表的金额单位：元。', '单位名称：四川省医疗保障局', '2024年度', '单位：万元']],
    [['注：金额单位：万元。', '单位名称：四川省医疗保障局', '2024年度']],
    // Left blank, so that what stands beside is another thing.
    [['公开时间：|2024年度|单位：万元', '单位名称：四川省医疗保障局']],
    [['公开时间：|单位：万元|2024年度', '单位名称：四川省医疗保障局']],
  ])('%j', (lines) => expect(recognise([framed(...lines)]).tables[0]).toMatchObject(OWN));

  it.each([
    ['单位：元坝区财政局', { department: '元坝区财政局' }],
    ['单位：元', { unit: '元' }],
    ['单位：千元', { unit: '千元' }],
    ['金额单位：亿元', { unit: '亿元' }],
    ['单位：', {}],
    ['单位名称：', {}],
    ['单位名称：2024年度', { year: 2024 }],
    ['公开 06\n表', { label: '公开06表' }],
    ['2024', {}],
    ['单位负责人：张三', {}],
    ['（2015）12号', {}],
    ...['单位名称', '部门名称', '编制单位', '编制部门', '公开单位', '公开部门', '填报单位', '填报部门', '编报单位', '编报部门', '预算单位', '单位全称', '部门（单位）名称', '单位（部门）全称', '部门（单位）', '部门', '单位'].map(
      (name): [string, object] => [`${name}：某某局`, { department: '某某局' }],
    ),
    ['编制单位（盖章处）：某某局', { department: '某某局' }],
    ['编制单位盖章：某某局', {}],
    ['本部门：某某局', {}],
    ['主管部门：某某局', {}],
    // The name alone, and all of it.
    ['单位名称：某某局（公章）', { department: '某某局' }],
    ['单位名称：某某局（单位盖章）', { department: '某某局' }],
    ['单位名称：某某局。', { department: '某某局' }],
    ['单位名称：101001-某某局', { department: '某某局' }],
    ['单位名称：101001 某某局', { department: '某某局' }],
    ['单位名称：【101001】某某局', { department: '某某局' }],
    ['单位名称：某某局  2024年12月31日', { department: '某某局' }],
    ['单位名称：某某局  联系电话：028-1234567', { department: '某某局' }],
    ['单位名称：某某局  单位负责人：张三  填报日期：2025年8月1日', { department: '某某局' }],
    ['单位名称：某某局  2024年度  公开时间：2025年8月', { department: '某某局', year: 2024 }],
    ['单位名称：公开时间：2025年8月', {}],
    ['单位名称：（公章）', {}],
    ['单位名称：某某局（本级）', { department: '某某局(本级)' }],
    ['单位名称：某某省（章丘）管理处', { department: '某某省(章丘)管理处' }],
    ['单位名称：363医院', { department: '363医院' }],
    ['单位名称：某某局2024年专班', { department: '某某局专班', year: 2024 }],
    ['单位名称：市公开时间管理办公室', { department: '市公开时间管理办公室' }],
    ['单位名称：某某局  审核人：张三', { department: '某某局' }],
    ['单位名称：某某局（公章）  单位负责人（签章）：张三', { department: '某某局' }],
    ...['复核：李四', '制表：王五', '主管会计：张三', '分管领导：张三', '法定代表人：张三', '联系方式：028-85351234', '单位代码：101001', '组织机构代码：00812345-X', '统一社会信用代码：11510000', '公章：'].map(
      (behind): [string, object] => [`单位名称：某某局 ${behind}`, { department: '某某局' }],
    ),
    ...['（印章）', '【盖章】', '[公章]', '（单位章）', '（财务专用章）', '（盖章处）', '（章）'].map((seal): [string, object] => [`单位名称：某某局${seal}`, { department: '某某局' }]),
    ...['2025-08-20', '2025/8/20', '2025.8.20', '2025-08', '2025年8月', '二〇二五年八月', '二〇二五年八月二十日', '1-12月', '2024', '第1页', '第1页 共13页', '101001', '（101001）', '（公章） 2025-08-20'].map(
      (behind): [string, object] => [`单位名称：某某局 ${behind}`, { department: '某某局' }],
    ),
    ['单位名称：101001—某某局', { department: '某某局' }],
    // These are of the name.
    ['单位名称：某某市管理处（章丘）', { department: '某某市管理处(章丘)' }],
    ['单位名称：某某市审核中心', { department: '某某市审核中心' }],
    ['单位名称：某某市会计核算中心', { department: '某某市会计核算中心' }],
    ['单位名称：某某市人民政府印章管理所', { department: '某某市人民政府印章管理所' }],
    ['单位名称：某某队32001', { department: '某某队32001' }],
    ['单位名称：某某市第十二中学', { department: '某某市第十二中学' }],
    ['单位：万', {}],
    ['单位：某某千', { department: '某某千' }],
    ['金额单位：', {}],
    ['计量单位：元', { unit: '元' }],
    ['货币单位：人民币元', { unit: '元' }],
    ['金额单位：人民币亿元', { unit: '亿元' }],
    ['（单位：千元）', { unit: '千元' }],
    ['单位；元', { unit: '元' }],
    ['单位 元', { unit: '元' }],
    ['金额单位 万元', { unit: '万元' }],
    ['2024年度 单位 千元', { unit: '千元', year: 2024 }],
    ['（单位 万元）', { unit: '万元' }],
    ['单位：元人民币', { unit: '元' }],
    ['收入决算表 单位：元 二〇二四年度', { unit: '元', year: 2024 }],
    ['附属单位万元', {}],
    ['单位 元坝区', {}],
    ['单位万元产值', {}],
    ['收入决算表（亿元）', { unit: '亿元' }],
    ['收入决算表（人）', {}],
    // A unit ends where no word goes on.
    ['单位：万元，2024年度', { unit: '万元', year: 2024 }],
    ['单位：元单位名称：某某局', { unit: '元', department: '某某局' }],
    ['单位：元部门：某某局', { unit: '元', department: '某某局' }],
    ['单位：元编制单位：某某局', { unit: '元', department: '某某局' }],
    ['单位：元公开02表', { unit: '元', label: '公开02表' }],
    ['单位：元财决公开02表', { unit: '元', label: '财决公开02表' }],
    ['单位：万元户', { department: '万元户' }],
    ['单位：元谋县财政局', { department: '元谋县财政局' }],
    ['单位：千元村村委会', { department: '千元村村委会' }],
    ['单位：元 第1页', { unit: '元' }],
    ['单位：元 共13页', { unit: '元' }],
    ['金额单位：元  填报日期：2025年8月20日', { unit: '元' }],
    ['金额单位：千元 填表人：张三', { unit: '千元' }],
    ['单位：元 填表人', { unit: '元' }],
    ['单位：元 审核（签字）：张三', { unit: '元' }],
    ['单位：元 附表3', { unit: '元' }],
    ['单位：元 年度：2024', { unit: '元' }],
    ['单位：RMB元', { unit: '元' }],
    ['单位：￥元', { unit: '元' }],
    ['单位∶元', { unit: '元' }],
    // A unit with what nobody knows behind it is no department either.
    ['单位：万元第一册', {}],
    ['单位：元制度', {}],
    ['2024年', { year: 2024 }],
    ['（2024年度）', { year: 2024 }],
    ['二〇二四年度', { year: 2024 }],
    ['二○二四年', { year: 2024 }],
    ['二零二四年度', { year: 2024 }],
    ['二O二三年度', { year: 2023 }],
    ['二〇二五年三月', {}],
    ['二〇二五年十二月', {}],
    ['二〇二四', {}],
    ['二千〇二十年', {}],
    // Of several the accounts' own.
    ['报送年度：2025年  决算年度：2024年', { year: 2024 }],
    ['编制日期：2025年  2024年度', { year: 2024 }],
    ['2025年公开 2024年度', { year: 2024 }],
    ['公开时间：2024年度', { year: 2024 }],
    ['2025年公开', {}],
    ['（2025年公开）', {}],
    ['公开年度：2025年度', {}],
    ['填报时间：2025年', {}],
    ['2025年编制', {}],
    ['2025年印制', {}],
    ['2025年编制 财决公开02表', { label: '财决公开02表' }],
    ['2024年 编制：张三 审核：李四', { year: 2024 }],
    ['2024年编制情况', { year: 2024 }],
    ['2024年度编制', { year: 2024 }],
    // A title's year without 年.
    ['2024收入决算表', { year: 2024 }],
    ['某某局2023会计年度收入决算表', { year: 2023 }],
    ['收入决算表（2023）', { year: 2023 }],
    ['12024收入决算表', {}],
    ['2024收入情况表', {}],
    ['2024年公开02表', { year: 2024, label: '公开02表' }],
    ['2024年公开报表', { year: 2024 }],
    ['2024年部门决算公开', { year: 2024 }],
    ['编制年度：2024年', { year: 2024 }],
    ['2025年3月', {}],
    ['2025年12月31日', {}],
    // Left to be filled in.
    ['填报日期：2025年  月  日', {}],
    ['2025年300人', { year: 2025 }],
    ['12024年', {}],
    ['1998年度', {}],
    ['20年度', {}],
    ['财决公开12表', { label: '财决公开12表' }],
    ['公开2表', { label: '公开2表' }],
    ['公开表', {}],
    ['公开第02表', {}],
  ])('%j says %j', (text, frame) => expect(readText(normalised(text))).toEqual(frame));

  it('is none of a text as long as a report', () => {
    const report = '本部门支出情况说明如下。'.repeat(200);
    expect([readText(`单位:元,${report}`), readText(`单位:元,${report.slice(0, 1900)}`)]).toEqual([{}, { unit: '元' }]);
  });

  it('is what the first text says that says a thing', () => {
    expect(recognise([framed('单位名称：甲局|部门：乙局', '2024年度|2023年度', '单位：万元|单位：元', '公开03表|公开04表')]).tables[0]).toMatchObject({
      department: '甲局',
      year: 2024,
      unit: '万元',
      label: '公开03表',
    });
  });

  it('may have a unit whose end stands in a row below, but no other text for an end', () => {
    expect(recognise([framed('单位：千', '元')]).tables[0]).toMatchObject({ unit: '千元', unitStated: true });
    expect(recognise([framed('单位：万', '元旦')]).tables[0]).toMatchObject({ unit: '万元', unitStated: false });
    expect(recognise([framed('单位：万', '一元')]).tables[0]).toMatchObject({ unitStated: false });
  });

  it('may have a bare unit where it has no other, but none of two', () => {
    expect(recognise([framed('单位名称：甲局||元')]).tables[0]).toMatchObject({ unit: '元', unitStated: true });
    expect(recognise([framed('||元', '单位：万元')]).tables[0]).toMatchObject({ unit: '万元', unitStated: true });
    expect(recognise([framed('元||万元')]).tables[0]).toMatchObject({ unit: '万元', unitStated: false });
  });

  it('is no row of the table, wherever it stands', () => {
    const isFrame = (...cells: readonly CellValue[]): boolean =>
      isFrameRow(new Grid({ name: 'x', origin: { row: 0, column: 0 }, values: [cells], formats: [], merges: [] }), 0);
    expect([isFrame('公开02表'), isFrame('单位：元'), isFrame('部门：甲局', '2024年度'), isFrame('第1', '公开02表')]).toEqual([true, true, true, true]);
    // A year alone, or words that say nothing of a table.
    expect([isFrame('2024年度'), isFrame('合计'), isFrame()]).toEqual([false, false, false]);
    // An amount makes it a row of the body.
    expect([isFrame('人均（元）', 123.45), isFrame('人均（元）', '-1,234.50'), isFrame('人均（元）', '(12)'), isFrame('公开02表', '5x')]).toEqual([false, false, false, true]);
    expect([isFrame('合计（万元）', '#REF!'), isFrame('合计（万元）', '—', '—')]).toEqual([false, false]);
  });

  it('may give the year in the title alone', () => {
    const sheet = withTexts(framed('单位：万元'), { 支出决算表: '2023年度支出决算表' });
    expect(recognise([sheet]).tables[0]).toMatchObject({ year: 2023, unit: '万元' });
  });

  it('may give the unit in the title or the header alone', () => {
    const titled = withTexts(framed(), { 支出决算表: '支出决算表（单位：元）' });
    const headed = withTexts(framed(), { 本年支出合计: '本年支出合计（元）' });
    for (const sheet of [titled, headed]) expect(recognise([sheet]).tables[0]).toMatchObject({ unit: '元', unitStated: true });
  });
});

describe('the unit', () => {
  const inYuan = (sheet: Sheet) => withTexts(sheet, { '单位：万元': '单位：元' });
  const without = (sheet: Sheet) => withTexts(sheet, { '单位：万元': null });

  it('is each table’s own', () => {
    const book = recognise([wholeSheet('02'), inYuan(wholeSheet('03')), wholeSheet('06')]);
    expect(book.tables.map(({ unit }) => unit)).toEqual(['万元', '元', '万元']);
    expect(book.unit).toBe('万元');
  });

  it('is that of most tables where a table does not state it, and flagged', () => {
    const units = (...sheets: readonly Sheet[]) => recognise(sheets).tables.map(({ code, unit, unitStated }) => `${code} ${unit} ${String(unitStated)}`);
    expect(units(without(scSheet('02')), scSheet('03'))).toEqual(['02 万元 false', '03 万元 true']);
    expect(units(without(scSheet('02')), inYuan(scSheet('03')))).toEqual(['02 元 false', '03 元 true']);
    expect(units(without(scSheet('02')), inYuan(scSheet('03')), inYuan(scSheet('06')), scSheet('09'))[0]).toBe('02 元 false');
    expect(units(without(scSheet('02')))).toEqual(['02 万元 false']);
  });

  it('changes what an amount comes to, not what is written', () => {
    expect(amountsOn(inYuan(scSheet('02')))['02[合计].本年收入合计']).toBe('12588.45');
    const [cell] = [...recognise([inYuan(scSheet('02'))]).tables[0]!.cells.get('合计')!.values()];
    expect(cell?.reading).toEqual({ kind: 'amount', amount: { fen: 1_258_845, step: 1 } });
  });
});
