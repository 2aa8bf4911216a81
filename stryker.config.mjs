import { ROOM } from './test/mutation/test-files.mjs';

/**
 * How strong a room's tests are: Stryker changes its code in thousands of ways, and they have to notice.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['./test/mutation/runner.mjs'],
  testRunner: 'room',
  mutate: [`src/${ROOM}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Endless loops show by the count of their turns; a clock alone would take a busy machine for one.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress-append-only', 'html'],
  clearTextReporter: { reportMutants: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: `dist/mutation/${ROOM}.html` },
  tempDirName: 'dist/mutation/sandbox',
  ignorePatterns: ['dist'],
  thresholds: { high: 95, low: 90, break: 90 },
};
