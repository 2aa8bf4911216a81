import { amountFromNumeral } from '../../../src/model';
import type { Unit } from '../../../src/model';
import { changeOnLastYear } from '../../../src/narrative/figures';
import type { Quantity } from '../../../src/narrative/figures';

const amount = (numeral: string, unit: Unit = '万元'): Quantity => ({
  known: true,
  name: '公务接待费',
  amount: amountFromNumeral(numeral, unit, 2),
  unit,
  formula: '表13 决算数 公务接待费',
  cells: [],
});

/** The outcome, the difference and the rate as the sentence prints them. */
function changed(current: Quantity, prior: Quantity): readonly (string | undefined)[] {
  const change = changeOnLastYear('七.接待', current, prior, { decimals: 1, zeros: 'strip' });
  if (change.outcome !== '变动') return [change.outcome];
  return [change.movement, change.by.known ? change.by.text : undefined, change.rate?.text];
}

test('a rise and a fall, with the rate on last year', () => {
  expect(changed(amount('4.14'), amount('3.45'))).toEqual(['增加', '0.69', '20']); // 0.69 / 3.45
  expect(changed(amount('12588.45'), amount('17164.83'))).toEqual(['减少', '4576.38', '26.7']); // 26.66…
});

test('no change', () => {
  expect(changed(amount('0.00'), amount('0.00'))).toEqual(['持平']);
  expect(changed(amount('3.45'), amount('3.45'))).toEqual(['持平']);
});

test('from nothing there is no rate', () => {
  expect(changed(amount('1.57'), amount('0.00'))).toEqual(['新增', '1.57', undefined]);
});

test('gone entirely is a fall of 100, nearly gone is not', () => {
  expect(changed(amount('0.00'), amount('3.45'))).toEqual(['减少', '3.45', '100']);
  expect(changed(amount('0.01'), amount('100.00'))).toEqual(['减少', '99.99', '99.99']);
  expect(changed(amount('200.04'), amount('100.00'))).toEqual(['增加', '100.04', '100']); // a rise may round to 100
});

test('a negative carry-over is no base for a rate', () => {
  expect(changed(amount('10.00'), amount('-5.00'))).toEqual(['增加无率', '15', undefined]);
  expect(changed(amount('-8.00'), amount('-5.00'))).toEqual(['减少无率', '3', undefined]);
  expect(changed(amount('-8.00'), amount('0.00'))).toEqual(['减少无率', '8', undefined]);
  expect(changed(amount('-8.00'), amount('2.00'))).toEqual(['减少无率', '10', undefined]); // no fall is more than 100 %
});

test('what the coarser year cannot show is no change', () => {
  expect(changed(amount('34512.00', '元'), amount('3.45'))).toEqual(['持平']); // 3.4512 against 3.45
  expect(changed(amount('34560.00', '元'), amount('3.45'))).toEqual(['增加', '0.01', '0.3']); // 3.46; 0.01 / 3.45 = 0.289…
});

test('an unknown year is not zero', () => {
  const unknown: Quantity = { known: false, name: '公务接待费', why: { code: 'no-prior-book' } };
  expect(changed(amount('4.14'), unknown)).toEqual(['上年不明']);
  expect(changed(unknown, amount('4.14'))).toEqual(['本年不明']);
});

test('the formula tells last year’s amount', () => {
  const change = changeOnLastYear('七.接待', amount('4.14'), amount('3.45'), { decimals: 1, zeros: 'strip' });
  expect(change).toMatchObject({
    by: { figure: { key: '七.接待.变动额', unit: '万元', formula: '｜公务接待费 − 上年公务接待费（3.45万元）｜' } },
    rate: { figure: { key: '七.接待.变动率', unit: '%', formula: '｜公务接待费 − 上年公务接待费（3.45万元）｜ ÷ 上年公务接待费' } },
  });
});
