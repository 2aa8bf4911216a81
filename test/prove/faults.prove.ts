import { placesOff, sharesOf } from './fault-report';
import { measureFaults } from './measure-faults';

/** Seeds from here on were never looked at while the checker was mended. */
const UNSEEN_SEEDS = 1_900_000;
const FAULTS = Number(process.env.GOUJI_FAULTS ?? 10_000);

test('single-cell faults in random consistent departments', () => {
  const results = measureFaults(FAULTS, UNSEEN_SEEDS);
  const shares = sharesOf(results);
  const missed = results.filter(({ detected }) => !detected);
  const beyond = missed.filter((result) => placesOff(result) > 4);
  process.stdout.write(`${JSON.stringify({ ...shares, missed: missed.length, missedBeyondTolerance: beyond.length }, undefined, 2)}\n`);
  for (const { fault, seed, rules } of missed.slice(0, 40)) process.stdout.write(`${JSON.stringify({ seed, rules, ...fault })}\n`);
  expect(shares.firstCause).toBeGreaterThanOrEqual(0.95);
  expect(shares.amongThree).toBeGreaterThanOrEqual(0.995);
  expect(shares.valueRight).toBeGreaterThanOrEqual(0.9);
  expect(shares.named).toBeGreaterThanOrEqual(0.99);
  expect(shares.causesPerFault).toBeLessThanOrEqual(1.2);
});
