import { readSupplementJson, supplementJson } from '../../../src/narrative';
import { amountGiven, countGiven, textGiven } from '../../../src/narrative/supplement';
import { inputProblem } from '../../../src/text/zh-CN';

const read = (data: object): ReturnType<typeof readSupplementJson> => readSupplementJson(JSON.stringify({ schemaVersion: 1, ...data }));
const problemOf = (data: object): string => read(data).problems.map(inputProblem).join('\n');

describe('what was given', () => {
  const { supplement, problems } = read({
    单位名称: '青江县林业局',
    年度: 2024,
    上年: { 收支总计: '17,164.83', 三公: { 合计: 33.85 } },
    全年预算: { 各项: { '2050803': '108.43' } },
    公务用车: { 保有量: { 合计: 9, 轿车: '８' } },
    公务接待: { 国内: { 明细: [{ 内容: '上级调研', 金额: '1.75' }, { 内容: '交流学习' }] } },
    原因: { 收支总计: ' 项目\n减少。 ', 各项: { '2050803': '' } },
    单位构成: { 自称: '部门' },
  });

  test('is read by its fields, money in 分', () => {
    expect(problems).toEqual([]);
    expect([supplement.department, supplement.year]).toEqual(['青江县林业局', 2024]);
    expect(amountGiven(supplement, '上年.收支总计')).toEqual({ fen: 17_164_830_000, step: 10_000 });
    expect(amountGiven(supplement, '上年.三公.合计')?.fen).toBe(33_850_000);
    expect(amountGiven(supplement, '全年预算.各项.2050803')?.fen).toBe(108_430_000);
    expect([countGiven(supplement, '公务用车.保有量.合计'), countGiven(supplement, '公务用车.保有量.轿车')]).toEqual([9, 8]);
    expect(amountGiven(supplement, '公务接待.国内.明细.1.金额')?.fen).toBe(1_750_000);
    expect(textGiven(supplement, '公务接待.国内.明细.2.内容')).toBe('交流学习');
    expect(textGiven(supplement, '单位构成.自称')).toBe('部门');
  });

  test('is told without a full stop of its own, and an empty text is nothing', () => {
    expect(textGiven(supplement, '原因.收支总计')).toBe('项目减少');
    expect(textGiven(supplement, '原因.各项.2050803')).toBeUndefined();
  });

  test('is the same after it was written and read again', () => {
    expect(readSupplementJson(JSON.stringify(supplementJson(supplement)))).toEqual({ supplement, problems: [] });
  });

  test('in 元 to the 分', () => {
    expect(amountGiven(read({ 金额单位: '元', 机关运行经费: { 本年: '1234.56' } }).supplement, '机关运行经费.本年')).toEqual({ fen: 123_456, step: 1 });
  });
});

describe('what cannot be taken is said with its field', () => {
  test.each<readonly [object, string]>([
    [{ 上年: { 收支总计: '约100' } }, '“上年.收支总计”（上年收入、支出总计）填的是“约100”，应为金额，如 "1234.56"。'],
    [{ 上年: { 收支总计: '-5' } }, '“上年.收支总计”（上年收入、支出总计）填的是“-5”，金额不能为负。'],
    [{ 上年: { 收支总计: '0.0000001' } }, '“上年.收支总计”（上年收入、支出总计）填的是“0.0000001”，金额最细到分，请减少小数位数。'],
    [{ 上年: { 收支总计: '99999999999999' } }, '“上年.收支总计”（上年收入、支出总计）填的是“99999999999999”，金额超出可精确计算的范围，请检查数字和金额单位。'],
    [{ 上年: { 收支总计: true } }, '“上年.收支总计”（上年收入、支出总计）填的是“true”，应为金额，如 "1234.56"。'],
    [{ 上年: { 收支总计: 1e21 } }, '“上年.收支总计”（上年收入、支出总计）填的是“1e+21”，应为金额，如 "1234.56"。'],
    [{ 公务用车: { 保有量: { 合计: 1.5 } } }, '“公务用车.保有量.合计”（年末公务用车保有量）填的是“1.5”，应为不小于 0 的整数。'],
    [{ 公务用车: { 保有量: { 合计: -1 } } }, '“公务用车.保有量.合计”（年末公务用车保有量）填的是“-1”，应为不小于 0 的整数。'],
    [{ 原因: { 收支总计: 5 } }, '“原因.收支总计”（收入、支出总计主要变动原因）填的是“5”，应为文字。'],
    [{ 单位构成: { 自称: '公司' } }, '“单位构成.自称”（文中自称（部门或单位））填的是“公司”，只能是“部门”或“单位”。'],
    [{ 上年: '5' }, '“上年”应为一组数据（写在花括号内）。'],
    [{ 公务接待: { 国内: { 明细: {} } } }, '“公务接待.国内.明细”应为一列数据（写在方括号内）。'],
    [{ 预算: {} }, '“预算”没有这一项，请对照字段说明（supplement.schema.json）改正或删去。'],
    [{ 全年预算: { 各项: { '20508': '5' } } }, '“全年预算.各项.20508”没有这一项，请对照字段说明（supplement.schema.json）改正或删去。'],
    [{ 金额单位: '美元' }, '“金额单位”填的是“美元”，只能是“元”或“千元”或“万元”或“亿元”。'],
    [{ 年度: '二〇二四' }, '“年度”填的是“二〇二四”，应为年份，如 2024。'],
    [{ 单位名称: 5 }, '“单位名称”应为文字。'],
    [{ schemaVersion: 2 }, '“schemaVersion”填的是“2”，应为“1”，本程序不认识其他版本。'],
  ])('%j', (data, words) => {
    expect(problemOf(data)).toBe(words);
  });

  test('and what is no JSON at all', () => {
    expect(readSupplementJson('{ 上年: }').problems.map(inputProblem)).toEqual(['补充数据不是 JSON 文件，或缺少引号、逗号、括号，请用文本编辑器检查。']);
    expect(readSupplementJson('[]').problems.map(inputProblem)).toEqual(['补充数据应为一组数据（写在花括号内）。']);
  });

  test('and loses nothing else', () => {
    const { supplement, problems } = read({ 上年: { 收支总计: '约100', 一般公共预算支出: '80' } });
    expect(problems).toHaveLength(1);
    expect(amountGiven(supplement, '上年.一般公共预算支出')?.fen).toBe(80_000_000);
  });
});
