import { even, goldens, REASON } from './golden';

const under = '一、';

describe('a rise or fall, in every style', () => {
  goldens({
    'sc-2024': {
      tables: { '01': even('120.00') },
      prior: { '01': even('100.00') },
      under,
      text: `2024年度收入、支出总计均为120万元。与2023年度相比，收入、支出总计各增加20万元，增长20%。主要变动原因是${REASON}。`,
    },
    // 30 ÷ 130 = 23.0769…
    'sc-2023': {
      style: 'sc-2023',
      tables: { '01': even('100.00') },
      prior: { '01': even('130.00') },
      under,
      text: `2024年度收、支总计均为100万元。与2023年度相比，收、支总计减少30万元，下降23.08%。主要变动原因是${REASON}。`,
    },
    // 4 ÷ 96 = 4.1666…
    'sc-2021': {
      style: 'sc-2021',
      tables: { '01': even('100.00') },
      prior: { '01': even('96.00') },
      under,
      text: `2024年度收入总计100万元，支出总计100万元。与2023年度相比，收入总计、支出总计各增加4万元，增长4.17%，主要变动原因是${REASON}。`,
    },
    // 7 ÷ 3 = 2.3333…
    'hubei-2023': {
      style: 'hubei-2023',
      tables: { '01': even('10.00') },
      prior: { '01': even('3.00') },
      under,
      text: `2024年度收、支总计均为10万元。与2023年度相比，收、支总计各增加7万元，增长233.3%，主要原因是${REASON}。`,
    },
    'sh-2024 keeps its zeros': {
      style: 'sh-2024',
      tables: { '01': even('10.00') },
      prior: { '01': even('8.00') },
      under,
      text: `青江县林业局2024年度收入支出总计10.00万元。与2023年度相比，收入支出总计增加2.00万元，增长25.00%。主要原因：${REASON}。`,
    },
  });
});

describe('no change needs no rate and no reason', () => {
  goldens({
    'sc-2024': { tables: { '01': even('80.50') }, prior: { '01': even('80.50') }, under, text: '2024年度收入、支出总计均为80.5万元。与2023年度相比，收入、支出总计持平。' },
    'sc-2021': {
      style: 'sc-2021',
      tables: { '01': even('80.50') },
      prior: { '01': even('80.50') },
      under,
      text: '2024年度收入总计80.5万元，支出总计80.5万元。与2023年度相比，收入总计、支出总计持平。',
    },
    'hubei-2023': { style: 'hubei-2023', tables: { '01': even('0.00') }, prior: { '01': even('0.00') }, under, text: '2024年度收、支总计均为0万元。与2023年度相比，收、支总计持平。' },
    'sh-2024': {
      style: 'sh-2024',
      tables: { '01': even('80.50') },
      prior: { '01': even('80.50') },
      under,
      text: '青江县林业局2024年度收入支出总计80.50万元。与2023年度相比，收入支出总计持平。',
    },
  });
});

describe('from and to nothing', () => {
  goldens({
    'from nothing there is no rate': {
      tables: { '01': even('5.00') },
      prior: { '01': even('0.00') },
      under,
      text: `2024年度收入、支出总计均为5万元。与2023年度相比，收入、支出总计各增加5万元，上年无此项收支。主要变动原因是${REASON}。`,
    },
    'to nothing is a fall of 100 %': {
      tables: { '01': even('0.00') },
      prior: { '01': even('5.00') },
      under,
      text: `2024年度收入、支出总计均为0万元。与2023年度相比，收入、支出总计各减少5万元，下降100%。主要变动原因是${REASON}。`,
    },
    // 199.99 ÷ 200 = 99.995 %: to one and two decimals that would be 100, which it is not.
    'to next to nothing is 99.995 %, not 100 %': {
      tables: { '01': even('0.01') },
      prior: { '01': even('200.00') },
      under,
      text: `2024年度收入、支出总计均为0.01万元。与2023年度相比，收入、支出总计各减少199.99万元，下降99.995%。主要变动原因是${REASON}。`,
    },
    // 0.01 ÷ 100000 = 0.00001 %
    'a tiny rise is not 0 %': {
      tables: { '01': even('100,000.01') },
      prior: { '01': even('100,000.00') },
      under,
      text: `2024年度收入、支出总计均为100000.01万元。与2023年度相比，收入、支出总计各增加0.01万元，增长0.00001%。主要变动原因是${REASON}。`,
    },
    // 200.04 ÷ 100 = 200.04: a rise of 100.04 %, to one decimal 100.
    'a rise may round to 100 %': {
      tables: { '01': even('200.04') },
      prior: { '01': even('100.00') },
      under,
      text: `2024年度收入、支出总计均为200.04万元。与2023年度相比，收入、支出总计各增加100.04万元，增长100%。主要变动原因是${REASON}。`,
    },
  });
});

describe('negative amounts have no rate', () => {
  goldens({
    'from below zero': {
      tables: { '01': even('10.00') },
      prior: { '01': even('-5.00') },
      under,
      text: `2024年度收入、支出总计均为10万元。与2023年度相比，收入、支出总计各增加15万元。主要变动原因是${REASON}。`,
    },
    'to below zero': {
      tables: { '01': even('-8.00') },
      prior: { '01': even('2.00') },
      under,
      text: `2024年度收入、支出总计均为-8万元。与2023年度相比，收入、支出总计各减少10万元。主要变动原因是${REASON}。`,
    },
    'a negative carry-over is told': {
      style: 'sh-2024',
      tables: {
        '01': {
          columns: ['决算数'],
          rows: ['本年收入合计 | 90.00', '使用非财政拨款结余 | 0.00', '年初结转和结余 | 10.00', '收入总计 | 100.00', '本年支出合计 | 103.00', '结余分配 | 0.00', '年末结转和结余 | -3.00', '支出总计 | 100.00'],
        },
      },
      prior: { '01': even('100.00') },
      under,
      text: '青江县林业局2024年度收入支出总计100.00万元。其中，收入总计包括本年收入合计90.00万元、年初结转和结余10.00万元；支出总计包括本年支出合计103.00万元、年末结转和结余-3.00万元。与2023年度相比，收入支出总计持平。',
    },
  });
});

describe('where last year comes from', () => {
  goldens({
    'typed, where there is no workbook': {
      tables: { '01': even('120.00') },
      data: { 上年: { 收支总计: '150' }, 原因: { 收支总计: '项目减少。' } },
      under,
      text: '2024年度收入、支出总计均为120万元。与2023年度相比，收入、支出总计各减少30万元，下降20%。主要变动原因是项目减少。',
    },
    'the workbook, where both are there': {
      tables: { '01': even('120.00') },
      prior: { '01': even('100.00') },
      data: { 上年: { 收支总计: '150' } },
      under,
      text: `2024年度收入、支出总计均为120万元。与2023年度相比，收入、支出总计各增加20万元，增长20%。主要变动原因是${REASON}。`,
    },
    'nowhere': {
      tables: { '01': even('120.00') },
      under,
      text: `2024年度收入、支出总计均为120万元。与2023年度相比，收入、支出总计各〔待填：变动额和变动幅度，需上年收入、支出总计〕。主要变动原因是${REASON}。`,
    },
    'two totals that differ are both told': {
      tables: { '01': { columns: ['决算数'], rows: ['收入总计 | 100.00', '支出总计 | 99.00'] } },
      prior: { '01': even('80.00') },
      under,
      text: '2024年度收入总计100万元，支出总计99万元，〔待填：收入总计与支出总计应相等，请核对表01〕。与2023年度相比，收入、支出总计各〔待填：变动额和变动幅度〕。',
    },
  });
});

describe('tables in 元 are told in 万元', () => {
  goldens({
    // 123.456789 is 123.46; the change of 67.89 元 is 0.006789 万元, that is 0.01; 67.89 ÷ 1234500 = 0.0054993 %, to one decimal 0, hence 0.01.
    'half-up from 分': {
      unit: '元',
      tables: { '01': even('1,234,567.89') },
      prior: { '01': even('1,234,500.00') },
      under,
      text: `2024年度收入、支出总计均为123.46万元。与2023年度相比，收入、支出总计各增加0.01万元，增长0.01%。主要变动原因是${REASON}。`,
    },
    // 30 元 is 0.003 万元 and must not become 0; 30 ÷ 1000000 = 0.003 %.
    'never 0 of something': {
      unit: '元',
      tables: { '01': even('1,000,030.00') },
      prior: { '01': even('1,000,000.00') },
      under,
      text: `2024年度收入、支出总计均为100万元。与2023年度相比，收入、支出总计各增加0.003万元，增长0.003%。主要变动原因是${REASON}。`,
    },
  });
});
