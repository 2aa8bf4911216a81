import type { Amount } from '../../../src/model';
import { agreesUnrounded, gravityOfCopy, gravityOfExcess, gravityOfIdentity, gravityOfSum } from '../../../src/rules/tolerance';
import type { Gravity } from '../../../src/rules/tolerance';
import { wan, yuan } from '../support/amounts';

/** "0.01 0.02*3" is one amount and three equal ones. */
function amounts(text: string): readonly Amount[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => {
      const [numeral = '', times = '1'] = word.split('*');
      return Array.from({ length: Number(times) }, () => wan(numeral));
    });
}

function sum(total: string, parts: string): Gravity {
  const addends = amounts(parts);
  return gravityOfSum(addends.reduce((rest, { fen }) => rest - fen, wan(total).fen), wan(total), addends);
}

const copy = (one: Amount, other: Amount): Gravity => gravityOfCopy(one.fen - other.fen, one, other);

describe('differences found in published accounts', () => {
  it.each([
    // SC24
    ['03, 06 合计.基本支出', '5471.75', '93.68 588.67 4183.11 606.30', 'rounding'],
    ['03, 06 [210].基本支出', '4183.11', '283.16 3899.94', 'rounding'],
    ['03, 06 row 210', '11299.80', '4183.11 7116.70', 'rounding'],
    ['07 合计.津贴补贴', '821.00', '515.56 305.45 0.00*2', 'rounding'],
    ['07 [21015].津贴补贴', '515.56', '510.79 4.76 0.00*5', 'rounding'],
    [
      '08 301',
      '4076.91',
      '906.75 821.00 888.61 0.00 346.91 373.44 103.63 257.40 25.76 18.69 300.85 0.00 33.88',
      'rounding',
    ],
    [
      '08 302',
      '1282.33',
      '120.89 0.92 0.00*2 1.38 32.55 11.50 0.00 108.57 190.86 0.00 1.97 0.00 38.74 93.68 4.14 0.00*3 18.95 0.00 53.34 75.19 28.42 126.29 0.00 374.93',
      'rounding',
    ],
    ['08 人员 + 公用 = 06 基本支出', '5471.75', '4189.43 1282.33', 'rounding'],
    ['13 决算 合计', '50.05', '0.00 45.92 4.14', 'rounding'],
    // ZD23
    ['01 本年收入合计', '11229.01', '11208.44 20.58 0.00*6', 'rounding'],
    ['02 2101550', '648.61', '628.04 20.58 0.00*4', 'rounding'],
    // The addends of these are published as their sum and number only.
    ['ZD23 公开06 301', '497.57', '62.20*7 62.18 0.00*5', 'rounding'],
    ['SH-A 03, 06 合计', '2940.05', '735.00 735.02*3', 'rounding'],
    ['SH-A 302', '171.07', '14.25*11 14.34 0.00*15', 'rounding'],
    ['SH-A 301', '2082.85', '260.35*7 260.41 0.00*5', 'rounding'],
    ['SH-B 302', '440.90', '27.55*15 27.63 0.00*11', 'rounding'],
    ['SH-C 302', '10.23', '1.27*7 1.33 0.00*19', 'rounding'],
    ['SH-C 基本支出', '105.58', '95.37 10.22', 'rounding'],
    ['SH-B 人员经费', '4884.09', '4800.10 84.00', 'rounding'],
    ['SH-B 04 本年支出合计', '9746.50', '5000.00 4000.00 700.00 40.00 6.49 0.00*21', 'rounding'],
    // what 其中： leaves out is no 尾差
    ['02, 03, 06, 07 [210]', '11299.80', '283.16 9516.64', 'error'],
    ['03, 06, 09 [210].项目支出', '7116.70', '5616.70', 'error'],
  ])('%s: %s against %s is %s', (_where, total, parts, expected) => {
    expect(sum(total, parts)).toBe(expected);
  });

  it.each([
    ['SH-A 208 in 01/04 and 02/03/05', '326.71', '326.72', 'rounding'],
    ['SH-B 卫生健康', '236.63', '236.64', 'rounding'],
    ['the narrative of 2101550 and 06', '820.15', '820.17', 'review'],
    ['three last places', '820.14', '820.17', 'error'],
    ['the same', '820.17', '820.17', 'none'],
  ])('%s: %s copied as %s is %s', (_where, one, other, expected) => {
    expect(copy(wan(one), wan(other))).toBe(expected);
    expect(copy(wan(other), wan(one))).toBe(expected);
  });
});

describe('the steps of a sum', () => {
  // z non-zero addends: the largest 尾差 in last places.
  it.each([
    [1, 1], [2, 1], [3, 1], [4, 1], [5, 2], [10, 2], [11, 3], [20, 3], [21, 4], [26, 4], [32, 4], [33, 5],
  ])('take %i addends for a 尾差 of %i last places', (z, places) => {
    const at = (difference: number): Gravity => {
      const parts = amounts(`1.00*${z}`);
      const total = { fen: z * wan('1.00').fen + difference * wan('0.01').fen, step: wan('0.01').step };
      return gravityOfSum(total.fen - z * wan('1.00').fen, total, parts);
    };
    expect([at(places), at(-places)]).toEqual(['rounding', 'rounding']);
    const beyond = places + 1 <= (z + 1) / 2 ? 'review' : 'error';
    expect([at(places + 1), at(-places - 1)]).toEqual([beyond, beyond]);
    expect(at(0)).toBe('none');
  });

  it('ask for a look as long as all roundings together could explain it', () => {
    const worst = (all: number, difference: string): Gravity => sum(difference, `0.00*${all}`);
    expect(worst(26, '0.13')).toBe('review');
    expect(worst(26, '0.14')).toBe('error');
    expect(worst(25, '0.13')).toBe('review');
    expect(worst(24, '0.13')).toBe('error');
  });

  it('have no 尾差 where nothing was rounded: no addend but zeros', () => {
    expect(sum('0.01', '0.00')).toBe('review');
    expect(sum('0.01', '0.00*2')).toBe('review');
    expect(sum('0.02', '0.00*2')).toBe('error');
    expect(sum('0.02', '0.00*3')).toBe('review');
    expect(sum('0.01', '')).toBe('error');
  });

  it('allow one last place to a 类 with a single 款', () => {
    expect(sum('93.69', '93.68')).toBe('rounding');
    expect(sum('93.70', '93.68')).toBe('error');
    expect(sum('0.00', '0.01')).toBe('rounding');
    expect(sum('0.00', '0.02')).toBe('error');
  });

  it('count what a sum on either side rounds', () => {
    const parts = amounts('5.00 6.00 7.00 4.00');
    const gravity = (places: number): Gravity => gravityOfSum(places * wan('0.01').step, undefined, parts);
    expect([0, 1, 2, 3].map(gravity)).toEqual(['none', 'rounding', 'review', 'error']);
  });
});

describe('figures in different units', () => {
  it('agree where the coarser is the finer rounded', () => {
    const ledger = yuan('125884532.10');
    expect(copy(wan('12588.45'), ledger)).toBe('none');
    expect(copy(ledger, wan('12588.45'))).toBe('none');
    expect(copy(wan('12588.45'), yuan('125884450.00'))).toBe('none');
    expect(copy(wan('12588.45'), yuan('125884550.00'))).toBe('none');
    expect(copy(wan('12588.45'), yuan('125884550.01'))).toBe('rounding');
    expect(copy(wan('12588.45'), yuan('125884600.00'))).toBe('rounding');
    expect(copy(wan('12588.45'), yuan('125884600.01'))).toBe('review');
    expect(copy(wan('12588.45'), yuan('125884700.01'))).toBe('error');
  });

  it('add up to a rounded total', () => {
    const parts = [yuan('41831106.33'), yuan('71166959.20')];
    const gravity = (total: string): Gravity =>
      gravityOfSum(parts.reduce((rest, { fen }) => rest - fen, wan(total).fen), wan(total), parts);
    expect(gravity('11299.81')).toBe('none');
    expect(gravity('11299.80')).toBe('rounding');
    expect(gravity('11299.79')).toBe('error');
  });

  it('take the last place of the coarsest figure that is not zero', () => {
    expect(gravityOfSum(1, yuan('10.01'), [yuan('10.00'), wan('0.00')])).toBe('rounding');
    expect(gravityOfSum(2, yuan('10.02'), [yuan('10.00'), wan('0.00')])).toBe('review');
    expect(gravityOfSum(1_000_000, yuan('20000.00'), [yuan('10000.00'), wan('0.00')])).toBe('error');
  });

  it('are never judged by a float: a last place of 亿元 beside one of 元', () => {
    const total = { fen: 900_719_925_000_000, step: 100_000_000 };
    const part = (fen: number): Amount => ({ fen, step: 1 });
    expect(gravityOfCopy(50_000_000, total, part(total.fen - 50_000_000))).toBe('none');
    expect(gravityOfCopy(50_000_001, total, part(total.fen - 50_000_001))).toBe('rounding');
  });
});

describe('the other kinds', () => {
  it('totals of both sides differ by a last place at most', () => {
    const totals = (one: string, other: string): Gravity => gravityOfIdentity(wan(one).fen - wan(other).fen, wan(one), wan(other));
    expect(totals('12588.45', '12588.45')).toBe('none');
    expect(totals('12588.45', '12588.46')).toBe('rounding');
    expect(totals('12588.46', '12588.45')).toBe('rounding');
    expect(totals('12588.45', '12588.47')).toBe('error');
  });

  it('a part may exceed the whole by a last place', () => {
    const excess = (part: string, whole: string): Gravity => gravityOfExcess(wan(part).fen - wan(whole).fen, [wan(part), wan(whole)]);
    expect(excess('4.14', '4.14')).toBe('none');
    expect(excess('4.15', '4.14')).toBe('none');
    expect(excess('4.16', '4.14')).toBe('error');
    expect(excess('0.00', '4.14')).toBe('none');
    expect(gravityOfExcess(10_000, [yuan('100.00'), wan('0.00')])).toBe('none');
    expect(gravityOfExcess(2, [yuan('0.02'), yuan('0.00')])).toBe('error');
  });

  it('unrounded figures agree within half a 分 each', () => {
    expect([0, 1, -1, 2].map((difference) => agreesUnrounded(difference, 3))).toEqual([true, true, true, false]);
    expect(agreesUnrounded(-2, 4)).toBe(true);
    expect(agreesUnrounded(1, 1)).toBe(false);
  });
});
