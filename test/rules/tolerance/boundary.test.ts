import { gravityOfCopy, gravityOfExcess, gravityOfIdentity, gravityOfSum } from '../../../src/rules/tolerance';
import type { Gravity } from '../../../src/rules/tolerance';
import { tierOfCopy, tierOfPart, tierOfSum, tierOfTotals } from '../../support/oracle/tolerance';
import type { Tier } from '../../support/oracle/tolerance';
import { randomOf } from '../../support/generator/random';
import { isProof, timeLimit } from '../support/proof';

jest.setTimeout(timeLimit);

const COUNT = isProof ? 1_000_000 : 100_000;
const STEP = 10_000;

const printed = (units: bigint): { readonly fen: number; readonly step: number } => ({ fen: Number(units) * STEP, step: STEP });

describe(`${COUNT} random figures at the last place`, () => {
  const random = randomOf(20240731);
  const units = (): bigint => (random.chance(40) ? 0n : BigInt(random.int(random.chance(5) ? -9_999_999 : 1, 9_999_999)));

  it('are judged as the rule says, by the rational oracle', () => {
    const wrong: string[] = [];
    const met: Record<Tier, number> = { none: 0, rounding: 0, review: 0, error: 0 };
    for (let round = 0; round < COUNT; round += 1) {
      const addends = Array.from({ length: random.int(1, 40) }, units);
      const total = addends.reduce((left, right) => left + right, 0n) + BigInt(random.int(-2, 2));
      const expected = tierOfSum(total, addends);
      const parts = addends.map(printed);
      const found = gravityOfSum(parts.reduce((rest, { fen }) => rest - fen, Number(total) * STEP), printed(total), parts);
      met[expected] += 1;
      if (found !== expected) wrong.push(`${total} of ${addends.join(' ')}: ${found}, not ${expected}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // All four occur, or the proof would prove little.
    expect(Object.values(met).every((times) => times > COUNT / 1000)).toBe(true);
  });

  it('are judged so beyond the last place too', () => {
    const wrong: string[] = [];
    for (let round = 0; round < COUNT / 10; round += 1) {
      const addends = Array.from({ length: random.int(0, 60) }, units);
      const total = addends.reduce((left, right) => left + right, 0n) + BigInt(random.int(-40, 40));
      const parts = addends.map(printed);
      const found = gravityOfSum(parts.reduce((rest, { fen }) => rest - fen, Number(total) * STEP), printed(total), parts);
      const expected = tierOfSum(total, addends);
      if (found !== expected) wrong.push(`${total} of ${addends.join(' ')}: ${found}, not ${expected}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it.each<[string, (one: bigint, other: bigint) => Gravity, (one: bigint, other: bigint) => Tier]>([
    ['copies', (one, other) => gravityOfCopy(Number(one - other) * STEP, printed(one), printed(other)), tierOfCopy],
    ['totals', (one, other) => gravityOfIdentity(Number(one - other) * STEP, printed(one), printed(other)), tierOfTotals],
    ['parts', (one, other) => gravityOfExcess(Number(one - other) * STEP, [printed(one), printed(other)]), tierOfPart],
  ])('are judged as %s', (_kind, judge, oracle) => {
    for (let round = 0; round < COUNT / 100; round += 1) {
      const one = units();
      const other = one + BigInt(random.int(-4, 4));
      if (judge(one, other) !== oracle(one, other)) throw new Error(`${one} ${other}: ${judge(one, other)}`);
    }
  });
});
