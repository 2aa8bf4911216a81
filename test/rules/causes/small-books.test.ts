import { ACROSS, causesOf, DOWN, inWords, outlay } from './support/said';

describe('in a table whose rows and columns both add up', () => {
  it('nothing is wrong where nothing is', () => {
    expect(causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 10.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS, DOWN)).toEqual([]);
  });

  // A figure in a row and a column that both fail explains both; any other explains one and breaks another.
  // 2 explained against 0 of the next: 2 / 2.5.
  it.each([
    ['a point in the wrong place', '30.00 | 100.00 | 20.00', 'decimal-shift'],
    ['元 for 万元', '30.00 | 100000.00 | 20.00', 'yuan-for-wan'],
    ['a digit too many', '30.00 | 110.00 | 20.00', 'digit-added'],
    ['a digit too few', '30.00 | 0.00 | 20.00', 'left-out'],
    ['another digit', '30.00 | 70.00 | 20.00', 'digit-wrong'],
    ['the wrong sign', '30.00 | -10.00 | 20.00', 'sign'],
    ['the figure of the next column', '30.00 | 20.00 | 20.00', 'digit-wrong'],
    ['something else', '30.00 | 47.11 | 20.00', 'unknown'],
  ])('%s is found in the cell where row and column meet', (_, education, kind) => {
    const [cause, ...others] = causesOf(outlay('80.00 | 30.00 | 50.00', education, '50.00 | 20.00 | 30.00'), ACROSS, DOWN);
    expect(others).toEqual([]);
    expect(cause && inWords(cause)).toBe(`205.基本支出 ${kind} 10.00 0.8 (2)`);
    expect(cause).toMatchObject({ id: 'c1', block: [], instances: ['T-1 03[205].本年支出合计', 'T-1#2 03[合计].基本支出'] });
  });

  it('a figure copied from beside it or from above says so where no digit tells', () => {
    const beside = causesOf(outlay('80.00 | 31.47 | 48.53', '30.00 | 18.53 | 18.53', '50.00 | 20.00 | 30.00'), ACROSS, DOWN);
    expect(beside.map(inWords)).toEqual(['205.基本支出 neighbouring-column 11.47 0.8 (2)']);
    const above = causesOf(outlay('80.00 | 44.65 | 35.35', '30.00 | 44.65 | 6.53', '50.00 | 21.18 | 28.82'), ACROSS, DOWN);
    expect(above.map(inWords)).toEqual(['205.基本支出 neighbouring-row 23.47 0.8 (2)']);
    const below = causesOf(outlay('80.00 | 44.65 | 35.35', '30.00 | 21.18 | 6.53', '50.00 | 21.18 | 28.82'), ACROSS, DOWN);
    expect(below.map(inWords)).toEqual(['205.基本支出 neighbouring-row 23.47 0.8 (2)']);
  });

  it('two slips are two causes, the surer first', () => {
    // While 210 is wrong too, 205's total may still be what is wrong in its row: 1 ahead, 1 / 1.5. Then nothing rivals 210's.
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | 100.00 | 20.00', '500.00 | 20.00 | 30.00');
    expect(causesOf(book, ACROSS, DOWN).map((cause) => `${cause.id} ${inWords(cause)}`)).toEqual([
      'c1 210.本年支出合计 decimal-shift 50.00 0.8 (2)',
      'c2 205.基本支出 decimal-shift 10.00 0.66 (2)',
    ]);
  });
});

describe('in a single sum', () => {
  it('every figure may be the wrong one, and the likeliest slip comes first', () => {
    // 30 = 10 + 20, of which 10 was typed as 100.00: a shifted point there, nothing like it elsewhere.
    const [cause] = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 100.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS);
    expect(cause && inWords(cause)).toBe('205.基本支出 decimal-shift 10.00 0.33 (1) or 205.本年支出合计, 205.项目支出');
  });

  it('of two figures that no slip explains the smaller change comes first', () => {
    // 30.00 = 11.73 + 20.00: a total of 31.73, a part of 10.00 or one of 18.27 all change 1.73.
    const [cause] = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 11.73 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS);
    expect([cause?.confidence, cause?.alternatives.length, cause?.kind]).toEqual([0.33, 2, 'unknown']);
  });

  it('of two sums that no slip explains the one with the smaller change is told first', () => {
    // 205 is off by 5.21, 210 by 1.73.
    const causes = causesOf(outlay('80.00 | 30.00 | 50.00', '30.00 | 15.21 | 20.00', '50.00 | 21.73 | 30.00'), ACROSS);
    expect(causes.map(({ cell, kind }) => [cell.item, kind])).toEqual([['210', 'unknown'], ['205', 'unknown']]);
  });

  it('what rounding may explain has no cause', () => {
    expect(causesOf(outlay('80.00 | 30.00 | 50.00', '30.01 | 10.00 | 20.00', '50.00 | 20.00 | 30.00'), ACROSS)).toEqual([]);
  });

  it('an inequality tells no value', () => {
    const book = outlay('80.00 | 30.00 | 50.00', '30.00 | 40.00 | 20.00', '50.00 | 20.00 | 30.00');
    expect(causesOf(book, '03[*].基本支出 ≤ 03[*].本年支出合计')).toEqual([]);
  });
});
