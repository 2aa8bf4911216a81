import { goldens, outlay, REASON, training } from './golden';

const under = '一般公共预算财政拨款支出决算具体情况';
const HEAD = '1.教育支出（类）进修及培训（款）培训支出（项）：支出决算为';
const below = '〔待填：决算数小于预算数的主要原因〕';
const above = '〔待填：决算数大于预算数的主要原因〕';
const planned = (budget: string): object => ({ 全年预算: { 各项: { '2050803': budget } } });
const early = (budget: string): object => ({ 年初预算: { 合计: budget, 各项: { '2050803': budget } }, 用途: { 各项: { '2050803': '职工培训' } } });

describe('the endings of a 项 in 2024', () => {
  goldens({
    'all of the budget': { tables: training('50.00'), data: planned('50'), under, at: 1, text: `${HEAD}50万元，完成预算100%。` },
    'all but little of it': { tables: training('99.96'), data: planned('100'), under, at: 1, text: `${HEAD}99.96万元，完成预算99.96%，决算数与预算数基本持平。` },
    '99 %': { tables: training('99.00'), data: planned('100'), under, at: 1, text: `${HEAD}99万元，完成预算99%，决算数与预算数基本持平。` },
    '98.96 % is 99 % as printed': { tables: training('98.96'), data: planned('100'), under, at: 1, text: `${HEAD}98.96万元，完成预算99%，决算数与预算数基本持平。` },
    '98.94 % is not': { tables: training('98.94'), data: planned('100'), under, at: 1, text: `${HEAD}98.94万元，完成预算98.9%，决算数小于预算数的主要原因是${below}。` },
    // 93.68 ÷ 108.43 = 86.3967… %
    'less, with the reason that was given': {
      tables: training('93.68'),
      data: { ...planned('108.43'), 原因: { 各项: { '2050803': '厉行节约。' } } },
      under,
      at: 1,
      text: `${HEAD}93.68万元，完成预算86.4%，决算数小于预算数的主要原因是厉行节约。`,
    },
    // 102.28 ÷ 100
    'more always has a reason': { tables: training('102.28'), data: planned('100'), under, at: 1, text: `${HEAD}102.28万元，完成预算102.3%，决算数大于预算数的主要原因是${above}。` },
    'a little more is not 100 %': { tables: training('100.01'), data: planned('100'), under, at: 1, text: `${HEAD}100.01万元，完成预算100.01%，决算数大于预算数的主要原因是${above}。` },
    'no budget, but outlay': { tables: training('5.00'), data: planned('0'), under, at: 1, text: `${HEAD}5万元，全年未安排预算，决算数大于预算数的主要原因是${above}。` },
    'neither budget nor outlay': { tables: training('0.00'), data: planned('0'), under, at: 1, text: `${HEAD}0万元。` },
    'a budget that is not known': { tables: training('5.00'), under, at: 1, text: `${HEAD}5万元，完成预算〔待填：完成率，需全年预算数〕。` },
  });
});

describe('the endings of a 项 elsewhere', () => {
  goldens({
    // There is no 基本持平 in 2023: 99.5 % is less.
    'sc-2023': { style: 'sc-2023', tables: training('99.50'), data: planned('100'), under, at: 1, text: `${HEAD}99.5万元，完成预算99.5%，决算数小于预算数的主要原因是${below}。` },
    'sc-2021': { style: 'sc-2021', tables: training('50.00'), data: planned('50'), under, at: 1, text: `${HEAD}50万元，完成预算100%，决算数等于预算数。` },
    // 45 ÷ 60 = 75 %
    'hubei-2023': {
      style: 'hubei-2023',
      tables: training('45.00'),
      data: early('60'),
      under,
      at: 1,
      text: `1.教育支出（类）进修及培训（款）培训支出（项）。年初预算为60万元，支出决算为45万元，完成年初预算的75%。决算数小于年初预算数的主要原因：${below}。`,
    },
    'hubei-2023 without a budget': {
      style: 'hubei-2023',
      tables: training('45.00'),
      data: early('0'),
      under,
      at: 1,
      text: `1.教育支出（类）进修及培训（款）培训支出（项）。年初预算为0万元，支出决算为45万元，年初未安排预算。决算数大于年初预算数的主要原因：${above}。`,
    },
    'sh-2024 gives both amounts and no rate': {
      style: 'sh-2024',
      tables: training('45.00'),
      data: early('60'),
      under,
      at: 1,
      text: `1、教育支出（类）进修及培训（款）培训支出（项）。主要用于：职工培训。年初预算为60.00万元，支出决算为45.00万元。决算数小于预算数的主要原因：${below}。`,
    },
    'sh-2024 explains nothing where they are the same': {
      style: 'sh-2024',
      tables: training('60.00'),
      data: early('60'),
      under,
      at: 1,
      text: '1、教育支出（类）进修及培训（款）培训支出（项）。主要用于：职工培训。年初预算为60.00万元，支出决算为60.00万元。',
    },
  });
});

describe('the total', () => {
  goldens({
    // 12588.45 ÷ 13340.39 = 94.3634… %
    'against its budget': {
      tables: training('12,588.45'),
      data: { 全年预算: { 合计: '13,340.39' } },
      under,
      text: '2024年度一般公共预算财政拨款支出决算数为12588.45万元，完成预算94.4%。其中：',
    },
    // 339.2 ÷ 100 = 339.2 %
    'far beyond it': {
      style: 'sc-2021',
      tables: training('339.20'),
      data: { 全年预算: { 合计: '100' }, 原因: { 预算差异: '年中追加' } },
      under,
      text: '2024年度一般公共预算财政拨款支出决算数为339.2万元，完成预算339.2%，决算数大于预算数的主要原因是年中追加。其中：',
    },
    // 11208.44 ÷ 11229.01 = 99.8168… %: not 100.
    'is nearly all of the outlay': {
      style: 'hubei-2023',
      tables: { ...training('11,208.44'), '03': outlay('11,229.01') },
      data: { 上年: { 一般公共预算支出: '11208.44' } },
      under: '一般公共预算财政拨款支出决算总体情况',
      text: '2024年度一般公共预算财政拨款支出11208.44万元，占本年支出合计的99.8%。与2023年度相比，一般公共预算财政拨款支出持平。',
    },
    'is compared with nothing': {
      tables: { ...training('5.00'), '03': outlay('5.00') },
      data: { 上年: { 一般公共预算支出: '0' } },
      under: '一般公共预算财政拨款支出决算总体情况',
      text: `2024年度一般公共预算财政拨款支出5万元，占本年支出合计的100%。与2023年度相比，一般公共预算财政拨款支出增加5万元，上年无此项支出。主要变动原因是${REASON}。`,
    },
  });
});

describe('what stands behind 其中：', () => {
  const tables = {
    '06': { columns: ['小计'], rows: ['合计 | 100.00', '210 卫生健康支出 | 100.00', '其中：', '21011 行政事业单位医疗 | 85.00', '2101101 行政单位医疗 | 85.00'] },
  };
  goldens({
    'is told': { tables, under, at: 2, text: '卫生健康支出（类）另有15万元未按款列示，原因是〔待填：未列示原因〕。' },
    'with the reason that was given': { tables, data: { 原因: { 未列示: { '210': '涉密' } } }, under, at: 2, text: '卫生健康支出（类）另有15万元未按款列示，原因是涉密。' },
  });
});
