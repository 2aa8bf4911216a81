import { ECONOMIC_SUBJECTS, FUNCTION_CLASSES, INCOME_SOURCES, S13 } from '../../src/layouts';
import { EMPTY_TABLE, HAS_NO, IS_NOT_THERE, IS_ZERO, isBareNone, saysNothingIsThere } from '../../src/recognise/empty-form';
import { normalised } from '../../src/recognise/text';

const says = (text: string): boolean => saysNothingIsThere(normalised(text));

describe('a line that says that nothing is there', () => {
  it.each([
    '本表无数据',
    '此表为空',
    '（此表为空表）',
    '(本表空)',
    '此表为空表，无数据',
    '空表',
    '本表为空白表',
    '本表为零表',
    '零报表',
    '此表零申报',
    '此表无内容。',
    '本表无发生额',
    '*本单位无国有资本经营预算',
    '本单位2024年度无国有资本经营预算财政拨款',
    '我单位2024年度没有国有资本经营预算财政拨款。',
    '云溪市自然资源信息中心2024年度无国有资本经营预算拨款。',
    '本单位不涉及国有资本经营预算。',
    '本单位未有国有资本。',
    '我单位不涉及此表',
    '本部门不涉及。',
    '我单位无此项内容',
    '我单位无此项业务',
    '不存在此类业务',
    '无此项',
    '此项无',
    '此项业务无。',
    '无相关情况',
    '无金额',
    '本单位2024年度未使用政府性基金预算财政拨款安排支出',
    '本单位2024年度未使用国有资本经营预算',
    '本部门2024年度国有资本经营预算财政拨款收支均为零。',
    '2024年“三公”经费为0。',
    '2024此项支出为0.00',
    '本表数据均为0',
    '（本单位无“三公”经费）',
    '1.本单位无三公经费。',
    '我单位2024年度没有财政拨款“三公”经费',
    '本单位2024年度未发生“三公”经费',
    '本表格为空',
    '本项目为零',
    '该项目为0。',
    '本单位2024年度国有资本经营预算财政拨款收入0万元，支出0万元。',
    '本年收入0.00元，本年支出：0.00元',
    '本表全零',
    '本单位2024年度未收到国有资本经营预算财政拨款。',
    '本单位2024年度未取得国有资本经营预算财政拨款。',
    '本单位不属于国有资本经营预算编报范围。',
    '本单位非国有资本经营预算单位',
    '我部门为非政府性基金预算部门。',
    '此表不适用',
    '本单位不适用此表。',
    '国有资本经营预算不适用于本单位',
    '注：零。',
  ])('%s', (text) => expect(says(text)).toBe(true));

  it.each([
    // Half a sentence says nothing.
    '本表无',
    '收入无',
    '数据齐全',
    '无',
    // Names of rows.
    '无线电监管经费',
    '无线电监管支出',
    '未成年人保护支出',
    '未归口管理的行政单位离退休支出',
    '2150508 无线电监管支出',
    '2150508无此项支出',
    '20810未安排支出',
    '212无此项支出',
    '无偿拨款',
    '无障碍环境建设资金',
    '政府性基金预算',
    '三公经费',
    // What is something, or no word on the whole.
    '本年支出为0.50万元',
    '支出不为零',
    '本表收入为零星收入',
    '收入表空格表示未填',
    '栏目为空',
    '没有其他业务',
    '不涉及',
    '无锡市预算单位',
    '数据核对无误，金额单位为万元',
    '本表数据经核对无误。',
    '数据核对无差错，支出合计与总表一致',
    '反映有无国有资本经营预算收支情况。',
    '有没有国有资本经营预算',
    '无违规收支',
    '无形资产购置支出',
    '无人机采购支出',
    '支出金额无法取得',
    '收入10万元，支出20万元',
    '收入0.05万元，支出0.50万元',
    '支出0人',
    '本项目为空调采购',
    '本单位是预算单位，非独立核算',
    '本单位非税收入缴入国库，是一级预算单位',
    '本支出不属于项目支出',
    '加强安全零事故管理的支出',
    '空格处为空，单元格为空不填',
    // What else stands below a table.
    '另见文字说明',
    '第 1 页',
    '— 5 —',
    '填表人：张三',
    '政府性基金预算财政拨款收入支出决算表',
    '财决公开11表',
    '联系电话：028-86001234',
  ])('is not %s', (text) => expect(says(text)).toBe(false));

  it('is the name of no row and no table', () => {
    const rows = S13.flatMap(({ bands, titles }) => [...titles, ...bands.flatMap(({ items }) => items.flatMap(({ names }) => names))]);
    const subjects = [...FUNCTION_CLASSES.flatMap(({ names }) => names), ...ECONOMIC_SUBJECTS.map(({ name }) => name), ...INCOME_SOURCES];
    expect([...rows, ...subjects].filter((name) => says(name) || isBareNone(normalised(name)))).toEqual([]);
    expect(subjects.length).toBeGreaterThan(100);
  });
});

describe('the patterns that a note is read by', () => {
  const pattern = new RegExp([HAS_NO, IS_NOT_THERE, EMPTY_TABLE, IS_ZERO].join('|'));

  it.each([
    '注：本表格为空。',
    '注：该项目为0。',
    '注：2024年国有资本经营预算财政拨款收入0.00万元，支出0.00万元。',
    '注：本年度未收到国有资本经营预算财政拨款。',
    '附注：本单位不属于国有资本经营预算编报范围。',
    '本单位非国有资本经营预算单位',
    '注：此表不适用。',
    '注：本表全零。',
    '注：零。',
    '空',
    '未发生',
    '暂无',
    '没有数据',
  ])('find %s', (note) => expect(pattern.test(normalised(note))).toBe(true));

  it.each([
    '注：本表数据经核对无误。',
    '注：经审核无差错。',
    '注：本表反映有无国有资本经营预算收支情况。',
    '注：本表反映国有资本经营预算支出情况，不属于一般公共预算。',
    '注：栏目为空、单元格为空的按0填列。',
    '注：本年收入10万元，支出20.05万元。',
    '注：收入0.5万元。',
    '注：零星支出列入其他。',
    '注：单位非税收入未列入本表，由预算单位上缴。',
  ])('do not find %s', (note) => expect(pattern.test(normalised(note))).toBe(false));
});

it('is not looked for in what is longer than any sentence', () => {
  expect(says(`本表无数据${'。'.repeat(1995)}`)).toBe(true);
  expect(says(`本表无数据${'。'.repeat(1996)}`)).toBe(false);
});

describe('the bare word', () => {
  it.each(['无', '无。', '（无）', '空', '不涉及', '不涉及。', '暂无', '零', '未发生', '本年未发生。', '本年度暂无', '不适用'])('%s', (text) => expect(isBareNone(normalised(text))).toBe(true));

  it.each(['', '无此', '全无', '空调', '-', '0', '零星', '未发', '本年', '本年未发生支出', '上年未发生', '暂'])('is not %j', (text) => expect(isBareNone(normalised(text))).toBe(false));
});
