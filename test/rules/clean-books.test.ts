import { CATALOGUE } from '../../src/rules';
import { alarms, checked, randomBook, tally } from './support/books';
import { isProof, timeLimit } from './support/proof';

jest.setTimeout(timeLimit);

const WHOLE = isProof ? 500 : 60;
const UNROUNDED = isProof ? 300 : 60;
const seeds = (count: number, first: number): readonly number[] => Array.from({ length: count }, (_, index) => first + index);

/** Rules that may ask for a look where many parts were rounded: sums alone, never a copy, a part or a sign. */
const SUMS: ReadonlySet<string> = new Set([
  ...CATALOGUE.filter(({ weight }) => weight === 'R').map(({ id }) => id),
  ...['X-21', 'X-22', 'X-43', 'X-44'],
]);
const ruleOf = (alarm: string): string => alarm.split(' ')[1]?.split('#')[0] ?? '';

describe('consistent departments', () => {
  it(`of which nothing was rounded, ${WHOLE} of them, raise no alarm and leave nothing undecided`, () => {
    for (const seed of seeds(WHOLE, 1)) {
      const run = checked(randomBook(seed, { whole: true }));
      expect([seed, alarms(run), run.counts.rounding, run.notEvaluated]).toEqual([seed, [], 0, []]);
    }
  });

  it(`rounded as in life, ${UNROUNDED} of them, raise no error and want a look where many roundings meet`, () => {
    let reviews = 0;
    let verdicts = 0;
    for (const seed of seeds(UNROUNDED, 5001)) {
      const run = checked(randomBook(seed));
      expect([seed, run.counts.error, run.notEvaluated]).toEqual([seed, 0, []]);
      expect([seed, alarms(run).filter((alarm) => !SUMS.has(ruleOf(alarm)))]).toEqual([seed, []]);
      reviews += run.counts.review;
      verdicts += run.verdicts.length;
    }
    // Three standard deviations: about 3 in 100,000 sums of many parts; most instances are not even sums.
    expect(reviews / verdicts).toBeLessThan(2 / 10_000);
  });

  it('use every rule that can apply to a consistent book', () => {
    const met = new Set(
      [1, 2, 3, 4, 7, 11].flatMap((seed) => {
        const counts = tally(checked(randomBook(seed, { whole: true })));
        return Object.keys(counts).filter((rule) => (counts[rule]?.pass ?? 0) > 0);
      }),
    );
    // Beyond H-3, H-4 and X-39, which need an `其中：` row, only the ties of particular 项 may be missing.
    const unmet = ['F-705', 'F-706', 'F-707', 'F-708', 'F-709', 'F-710', 'X-47', 'H-3', 'H-4', 'X-39'];
    const expected = Object.keys(tally(checked(randomBook(1)))).filter((rule) => !unmet.includes(rule));
    expect(expected.filter((rule) => !met.has(rule))).toEqual([]);
  });
});
