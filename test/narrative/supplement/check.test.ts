import type { Book } from '../../../src/model';
import { checkSupplement, readSupplementJson } from '../../../src/narrative';
import { supplementFinding } from '../../../src/text/zh-CN';
import { bookOf } from '../../support/book-builder';
import { COLUMNS_13 } from '../sc24';

/** Table 13 with these 决算数: 合计, 出国, 公车, 购置, 运行, 接待. */
function withPublics(actual: string): Book {
  return bookOf({ department: '青江县林业局', year: 2024 }, {
    '06': { columns: ['小计'], rows: ['合计 | 60.00', '205 教育支出 | 60.00', '20508 进修及培训 | 60.00', '2050803 培训支出 | 60.00'] },
    '08': { columns: ['决算数'], rows: ['人员经费合计 | 50.00', '公用经费合计 | 10.00'] },
    '10': { columns: ['本年支出.小计'], rows: ['合计 | 0.00'] },
    '12': { columns: ['本年支出.合计'], rows: ['合计 | 0.00'] },
    '13': { columns: COLUMNS_13, rows: [`预算数 | ${actual.split(' ').join(' | ')}`, `决算数 | ${actual.split(' ').join(' | ')}`] },
  });
}

const NOTHING = withPublics('0.00 0.00 0.00 0.00 0.00 0.00');
const SOME = withPublics('22.50 3.00 18.50 17.50 1.00 1.00');

function found(book: Book, data: object, prior?: Book): readonly string[] {
  const { supplement, problems } = readSupplementJson(JSON.stringify({ schemaVersion: 1, ...data }));
  expect(problems).toEqual([]);
  return checkSupplement(book, prior, supplement).map(supplementFinding);
}

test.each<readonly [string, Book, object, readonly string[]]>([
  ['T-27 a group without money', NOTHING, { 因公出国: { 团组数: 1, 人次: 0 } }, ['因公出国（境）团组数 1 个，而表13因公出国（境）费 0.00 万元，请核对。（T-27）']],
  ['T-27 money without a trip', SOME, { 因公出国: { 团组数: 1, 人次: 0 } }, ['表13因公出国（境）费 3.00 万元，而因公出国（境）人次 0 人次，请核对。（T-27）']],
  ['T-27 both', SOME, { 因公出国: { 团组数: 1, 人次: 5 } }, []],
  [
    'T-28 a purchase without a vehicle, of another sum',
    SOME,
    { 公务用车: { 购置: { 数量: 0, 轿车: { 数量: 1, 金额: '17' } } } },
    [
      '表13公务用车购置费 17.50 万元，而购置公务用车数量 0 辆，请核对。（T-28）',
      '购置公务用车数量 0 辆与各类购置数量之和 1 辆不一致，请核对。（T-28）',
      '表13公务用车购置费 17.50 万元与各类购置金额之和 17.00 万元不一致，请核对。（T-28）',
    ],
  ],
  ['T-28 in order', SOME, { 公务用车: { 购置: { 数量: 2, 轿车: { 数量: 1, 金额: '10' }, 越野车: { 数量: 1, 金额: '7.5' } } } }, []],
  ['T-29 types', SOME, { 公务用车: { 保有量: { 合计: 9, 轿车: 7, 越野车: 1 } } }, ['年末公务用车保有量 9 辆与各类车型保有量之和 8 辆不一致，请核对。（T-29）']],
  ['T-29 running costs without a vehicle', SOME, { 公务用车: { 保有量: { 合计: 0 } } }, ['表13公务用车运行维护费 1.00 万元，而年末公务用车保有量 0 辆，请核对。（T-29）']],
  [
    'T-29 another number among the assets',
    SOME,
    { 公务用车: { 保有量: { 合计: 2 } }, 国有资产: { 车辆: { 合计: 3 } } },
    ['车辆总数 3 辆与年末公务用车保有量 2 辆不一致，请核对。（T-29）'],
  ],
  ['T-29 explained', SOME, { 公务用车: { 保有量: { 合计: 2 } }, 国有资产: { 车辆: { 合计: 3 }, 车辆说明: '1辆由下属单位使用' } }, []],
  [
    'T-30 receptions that are not those of table 13',
    SOME,
    { 公务接待: { 国内: { 批次: 0, 人次: 5, 金额: '0.8' }, 外事: { 批次: 3, 人次: 2, 金额: '0.3' } } },
    [
      '表13公务接待费 1.00 万元与国内接待与外事接待之和 1.10 万元不一致，请核对。（T-30）',
      '国内公务接待支出 0.80 万元，而国内公务接待批次 0 批次，请核对。（T-30）',
      '外事接待批次 3 批次大于外事接待人次（不包括陪同人员） 2 人次，请核对。（T-30）',
    ],
  ],
  [
    'T-30 details beyond their sum',
    SOME,
    { 公务接待: { 国内: { 批次: 1, 人次: 5, 金额: '1', 明细: [{ 内容: '调研', 金额: '0.7' }, { 内容: '交流', 金额: '0.5' }] } } },
    ['国内接待明细之和 1.20 万元大于国内公务接待支出 1.00 万元，请核对。（T-30）'],
  ],
  ['T-32', SOME, { 机关运行经费: { 本年: '10.02' } }, ['机关运行经费支出 10.02 万元大于表08公用经费合计 10.00 万元，请核对。（T-32）']],
  ['T-32 by rounding', SOME, { 机关运行经费: { 本年: '10.01' } }, []],
  [
    'T-33',
    SOME,
    { 机关运行经费: { 本年: '5' }, 单位构成: { 行政单位: 0, 参公单位: 0, 其他事业单位: 2 } },
    ['机关运行经费支出 5.00 万元，但单位构成中没有行政单位和参公单位；机关运行经费只填行政单位和参公单位的。（T-33）'],
  ],
  [
    'T-34',
    SOME,
    { 政府采购: { 总额: '10', 货物: '5', 工程: '0', 服务: '4', 中小企业: '11', 小微企业: '12', 中小企业货物: '6' } },
    [
      '政府采购支出总额 10.00 万元与货物、工程、服务之和 9.00 万元不一致，请核对。（T-34）',
      '授予中小企业合同金额 11.00 万元大于政府采购支出总额 10.00 万元，请核对。（T-34）',
      '授予小微企业合同金额 12.00 万元大于授予中小企业合同金额 11.00 万元，请核对。（T-34）',
      '货物采购授予中小企业合同金额 6.00 万元大于政府采购货物支出 5.00 万元，请核对。（T-34）',
    ],
  ],
  // Four amounts, each off by half a step at most: 0.02 may be rounding, 0.03 may not.
  ['T-34 by rounding', SOME, { 政府采购: { 总额: '10.02', 货物: '5', 工程: '1', 服务: '4' } }, []],
  ['T-34 beyond rounding', SOME, { 政府采购: { 总额: '10.03', 货物: '5', 工程: '1', 服务: '4' } }, ['政府采购支出总额 10.03 万元与货物、工程、服务之和 10.00 万元不一致，请核对。（T-34）']],
  ['T-35', SOME, { 国有资产: { 车辆: { 合计: 3, 机要通信用车: 1, 其他用车: 1 } } }, ['车辆总数 3 辆与各类车辆之和 2 辆不一致，请核对。（T-35）']],
  ['budgets', SOME, { 全年预算: { 合计: '61', 各项: { '2050803': '60' } } }, ['一般公共预算财政拨款支出全年预算数 61.00 万元与2050803全年预算数 60.00 万元不一致，请核对。（T-18）']],
  ['a code that the table lacks', SOME, { 全年预算: { 各项: { '2050899': '60' } } }, ['表06没有科目“2050899”，请核对科目编码。（T-16）']],
  ['三公 of last year', SOME, { 上年: { 三公: { 合计: '5', 因公出国: '1', 公务用车: '2', 公务接待: '1' } } }, ['上年“三公”经费支出决算数 5.00 万元与上年三项之和 4.00 万元不一致，请核对。（T-25）']],
  ['half given is not judged', SOME, { 政府采购: { 总额: '10', 货物: '5' }, 公务接待: { 国内: { 金额: '9' } } }, []],
  ['nothing given', SOME, {}, []],
])('%s', (_title, book, data, words) => {
  expect(found(book, data)).toEqual(words);
});

test('what was typed of last year is that of its workbook', () => {
  const prior = bookOf({ department: '青江县林业局', year: 2023 }, { '06': { columns: ['小计'], rows: ['合计 | 80.00'] } });
  expect(found(SOME, { 上年: { 一般公共预算支出: '80.01' } }, prior)).toEqual([]);
  expect(found(SOME, { 上年: { 一般公共预算支出: '81' } }, prior)).toEqual([
    '上年一般公共预算财政拨款支出 81.00 万元与上年工作簿表06 合计 小计 80.00 万元不一致，请核对。（T-03）',
  ]);
});
