import fc from 'fast-check';
import { amountFromNumeral, coarsestStep, decimalsOf, FEN_PER_UNIT, finestStep, GoujiError, groupedNumeral, numeralOf, safeFen, stepOf, zero } from '../../src/model';
import type { Unit } from '../../src/model';

const UNITS = Object.keys(FEN_PER_UNIT) as Unit[];
const LARGEST = 9_007_199_254_740_991;

describe('amountFromNumeral', () => {
  it.each<[numeral: string, unit: Unit, decimals: number, fen: number, step: number]>([
    ['0', '万元', 2, 0, 10_000],
    ['77', '万元', 0, 77_000_000, 10_000],
    ['77.00', '万元', 2, 77_000_000, 10_000],
    ['12588.45', '万元', 2, 12_588_450_000, 10_000],
    ['12588.4', '万元', 1, 12_588_400_000, 10_000],
    ['12588.4567', '万元', 4, 12_588_456_700, 100],
    ['12588.456789', '万元', 6, 12_588_456_789, 1],
    // Beyond the 分 nothing gets finer.
    ['0.00000049', '万元', 8, 0, 1],
    ['0.00000050', '万元', 8, 1, 1],
    ['125884500', '元', 2, 12_588_450_000, 1],
    ['0.01', '元', 2, 1, 1],
    ['12588.45', '千元', 2, 1_258_845_000, 1_000],
    ['1.26', '亿元', 2, 12_600_000_000, 100_000_000],
    ['-0.5', '万元', 2, -500_000, 10_000],
    ['1.25884e4', '万元', 2, 12_588_400_000, 10_000],
    ['5e-3', '万元', 2, 10_000, 10_000],
  ])('%s %s with %i decimals is %i 分 in steps of %i', (numeral, unit, decimals, fen, step) => {
    expect(amountFromNumeral(numeral, unit, decimals)).toEqual({ fen, step });
  });

  it.each([
    ['0.005', 1],
    ['0.0049999999', 0],
    ['0.015', 2],
    ['2.675', 268],
    ['1.005', 101],
    ['-0.005', -1],
    ['-0.015', -2],
    ['-2.675', -268],
    ['-0.0049999999', 0],
    // More digits than any cell holds: all of them count.
    ['0.0049999999999999999999999', 0],
    ['12345.6750000000000000000001', 1_234_568],
    ['12345.6749999999999999999999', 1_234_567],
  ])('rounds %s half away from zero', (numeral, hundredths) => {
    expect(amountFromNumeral(numeral, '万元', 2).fen).toBe(hundredths * 10_000);
  });

  it.each(['0', '-0', '-0.00', '-0.004', '-1e-9'])('knows one zero only: %s', (numeral) => {
    expect(Object.is(amountFromNumeral(numeral, '万元', 2).fen, 0)).toBe(true);
  });

  it('counts up to 2^53 分 and says so beyond, never a wrong digit', () => {
    const beyond = new GoujiError('AMOUNT_RANGE', { numeral: '90071992547409.92' });
    expect(amountFromNumeral('90071992547409.91', '元', 2).fen).toBe(LARGEST);
    expect(amountFromNumeral('-90071992547409.91', '元', 2).fen).toBe(-LARGEST);
    expect(() => amountFromNumeral('90071992547409.92', '元', 2)).toThrow(beyond);
    expect(() => amountFromNumeral('-90071992547409.92', '元', 2)).toThrow(GoujiError);
    expect(() => amountFromNumeral('1e300', '万元', 2)).toThrow(GoujiError);
  });

  it('reads back what numeralOf writes, in every unit and step', () => {
    const money = fc.record({
      unit: fc.constantFrom(...UNITS),
      decimals: fc.integer({ min: 0, max: 8 }),
      units: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    });
    fc.assert(
      fc.property(money, ({ unit, decimals, units }) => {
        const step = stepOf(unit, decimals);
        fc.pre(Number.isSafeInteger(units * step));
        const amount = { fen: units * step === 0 ? 0 : units * step, step };
        const numeral = numeralOf(amount, unit);
        expect(numeral).toMatch(/^-?\d+\.\d{2,10}$/);
        expect(amountFromNumeral(numeral, unit, numeral.split('.')[1]!.length)).toEqual(amount);
        expect(groupedNumeral(numeral).replace(/,/g, '')).toBe(numeral);
      }),
    );
  });

  it('never rounds by more than half a step', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 2, max: 6 }), (fen, decimals) => {
        const digits = (fen < 0n ? -fen : fen).toString().padStart(7, '0');
        const numeral = `${fen < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        const amount = amountFromNumeral(numeral, '万元', decimals);
        const off = BigInt(amount.fen) - fen;
        expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(BigInt(amount.step));
        expect(amount.fen % amount.step === 0).toBe(true);
      }),
    );
  });
});

describe('the rest of money', () => {
  it.each<[Unit, number, number]>([
    ['元', 0, 1],
    ['元', 2, 1],
    ['元', 5, 1],
    ['千元', 3, 100],
    ['万元', 0, 10_000],
    ['万元', 3, 1_000],
    ['万元', 6, 1],
    ['亿元', 2, 100_000_000],
    ['亿元', 10, 1],
  ])('a step in %s with %i decimals is %i 分', (unit, decimals, step) => expect(stepOf(unit, decimals)).toBe(step));

  it.each([
    ['0.00', '0.00'],
    ['999.99', '999.99'],
    ['1000', '1,000'],
    ['12588.45', '12,588.45'],
    ['-12588.4567', '-12,588.4567'],
    ['-588.00', '-588.00'],
    ['1234567.00', '1,234,567.00'],
  ])('%s is printed as %s', (numeral, grouped) => expect(groupedNumeral(numeral)).toBe(grouped));

  it.each([
    [10_000, 1_000_000, 2],
    [1, 1_000_000, 6],
    [1, 100, 2],
    [100, 100, 0],
    [10_000, 100, -2],
    [1_000_000, 1_000_000, 0],
  ])('a step of %i 分 in units of %i has %i decimals', (step, unit, decimals) => expect(decimalsOf(step, unit)).toBe(decimals));

  it('has a coarsest and a finest step, however many amounts there are', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ({ step: index === 150_000 ? 1 : 10_000 }));
    expect([coarsestStep(many), finestStep(many)]).toEqual([10_000, 1]);
    expect([coarsestStep([]), finestStep([])]).toEqual([1, Infinity]);
  });

  it('writes at least two decimals', () => {
    expect(numeralOf(zero(10_000), '万元')).toBe('0.00');
    expect(numeralOf({ fen: 100, step: 1 }, '元')).toBe('1.00');
    expect(numeralOf({ fen: 123, step: 1 }, '万元')).toBe('0.000123');
  });

  it('lets no sum pass that it cannot count', () => {
    expect(safeFen(LARGEST)).toBe(LARGEST);
    expect(() => safeFen(LARGEST + 1)).toThrow(GoujiError);
    expect(() => safeFen(0.5)).toThrow(GoujiError);
  });
});
