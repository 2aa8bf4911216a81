import { recognise } from '../../src/recognise';
import { checkBook } from '../../src/rules';
import { amountsOn, refusalsOf } from './support/fixtures';
import { typedSheet } from './support/typed-sheet';

const HEAD = '科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出';
const TOTAL = '| 合计 | 9.00 | 6.00 | 3.00 | 0.00 | 0.00 | 0.00';
const EDUCATION = ['205 | 教育支出 | 2.00 | 2.00 | 0.00 | 0.00 | 0.00 | 0.00', '20508 | 进修及培训 | 2.00 | 2.00 | 0.00 | 0.00 | 0.00 | 0.00'];
const HEALTH = ['210 | 卫生健康支出 | 7.00 | 4.00 | 3.00 | 0.00 | 0.00 | 0.00', '21011 | 行政事业单位医疗 | 7.00 | 4.00 | 3.00 | 0.00 | 0.00 | 0.00'];
const page = (frame: string, ...rows: readonly string[]): string => ['支出决算表', frame, HEAD, ...rows].join('\n');
const FRAME = '单位名称：某某局 | | 2024年度 | | | | | 单位：万元';
const sheet = (...pages: readonly string[]) => typedSheet('03', pages.join('\n'));

describe('a table that goes on below its title printed again', () => {
  const whole = sheet(page(FRAME, TOTAL, ...EDUCATION), page(FRAME, ...HEALTH));

  it('is one table with the rows of both pages', () => {
    expect(amountsOn(whole)).toMatchObject({ '03[合计].本年支出合计': '9.00', '03[20508].基本支出': '2.00', '03[210].项目支出': '3.00', '03[21011].本年支出合计': '7.00' });
    const book = recognise([whole]);
    expect([refusalsOf(book), book.tables[0]?.items.map(({ key, parent }) => [key, parent])]).toEqual([
      [],
      [['合计', undefined], ['205', undefined], ['20508', '205'], ['210', undefined], ['21011', '210']],
    ]);
    const { findings } = checkBook(book);
    expect(findings.filter(({ rule }) => /^F-30|^D-0[1-7]/.test(rule))).toEqual([]);
  });

  it('may have a third page, and pages whose frame is not repeated', () => {
    const three = sheet(page(FRAME, TOTAL), ['支出决算表', HEAD, ...EDUCATION].join('\n'), ['支出决算表', HEAD, ...HEALTH].join('\n'));
    expect(Object.keys(amountsOn(three))).toHaveLength(30);
    expect(refusalsOf(recognise([three]))).toEqual([]);
  });

  it('may end with its 合计', () => {
    const last = sheet(page(FRAME, ...EDUCATION), page(FRAME, ...HEALTH, TOTAL));
    expect([Object.keys(amountsOn(last)).length, refusalsOf(recognise([last]))]).toEqual([30, []]);
  });

  it('leaves the table below it alone', () => {
    const next = `${['支出决算表', FRAME, HEAD, TOTAL, ...EDUCATION, '支出决算表', FRAME, HEAD, ...HEALTH].join('\n')}
一般公共预算财政拨款项目支出决算表
单位：万元
科目编码 | 科目名称 | 本年收入 | 本年支出
 | 合计 | 3.00 | 3.00
210 | 卫生健康支出 | 3.00 | 3.00`;
    expect(recognise([typedSheet('03', next)]).tables.map(({ code, items }) => [code, items.length])).toEqual([['03', 5], ['09', 2]]);
  });
});

test('a title that fills the cells of its row is one title', () => {
  const filled = sheet(page(FRAME, TOTAL, ...EDUCATION).replace('支出决算表', Array.from({ length: 8 }, () => '支出决算表').join(' | ')));
  expect([Object.keys(amountsOn(filled)).length, refusalsOf(recognise([filled]))]).toEqual([18, []]);
  // Not next to each other they are two tables' titles.
  const apart = sheet(page(FRAME, TOTAL, ...EDUCATION).replace('支出决算表', '支出决算表 | | 支出决算表'));
  expect(refusalsOf(recognise([apart]))).toEqual(['second-copy 支出决算表 03']);
});

describe('what is no next page is another copy', () => {
  it.each([
    ['a 合计 of its own', page(FRAME, TOTAL, ...HEALTH)],
    ['a 科目 of the first', page(FRAME, ...EDUCATION.slice(1), ...HEALTH)],
    ['another year', page(FRAME.replace('2024', '2023'), ...HEALTH)],
    ['another department', page(FRAME.replace('某某局', '另一局'), ...HEALTH)],
    ['another unit', page(FRAME.replace('万元', '元'), ...HEALTH)],
    ['no row at all', page(FRAME)],
  ])('%s', (_, second) => {
    const book = recognise([sheet(page(FRAME, TOTAL, ...EDUCATION), second)]);
    expect(book.tables[0]?.items.map(({ key }) => key)).toEqual(['合计', '205', '20508']);
    expect(refusalsOf(book)).toEqual(['second-copy 支出决算表 03']);
  });

  it('rows on another sheet', () => {
    const other = { ...sheet(page(FRAME, ...HEALTH)), name: '03续' };
    expect(refusalsOf(recognise([sheet(page(FRAME, TOTAL, ...EDUCATION)), other]))).toEqual(['second-copy 支出决算表 03']);
  });
});
