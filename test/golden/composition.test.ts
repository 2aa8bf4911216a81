import { goldens, income, income02, outlay } from './golden';

const second = '二、';
const third = '三、';

describe('one part', () => {
  goldens({
    'is all of it': { tables: income('60.00', '60.00'), under: second, text: '2024年度本年收入合计60万元，为一般公共预算财政拨款收入。' },
    'is not all of it': {
      tables: income('100.00', '99.99'),
      under: second,
      text: '2024年度本年收入合计100万元，其中：一般公共预算财政拨款收入99.99万元，占99.99%。',
    },
    'in Shanghai has its share': {
      style: 'sh-2024',
      tables: { '02': income02('60.00', '60.00') },
      under: second,
      text: '青江县林业局2024年度本年收入合计60.00万元，其中：财政拨款收入60.00万元，占100.00%。',
    },
    'in Hubei is listed with the others': {
      style: 'hubei-2023',
      tables: { '02': income02('60.00', '60.00') },
      data: { 上年: { 本年收入合计: '60' } },
      under: second,
      text: '2024年度收入合计60万元，与2023年度持平。其中：财政拨款收入60万元，占本年收入100%；上级补助收入0万元，占本年收入0%；事业收入0万元，占本年收入0%；经营收入0万元，占本年收入0%；附属单位上缴收入0万元，占本年收入0%；其他收入0万元，占本年收入0%。',
    },
  });
});

describe('shares', () => {
  goldens({
    // Each on its own: they come to 99.9.
    'are not forced to 100': {
      tables: { '03': outlay('3.00', '1.00', '1.00', '0.00', '1.00') },
      under: third,
      text: '2024年度本年支出合计3万元，其中：基本支出1万元，占33.3%；项目支出1万元，占33.3%；经营支出1万元，占33.3%。',
    },
    // 10.05 % and 89.95 %, half-up both.
    'are rounded half-up': {
      tables: { '03': outlay('100.00', '10.05', '89.95') },
      under: third,
      text: '2024年度本年支出合计100万元，其中：基本支出10.05万元，占10.1%；项目支出89.95万元，占90%。',
    },
    // 4 ÷ 10000 = 0.04 %, 9996 ÷ 10000 = 99.96 %.
    'are never 0 of something nor 100 of a part': {
      tables: { '03': outlay('10,000.00', '9,996.00', '4.00') },
      under: third,
      text: '2024年度本年支出合计10000万元，其中：基本支出9996万元，占99.96%；项目支出4万元，占0.04%。',
    },
    // 99.995 % is 100.00 to two decimals; 0.005 % is 0.01.
    'of 99.995 % are said so': {
      style: 'sc-2023',
      tables: { '03': outlay('100,000.00', '99,995.00', '5.00') },
      under: third,
      text: '2024年度本年支出合计100000万元，其中：基本支出99995万元，占99.995%；项目支出5万元，占0.01%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
    },
    // 1 ÷ 16 = 6.25 %, 15 ÷ 16 = 93.75 %.
    'have two decimals in 2021': {
      style: 'sc-2021',
      tables: { '03': outlay('16.00', '15.00', '1.00') },
      under: third,
      text: '2024年度本年支出合计16万元，其中：基本支出15万元，占93.75%；项目支出1万元，占6.25%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
    },
    'keep their zeros in Shanghai, where nothing is listed that is not there': {
      style: 'sh-2024',
      tables: { '03': outlay('8.00', '6.00', '2.00') },
      under: third,
      text: '青江县林业局2024年度本年支出合计8.00万元，其中：基本支出6.00万元，占75.00%；项目支出2.00万元，占25.00%。',
    },
  });
});

describe('nothing at all', () => {
  goldens({
    'has no parts': { tables: { '03': outlay('0.00') }, under: third, text: '2024年度本年支出合计0万元。' },
    'has no shares where zeros are listed': {
      style: 'sc-2023',
      tables: { '03': outlay('0.00') },
      under: third,
      text: '2024年度本年支出合计0万元，其中：基本支出0万元；项目支出0万元；上缴上级支出0万元；经营支出0万元；对附属单位补助支出0万元。',
    },
  });
});

describe('the whole year’s change in Hubei', () => {
  goldens({
    // 10.5 ÷ 60 = 17.5 %; 40 ÷ 70.5 = 56.7375… %, 30.5 ÷ 70.5 = 43.2624… %.
    'is told before the parts': {
      style: 'hubei-2023',
      tables: { '03': outlay('70.50', '40.00', '30.50') },
      data: { 上年: { 本年支出合计: '60' } },
      under: third,
      text: '2024年度支出合计70.5万元，与2023年度相比，支出合计增加10.5万元，增长17.5%。其中：基本支出40万元，占本年支出56.7%；项目支出30.5万元，占本年支出43.3%；上缴上级支出0万元，占本年支出0%；经营支出0万元，占本年支出0%；对附属单位补助支出0万元，占本年支出0%。',
    },
  });
});
