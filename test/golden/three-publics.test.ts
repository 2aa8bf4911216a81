import { goldens, publics, REASON } from './golden';

const overall = '总体情况';
const details = '“三公”经费财政拨款支出决算具体情况';
const below = '〔待填：决算数小于预算数的主要原因〕';
const above = '〔待填：决算数大于预算数的主要原因〕';
const NOTHING = '0.00 0.00 0.00 0.00 0.00 0.00';
const first = `“三公”经费财政拨款支出决算${overall}`;

describe('as a whole', () => {
  goldens({
    // 50.05 ÷ 65.2 = 76.7638… %; 16.2 ÷ 33.85 = 47.8582… %
    'less than the budget, more than last year': {
      tables: publics('65.20 0.00 58.50 18.00 40.50 6.70', '50.05 0.00 45.92 17.50 28.42 4.14'),
      prior: publics(NOTHING, '33.85 0.00 30.41 0.00 30.41 3.45'),
      under: first,
      text: `2024年度“三公”经费财政拨款支出决算为50.05万元，完成预算76.8%，较上年度增加16.2万元，增长47.9%。决算数小于预算数的主要原因是${below}。决算数较上年度变动的主要原因是${REASON}。`,
    },
    'nothing at all': { tables: publics(NOTHING, NOTHING), prior: publics(NOTHING, NOTHING), under: first, text: '2024年度“三公”经费财政拨款支出决算为0万元，与上年度持平。' },
    'nothing at all in Shanghai': {
      style: 'sh-2024',
      tables: publics(NOTHING, NOTHING),
      prior: publics(NOTHING, NOTHING),
      under: first,
      text: '青江县林业局2024年度无“三公”经费财政拨款支出。与2023年度持平。',
    },
    // 1.57 ÷ 6.55 = 23.9694… %, to one decimal 24; last year was 0.
    'from nothing in Hubei': {
      style: 'hubei-2023',
      tables: publics('6.55 0.00 6.00 0.00 6.00 0.55', '1.57 0.00 1.57 0.00 1.57 0.00'),
      prior: publics(NOTHING, NOTHING),
      under: first,
      text: `2024年度“三公”经费财政拨款支出全年预算为6.55万元，支出决算为1.57万元，完成全年预算的24%。较上年增加1.57万元，上年无此项支出。决算数小于全年预算数的主要原因：${below}。决算数较上年变动的主要原因：${REASON}。`,
    },
    'outlay without a budget': {
      tables: publics(NOTHING, '2.00 2.00 0.00 0.00 0.00 0.00'),
      prior: publics(NOTHING, '2.00 2.00 0.00 0.00 0.00 0.00'),
      under: first,
      text: `2024年度“三公”经费财政拨款支出决算为2万元，全年未安排预算，与上年度持平。决算数大于预算数的主要原因是${above}。`,
    },
    // 3.56 of 3.56; 0.89 ÷ 4.45 = 20 %
    'the whole budget in 2023': {
      style: 'sc-2023',
      tables: publics('3.56 0.00 3.56 0.00 3.56 0.00', '3.56 0.00 3.56 0.00 3.56 0.00'),
      prior: publics(NOTHING, '4.45 0.00 4.45 0.00 4.45 0.00'),
      under: first,
      text: `2024年度“三公”经费财政拨款支出决算为3.56万元，完成预算100%，较上年度减少0.89万元，下降20%。决算数较上年度变动的主要原因是${REASON}。`,
    },
    // 3 ÷ 7 = 42.857… %
    'without last year in 2021': {
      style: 'sc-2021',
      tables: publics('7.00 0.00 7.00 0.00 7.00 0.00', '3.00 0.00 3.00 0.00 3.00 0.00'),
      under: first,
      text: `2024年度“三公”经费财政拨款支出决算为3万元，完成预算42.86%，决算数小于预算数的主要原因是${below}。`,
    },
  });
});

describe('its parts', () => {
  // 45.92 ÷ 50.05 = 91.7482… %, 4.14 ÷ 50.05 = 8.2717… %
  const tables = publics('65.20 0.00 58.50 18.00 40.50 6.70', '50.05 0.00 45.92 17.50 28.42 4.14');
  const said = (abroad: string, cars: string, visits: string): string =>
    `2024年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元${abroad}；公务用车购置及运行维护费支出决算45.92万元，占${cars}%；公务接待费支出决算4.14万元，占${visits}%。具体情况如下：`;
  goldens({
    'have no share of zero in 2024': { tables, under: details, text: said('', '91.7', '8.3') },
    'have one decimal in 2023, unlike other shares': { style: 'sc-2023', tables, under: details, text: said('，占0%', '91.7', '8.3') },
    'have two decimals in 2021': { style: 'sc-2021', tables, under: details, text: said('，占0%', '91.75', '8.27') },
  });
});

describe('the details', () => {
  goldens({
    'no trip, no group': {
      tables: publics(NOTHING, NOTHING),
      prior: publics(NOTHING, NOTHING),
      under: details,
      at: 2,
      text: '1.因公出国（境）经费支出0万元。全年安排因公出国（境）团组0次，出国（境）0人。因公出国（境）支出决算与2023年持平。',
    },
    'a car, and those at hand': {
      tables: publics('18.00 0.00 18.00 18.00 0.00 0.00', '17.50 0.00 17.50 17.50 0.00 0.00'),
      data: { 公务用车: { 购置: { 数量: 1, 轿车: { 数量: 1, 金额: '17.5' } }, 保有量: { 合计: 9, 轿车: 8, 越野车: 1 } } },
      under: details,
      at: 4,
      text: '其中：公务用车购置支出17.5万元。全年按规定更新购置公务用车1辆，其中：轿车1辆、金额17.5万元。截至2024年12月31日，单位共有公务用车9辆，其中：轿车8辆、越野车1辆。',
    },
    'no car at all': {
      tables: publics(NOTHING, NOTHING),
      data: { 公务用车: { 保有量: { 合计: 0 } } },
      under: details,
      at: 4,
      text: '其中：公务用车购置支出0万元。全年按规定更新购置公务用车0辆。截至2024年12月31日，单位共有公务用车0辆。',
    },
    'by what the department calls itself': {
      tables: publics(NOTHING, NOTHING),
      data: { 公务用车: { 保有量: { 合计: 1, 载客汽车: 1 } }, 单位构成: { 自称: '部门' } },
      under: details,
      at: 4,
      text: '其中：公务用车购置支出0万元。全年按规定更新购置公务用车0辆。截至2024年12月31日，部门共有公务用车1辆，其中：载客汽车1辆。',
    },
    'no visit': { tables: publics(NOTHING, NOTHING), under: details, at: 8, text: '外事接待0批次，0人次（不包括陪同人员），共计支出0万元。' },
    'visits by what they were for': {
      tables: publics('6.70 0.00 0.00 0.00 0.00 6.70', '4.14 0.00 0.00 0.00 0.00 4.14'),
      data: { 公务接待: { 国内: { 批次: 32, 人次: 199, 金额: '3.65', 明细: [{ 内容: '接待上级部门', 金额: '1.88' }, { 内容: '接待兄弟省市', 金额: '1.77' }] } } },
      under: details,
      at: 7,
      text: '国内公务接待32批次，199人次（不包括陪同人员），共计支出3.65万元，具体内容包括：接待上级部门支出1.88万元，接待兄弟省市支出1.77万元。',
    },
    // 0 of 0.55 is 0 %; from 0 to 0 is 持平.
    'no visit, but a budget, in Hubei': {
      style: 'hubei-2023',
      tables: publics('0.55 0.00 0.00 0.00 0.00 0.55', NOTHING),
      prior: publics(NOTHING, NOTHING),
      under: details,
      at: 4,
      text: `3.公务接待费全年预算为0.55万元，支出决算为0万元，完成全年预算的0%。与上年持平。决算数小于全年预算数的主要原因：${below}。其中：`,
    },
  });
});
