import { ownShareLabel, shareFormat } from '../../src/model';
import type { ChartSpec } from '../../src/model';

type Slices = Pick<ChartSpec, 'series' | 'shares' | 'shareDecimals'>;

/** A pie of these amounts, beside which the sentence says these shares. */
function pie(amounts: readonly string[], shares: readonly string[], shareDecimals: number): Slices {
  const piece = (text: string) => ({ text }) as Slices['shares'][number];
  return { series: [{ name: '', values: amounts.map(piece) }], shares: shares.map(piece), shareDecimals };
}

const labels = (slices: Slices): readonly (string | undefined)[] => slices.shares.map((_, slice) => ownShareLabel(slices, slice));

describe('the share of a slice', () => {
  it.each([
    [0, '0%'],
    [1, '0.0%'],
    [2, '0.00%'],
  ])('with %i decimals is printed in the format %s', (shareDecimals, format) => expect(shareFormat({ shareDecimals })).toBe(format));

  it('needs no label where the program comes to the number of the sentence', () => {
    // 1 and 2 of 3: 33.3 and 66.7; halves are rounded up: 0.5 of 8 is 6.25, with one decimal 6.3.
    expect(labels(pie(['1.00', '2.00'], ['33.3', '66.7'], 1))).toEqual([undefined, undefined]);
    expect(labels(pie(['0.50', '7.50'], ['6.3', '93.8'], 1))).toEqual([undefined, undefined]);
    expect(labels(pie(['3.00', '1.00'], ['75', '25.00'], 0))).toEqual([undefined, undefined]);
  });

  it('is labelled with the number of the sentence where that is another', () => {
    // Parts that do not add up to the total that the sentence divides by; a tiny share with more decimals.
    expect(labels(pie(['1.00', '2.00'], ['25.0', '66.7'], 1))).toEqual(['25.0%', undefined]);
    expect(labels(pie(['0.01', '999.99'], ['0.001', '99.999'], 1))).toEqual(['0.001%', '99.999%']);
  });

  it('is reckoned with all the digits of the amounts', () => {
    // 33.3499999999999999999999…, which 20 digits would make 33.35.
    const amounts = ['33349999999999999999999999', '66650000000000000000000001'];
    expect(labels(pie(amounts, ['33.3', '66.7'], 1))).toEqual([undefined, undefined]);
  });
});
