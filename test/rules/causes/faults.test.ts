import { placesOff, sharesOf } from '../../prove/fault-report';
import { measureFaults } from '../../prove/measure-faults';

// A small run of what `npm run prove` does with ten thousand.
const results = measureFaults(130, 9_000);

test('every fault beyond tolerance in a cell that rules read is found', () => {
  const missed = results.filter((result) => !result.detected && result.rules > 0 && placesOff(result) > 4);
  expect(missed).toEqual([]);
});

test('the true cell is the first cause nearly always', () => {
  const shares = sharesOf(results);
  expect(shares.inTwoRules).toBeGreaterThan(100);
  expect(shares.firstCause).toBeGreaterThanOrEqual(0.95);
  expect(shares.valueRight).toBeGreaterThanOrEqual(0.9);
  expect(shares.causesPerFault).toBeLessThanOrEqual(1.2);
});
