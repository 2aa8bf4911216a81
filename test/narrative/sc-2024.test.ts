import { sc23, sc24 } from './sc24';
import { compose, figuresOf, sectionOf } from './text';

const alone = compose(sc24);
const withPrior = compose(sc24, sc23);

/** The numbers of a section as the published text prints them. */
function numbers(section: string): readonly string[] {
  return figuresOf(withPrior, section).map(({ value, unit }) => (unit === '%' ? `${value}%` : value));
}

test('title', () => {
  expect(alone.title).toBe('四川省医疗保障局2024年度部门决算情况说明');
});

test('一 收支总计', () => {
  expect(sectionOf(withPrior, '一')).toEqual([
    '一、收入支出决算总体情况说明',
    '2024年度收入、支出总计均为12588.45万元。与2023年度相比，收入、支出总计各减少4576.38万元，下降26.7%。主要变动原因是〔待填：主要变动原因〕。',
    '（图1：收入、支出决算总计变动情况图）',
  ]);
});

test('一 without last year says what is wanted', () => {
  expect(sectionOf(alone, '一')[1]).toBe(
    '2024年度收入、支出总计均为12588.45万元。与2023年度相比，收入、支出总计各〔待填：变动额和变动幅度，需上年收入、支出总计〕。主要变动原因是〔待填：主要变动原因〕。',
  );
});

test('二 one source', () => {
  expect(sectionOf(alone, '二')[1]).toBe('2024年度本年收入合计12588.45万元，为一般公共预算财政拨款收入。');
});

test('三 two kinds of outlay', () => {
  expect(sectionOf(alone, '三')[1]).toBe(
    '2024年度本年支出合计12588.45万元，其中：基本支出5471.75万元，占43.5%；项目支出7116.7万元，占56.5%。',
  );
});

test('四 财政拨款总计', () => {
  expect(numbers('四')).toEqual(['12588.45', '4576.38', '26.7%']);
});

test('五 numbers of (一) and (二)', () => {
  expect(numbers('五').slice(0, 13)).toEqual([
    ...['12588.45', '100%', '4576.38', '26.7%'],
    ...['12588.45', '93.68', '0.7%', '588.67', '4.7%', '11299.8', '89.8%', '606.3', '4.8%'],
  ]);
});

test('五(三) every 项 in the order of the table, as the table displays it', () => {
  const items = sectionOf(alone, '五').filter((line) => /^\d+\./.test(line));
  expect(items.map((line) => /支出决算为([\d.]+)万元/.exec(line)?.[1])).toEqual([
    ...['93.68', '77', '34.6', '373.44', '103.63', '197.56', '59.84', '25.76', '3079.77', '925.1', '3415.8', '1169.49'],
    ...['49.95', '820.17', '56.36', '300.85', '305.45'],
  ]);
  expect(items[0]).toBe(
    '1.教育支出（类）进修及培训（款）培训支出（项）：支出决算为93.68万元，完成预算〔待填：完成率，需全年预算数〕。',
  );
  expect(items[8]).toContain('9.卫生健康支出（类）医疗保障管理事务（款）行政运行（项）：');
});

test('五(三) says what stands behind 其中：', () => {
  expect(sectionOf(alone, '五').at(-1)).toBe('卫生健康支出（类）另有1500万元未按款列示，原因是〔待填：未列示原因〕。');
});

test('六 the 款 that are not zero, in the order of the classification', () => {
  const [, , staff = '', operation = ''] = sectionOf(alone, '六');
  expect(sectionOf(alone, '六')[1]).toBe('2024年度一般公共预算财政拨款基本支出5471.75万元，其中：');
  expect(staff).toMatch(/^人员经费4189\.43万元，主要包括：基本工资、津贴补贴、奖金、绩效工资、/);
  expect(staff).toMatch(/、住房公积金、其他工资福利支出、生活补助、奖励金、其他对个人和家庭的补助等。$/);
  expect(staff.split('、')).toHaveLength(14);
  expect(operation).toMatch(/^公用经费1282\.33万元，主要包括：办公费、印刷费、水费、/);
  expect(operation.split('、')).toHaveLength(17);
});

test('七 numbers', () => {
  expect(numbers('七')).toEqual([
    ...['50.05', '76.8%', '16.2', '47.9%'],
    ...['0', '45.92', '91.7%', '4.14', '8.3%'],
    ...['0'],
    ...['45.92', '78.5%', '15.51', '51%', '17.5', '28.42'],
    ...['4.14', '61.8%', '0.69', '20%'],
  ]);
});

test('七 no trip abroad: no share, no rate, 持平', () => {
  const text = sectionOf(withPrior, '七');
  expect(text[4]).toBe(
    '2024年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算45.92万元，占91.7%；公务接待费支出决算4.14万元，占8.3%。具体情况如下：',
  );
  expect(text[6]).toBe('1.因公出国（境）经费支出0万元。全年安排因公出国（境）团组0次，出国（境）0人。因公出国（境）支出决算与2023年持平。');
});

test('八 and 九 nothing', () => {
  expect(sectionOf(alone, '八')[1]).toBe('2024年度政府性基金预算财政拨款支出0万元。');
  expect(sectionOf(alone, '九')[1]).toBe('2024年度国有资本经营预算财政拨款支出0万元。');
});

test('every figure knows its cells and its formula', () => {
  for (const figure of figuresOf(withPrior)) {
    expect(figure.cells.length).toBeGreaterThan(0);
    expect(figure.formula).not.toBe('');
  }
  const [share] = figuresOf(withPrior, '三').filter(({ unit }) => unit === '%');
  expect(share).toMatchObject({ key: '三.基本支出.占比', formula: '基本支出 ÷ 本年支出合计' });
});
