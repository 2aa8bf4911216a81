import { ECONOMIC_SUBJECTS, FUNCTION_CLASSES, INCOME_SOURCES, S13 } from '../../src/layouts';
import { isBareNone, saysNothingIsThere } from '../../src/recognise/empty-form';
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

describe('the bare word', () => {
  it.each(['无', '无。', '（无）', '空', '不涉及', '不涉及。'])('%s', (text) => expect(isBareNone(normalised(text))).toBe(true));

  it.each(['', '无此', '全无', '空调', '-', '0'])('is not %j', (text) => expect(isBareNone(normalised(text))).toBe(false));
});
