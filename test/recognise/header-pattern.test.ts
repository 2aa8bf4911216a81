import { headerPattern, matchesHeader, prescribedHeader } from '../../src/recognise/header-pattern';

const matches = (line: string, texts: readonly string[], cut = false): boolean => matchesHeader(headerPattern(line), texts, cut);

describe('a header pattern', () => {
  it('has a level for each >, wordings parted by |, and a ? where the level may be missing', () => {
    expect(headerPattern('收入? > 决算数|金额（万元）')).toEqual([
      { names: ['收入'], optional: true },
      { names: ['决算数', '金额(万元)'], optional: false },
    ]);
  });

  it.each<[string, readonly string[], boolean]>([
    ['决算数', ['决算数'], true],
    ['决算数', ['预算数'], false],
    ['决算数', [], false],
    ['决算数', ['决算数', '小计'], false],
    ['决算数|金额', ['金额'], true],
    ['收入? > 决算数', ['收入', '决算数'], true],
    ['收入? > 决算数', ['决算数'], true],
    ['收入? > 决算数', ['支出', '决算数'], false],
    ['收入? > 决算数', ['收入'], false],
    ['收入 > 决算数', ['决算数'], false],
    ['决算数? > 公共预算 > 小计', ['公共预算', '小计'], true],
    ['小计? > 小计', ['小计'], true],
  ])('%s and %j: %s', (line, texts, expected) => expect(matches(line, texts)).toBe(expected));

  it.each<[string, readonly string[], boolean]>([
    ['本年收入', ['本年收入', '本年收入'], true],
    ['本年收入', ['本年收入', '本年收入', '本年收入'], true],
    ['本年支出 > 小计', ['本年支出', '本年支出', '小计'], true],
    ['本年支出 > 小计', ['本年支出', '小计', '小计'], true],
    ['本年支出 > 小计?', ['本年支出', '本年支出'], true],
    // A 款 may be called as its 类 is.
    ['其他支出 > 其他支出', ['其他支出', '其他支出'], true],
    ['其他支出 > 其他支出', ['其他支出'], false],
    ['其他支出 > 小计', ['其他支出', '其他支出'], false],
    ['本年收入', ['本年收入', '本年支出'], false],
    ['本年收入', ['本年收入', '小计', '本年收入'], false],
  ])('%s and %j, of which some repeat the one above: %s', (line, texts, expected) => expect(matches(line, texts)).toBe(expected));

  it('takes a text that was cut off for the whole only where that is wanted', () => {
    expect(matches('职工基本医疗保险缴费', ['职工基本医疗保险缴'], true)).toBe(true);
    expect(matches('职工基本医疗保险缴费', ['职工基本医疗保险缴'])).toBe(false);
    expect(matches('职工基本医疗保险缴费', ['职工基'], true)).toBe(false);
  });
});

describe('the header of a column as it is printed', () => {
  it.each<[string, readonly string[]]>([
    ['决算数', ['决算数']],
    ['本年收入合计|收入合计|合计', ['本年收入合计']],
    ['收入? > 决算数|金额', ['收入', '决算数']],
    ['本年支出? > 小计|合计|本年支出合计', ['本年支出', '小计']],
    ['事业收入 > 小计?', ['事业收入']],
    ['决算数? > 公务用车购置及运行维护费|公务用车购置及运行费 > 小计', ['决算数', '公务用车购置及运行维护费', '小计']],
    ['小计?', ['小计']],
  ])('%s is %j', (line, expected) => expect(prescribedHeader(line)).toEqual(expected));
});
