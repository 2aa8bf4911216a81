import { slipOf } from '../../../src/rules/causes/slip';

describe('what happened between a right and a wrong figure', () => {
  test.each([
    ['130.48', '134.08', 'digits-swapped'],
    ['12588.54', '12588.45', 'digits-swapped'],
    ['821.01', '821.00', 'digit-wrong'],
    ['921.00', '821.00', 'digit-wrong'],
    ['8.64', '18.64', 'digit-lost'],
    ['1258.45', '12588.45', 'digit-lost'],
    ['0.86', '10.86', 'digit-lost'],
    ['188.64', '18.64', 'digit-added'],
    ['186.40', '18.64', 'decimal-shift'],
    ['1.86', '186.00', 'decimal-shift'],
    ['186400.00', '18.64', 'yuan-for-wan'],
    ['-18.64', '18.64', 'sign'],
    ['18.64', '-18.64', 'sign'],
    ['0.00', '18.64', 'left-out'],
    ['12.00', '8.42', 'unknown'],
    ['134.80', '143.08', 'unknown'],
    ['-130.48', '134.08', 'unknown'],
    ['18.64', '0.00', 'unknown'],
  ])('%s for %s is %s', (wrong, right, kind) => {
    expect(slipOf(wrong, right)).toBe(kind);
  });
});
