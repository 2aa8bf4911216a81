import { percent } from '../../../src/narrative/figures/percent';

// part, whole, decimals, what is printed where 100 means all of it, and where it does not
const t = (part: number, whole: number, decimals: number, ofWhole: string, asGrowth = ofWhole): void => {
  test(`${part} of ${whole} to ${decimals} decimals is ${ofWhole}`, () => {
    expect(percent(part, whole, { decimals, zeros: 'strip' }, true)).toBe(ofWhole);
    expect(percent(part, whole, { decimals, zeros: 'strip' }, false)).toBe(asGrowth);
  });
};

describe('half-up, trailing zeros stripped', () => {
  t(1, 3, 1, '33.3');
  t(2, 3, 1, '66.7');
  t(1, 8, 1, '12.5');
  t(1, 8, 0, '13');
  t(1005, 10_000, 1, '10.1'); // 10.05
  t(-1005, 10_000, 1, '-10.1');
  t(1, 2, 1, '50');
  t(0, 7, 1, '0');
  t(7, 7, 1, '100');
});

describe('never 0 of something', () => {
  t(4, 10_000, 1, '0.04');
  t(5, 10_000, 1, '0.1'); // 0.05 rounds up to one decimal by itself
  t(1, 1_000_000, 2, '0.0001');
});

describe('never the whole of a part', () => {
  t(9_996, 10_000, 1, '99.96', '100');
  t(99_995, 100_000, 1, '99.995', '100'); // 99.995 is 100.0 and 100.00 before it is itself
  t(10_004, 10_000, 1, '100.04', '100');
});

test('a style may keep trailing zeros', () => {
  expect(percent(1, 2, { decimals: 2, zeros: 'keep' }, true)).toBe('50.00');
  expect(percent(0, 7, { decimals: 2, zeros: 'keep' }, true)).toBe('0.00');
  expect(percent(7, 7, { decimals: 2, zeros: 'keep' }, true)).toBe('100.00');
  expect(percent(99_996, 100_000, { decimals: 2, zeros: 'keep' }, true)).toBe('99.996');
});
