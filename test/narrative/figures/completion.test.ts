import { amountFromNumeral } from '../../../src/model';
import { completionOf } from '../../../src/narrative/figures';
import type { CompletionScale, Quantity } from '../../../src/narrative/figures';

const SCALE: CompletionScale = { decimals: 1, zeros: 'strip', nearlyMet: '99' };

const amount = (numeral: string): Quantity => ({
  known: true,
  name: '培训支出',
  amount: amountFromNumeral(numeral, '万元', 2),
  unit: '万元',
  formula: '',
  cells: [],
});

const t = (actual: string, budget: string, outcome: string, rate?: string): void => {
  test(`${actual} of ${budget}: ${outcome} ${rate ?? ''}`, () => {
    const completion = completionOf('k', amount(actual), amount(budget), SCALE);
    expect(completion.outcome).toBe(outcome);
    expect('rate' in completion ? completion.rate.text : undefined).toBe(rate);
  });
};

t('100.00', '100.00', '完成', '100');
t('99.96', '100.00', '基本持平', '99.96'); // not 100: something is left
t('99.00', '100.00', '基本持平', '99');
t('98.96', '100.00', '基本持平', '99'); // judged as printed
t('98.94', '100.00', '小于', '98.9');
t('46.60', '100.00', '小于', '46.6');
t('0.00', '100.00', '小于', '0');
t('102.28', '100.00', '大于', '102.3');
t('100.01', '100.00', '大于', '100.01');
t('0.00', '0.00', '无预算无支出');
t('5.00', '0.00', '未安排预算');

test('what was spent cannot be read', () => {
  const actual: Quantity = { known: false, name: '培训支出', why: { code: 'table-absent', table: '13' } };
  expect(completionOf('k', actual, amount('5.00'), SCALE)).toEqual({ outcome: '不明', why: actual.why });
});

test('without a budget nothing is said of it', () => {
  const budget: Quantity = { known: false, name: '培训支出', why: { code: 'not-given', field: '全年预算.各项.2050803' } };
  expect(completionOf('k', amount('5.00'), budget, SCALE)).toEqual({ outcome: '不明', why: budget.why });
});
