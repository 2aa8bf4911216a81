import { blanksIn, negativesIn, nonZeroIn, otherTextIn, quoted, sumOf, unroundedFen } from '../../../src/rules/notation/formula/amounts';
import type { Place } from '../../../src/rules/notation/formula';
import { referenceTo, runsOf } from '../../../src/rules/notation/formula/runs';
import { numeral } from '../../../src/rules/notation/formula/weighing';

/** A plain number in 万元 at `C5`. */
const at = (address: string, change: Partial<Place> = {}): Place => ({
  sheet: '表03',
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
  fenPerUnit: 1_000_000,
  step: 10_000,
  manner: { kind: 'number' },
  blankIsZero: false,
  unrounded: false,
  exact: false,
  fen: 0,
  ...change,
});
const references = (...places: readonly Place[]): readonly string[] => runsOf(places, ({ manner }) => manner.kind).map(({ reference }) => reference);

describe('cells that a function takes together', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['C5'], ['C5']],
    [['C5', 'D5', 'E5'], ['C5:E5']],
    [['E5', 'C5', 'D5'], ['C5:E5']],
    [['C5', 'E5'], ['C5', 'E5']],
    [['C5', 'C6', 'C7'], ['C5:C7']],
    [['C7', 'C5'], ['C5', 'C7']],
    [['C5', 'D5', 'C6', 'D6'], ['C5:D6']],
    [['C5', 'D5', 'C6'], ['C5:D5', 'C6']],
    [['C5', 'D5', 'D6', 'E6'], ['C5:D5', 'D6:E6']],
    [['D5', 'C6'], ['D5', 'C6']],
    [['C5', 'E5', 'C6', 'E6'], ['C5:C6', 'E5:E6']],
  ])('%j are %j', (addresses, expected) => {
    expect(references(...addresses.map((address) => at(address)))).toEqual(expected.map((area) => `'表03'!${area}`));
  });

  it.each<[string, Partial<Place>]>([
    ['sheets', { sheet: '表04' }],
    ['steps', { step: 100 }],
    ['units', { fenPerUnit: 100 }],
    ['manners', { manner: { kind: 'missing' } }],
  ])('are never of two %s', (_, change) => {
    expect(references(at('C5'), at('D5', change))).toEqual(["'表03'!C5", `'${change.sheet ?? '表03'}'!D5`]);
  });

  it('stand twice where they are named twice: a sum takes them twice', () => {
    expect(references(at('C5'), at('C5'), at('D5'))).toEqual(["'表03'!C5", "'表03'!C5:D5"]);
    expect(references(at('C6'), at('C5'), at('C5'))).toEqual(["'表03'!C5", "'表03'!C5:C6"]);
    expect(sumOf([at('C5'), at('C5')], 1_000_000)).toBe("ROUND('表03'!C5,2)+ROUND('表03'!C5,2)");
  });

  it('are found in a table of thousands of rows without a square of the time', () => {
    const places = Array.from({ length: 60_000 }, (_, index): Place => ({ ...at('C5'), row: Math.floor(index / 100), column: 2 * (index % 100) }));
    const started = performance.now();
    expect(runsOf(places, () => '')).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('are known by their places too', () => {
    expect(runsOf([at('C6'), at('C5'), at('E5')], () => '').map(({ places }) => places.map(({ row, column }) => `${row},${column}`))).toEqual([['4,2', '5,2'], ['4,4']]);
  });
});

describe('the pieces of a formula', () => {
  it('quote names and texts', () => {
    expect(referenceTo("局's '表'", { top: 4, left: 2, bottom: 4, right: 3 })).toBe("'局''s ''表'''!C5:D5");
    expect(quoted('说"无"的"表"')).toBe('"说""无""的""表"""');
  });

  it.each([
    [10_000, 1_000_000, '0.01'],
    [15_000, 1_000_000, '0.015'],
    [0, 1_000_000, '0'],
    [10_000_000, 1_000_000, '10'],
    [100_000_000, 1_000_000, '100'],
    [-1_500_000, 1_000_000, '-1.5'],
    [1.5, 100, '0.015'],
    [0.5, 1_000_000, '0.0000005'],
    [12_588_450_000, 1_000_000, '12588.45'],
  ])('%d 分 in units of %i are %s', (fen, unit, text) => expect(numeral(fen, unit)).toBe(text));
});

describe('formulas over amounts', () => {
  const WAN = 1_000_000;
  const text = (...from: readonly string[]): Partial<Place> => ({ manner: { kind: 'text', replacements: from.map((sign) => ({ from: sign, to: '' })) } });
  const dash: Partial<Place> = { manner: { kind: 'dash', written: '—' } };

  it('add up what is shown', () => {
    expect(sumOf([], WAN)).toBe('0');
    expect(sumOf([at('C5')], WAN)).toBe("ROUND('表03'!C5,2)");
    expect(sumOf([at('C5'), at('D5'), at('C7')], WAN)).toBe("SUMPRODUCT(ROUND('表03'!C5:D5,2))+ROUND('表03'!C7,2)");
    expect(sumOf([at('C5', text(',')), at('D5', text(','))], WAN)).toBe(`SUMPRODUCT(ROUND(VALUE(SUBSTITUTE('表03'!C5:D5,",","")),2))`);
    expect(sumOf([at('C5', text(',')), at('D5', text(' '))], WAN)).toBe(`ROUND(VALUE(SUBSTITUTE('表03'!C5,",","")),2)+ROUND(VALUE(SUBSTITUTE('表03'!D5," ","")),2)`);
    // A control character cannot stand in a formula.
    expect(sumOf([at('C5', text('\t'))], WAN)).toBe(`ROUND(VALUE(SUBSTITUTE('表03'!C5,CHAR(9),"")),2)`);
  });

  it('add up dashes as nothing, with their neighbours unless one of these has digits to round away', () => {
    expect(sumOf([at('C5', dash)], WAN)).toBe("N('表03'!C5)");
    expect(sumOf([at('C5'), at('D5', dash)], WAN)).toBe("SUM('表03'!C5:D5)");
    expect(sumOf([at('C5', { unrounded: true }), at('D5', dash)], WAN)).toBe("ROUND('表03'!C5,2)+N('表03'!D5)");
  });

  it('take a missing amount for nothing and an unreadable one for not available, each by itself', () => {
    const odd = (kind: 'missing' | 'unreadable') => [at('C5', { manner: { kind } }), at('D5', { manner: { kind } })];
    expect(sumOf(odd('missing'), WAN)).toBe("ROUND(N('表03'!C5),2)+ROUND(N('表03'!D5),2)");
    expect(sumOf(odd('unreadable'), WAN)).toBe("ROUND(IF(ISNUMBER('表03'!C5),'表03'!C5,NA()),2)+ROUND(IF(ISNUMBER('表03'!D5),'表03'!D5,NA()),2)");
  });

  it('convert from another unit', () => {
    expect(sumOf([at('C5', { fenPerUnit: 100, step: 1 })], WAN)).toBe("ROUND('表03'!C5,2)/10000");
    expect(sumOf([at('C5')], 100)).toBe("ROUND('表03'!C5,2)*10000");
  });

  it('count what is not zero as it is shown', () => {
    expect(nonZeroIn([])).toBe('0');
    expect(nonZeroIn([at('C5')])).toBe("N(ROUND('表03'!C5,2)<>0)");
    expect(nonZeroIn([at('C5'), at('D5')])).toBe("SUMPRODUCT(--(ROUND('表03'!C5:D5,2)<>0))");
    expect(nonZeroIn([at('C5'), at('D5', dash), at('C7')])).toBe(`COUNTIF('表03'!C5:D5,">="&0.005)+COUNTIF('表03'!C5:D5,"<="&-0.005)+N(ROUND('表03'!C7,2)<>0)`);
  });

  it('count what is below zero as it is shown', () => {
    expect(negativesIn([])).toBe('0');
    expect(negativesIn([at('C5'), at('D5', dash), at('E5', { manner: { kind: 'missing' } })])).toBe(`COUNTIF('表03'!C5:E5,"<="&-0.005)`);
    expect(negativesIn([at('C5', text(',')), at('D5', text(',')), at('C7', text(' '))])).toBe(
      `SUMPRODUCT(--(VALUE(SUBSTITUTE('表03'!C5:D5,",",""))<0))+SUMPRODUCT(--(VALUE(SUBSTITUTE('表03'!C7," ",""))<0))`,
    );
    // 100 in units of 元 are shown without decimals: half of it is 50.
    expect(negativesIn([at('C5', { fenPerUnit: 100, step: 10_000 })])).toBe(`COUNTIF('表03'!C5,"<="&-50)`);
    expect(negativesIn([at('C5', { fenPerUnit: 100, step: 1 })])).toBe(`COUNTIF('表03'!C5,"<="&-0.005)`);
  });

  it('add up what is stored, in whole 分', () => {
    expect(unroundedFen([])).toBe('0');
    expect(unroundedFen([at('C5')])).toBe("ROUND('表03'!C5*1000000,0)");
    expect(unroundedFen([at('C5'), at('D5')])).toBe("SUMPRODUCT(ROUND('表03'!C5:D5*1000000,0))");
    expect(unroundedFen([at('C5'), at('D5', dash), at('C7')])).toBe("ROUND(SUM('表03'!C5:D5)*1000000,0)+ROUND('表03'!C7*1000000,0)");
  });

  it('notice other text in the place of a dash', () => {
    expect(otherTextIn([at('C5'), at('D5')])).toBeUndefined();
    expect(otherTextIn([at('C5'), at('D5', dash)])).toBe(`COUNT('表03'!C5:D5)+COUNTBLANK('表03'!C5:D5)+SUMPRODUCT(--('表03'!C5:D5="—"))<2`);
    const hyphen: Partial<Place> = { manner: { kind: 'dash', written: '-' } };
    expect(otherTextIn([at('C5', dash), at('D5', hyphen), at('C7', dash)])).toBe(
      `OR(COUNT('表03'!C5:D5)+COUNTBLANK('表03'!C5:D5)+SUMPRODUCT(--('表03'!C5:D5="—"))+SUMPRODUCT(--('表03'!C5:D5="-"))<2,COUNT('表03'!C7)+COUNTBLANK('表03'!C7)+SUMPRODUCT(--('表03'!C7="—"))<1)`,
    );
  });

  it('count the blanks that are no zeros', () => {
    expect(blanksIn([at('C5', { blankIsZero: true }), at('D5', dash)])).toBeUndefined();
    expect(blanksIn([at('C5'), at('D5'), at('E5', { blankIsZero: true })])).toBe("COUNTBLANK('表03'!C5:D5)");
    const missing: Partial<Place> = { manner: { kind: 'missing' } };
    expect(blanksIn([at('C5'), at('D5', missing), at('E5', missing)])).toBe("COUNTBLANK('表03'!C5)+1-COUNT('表03'!D5)+1-COUNT('表03'!E5)");
  });
});
