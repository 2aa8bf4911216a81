'use strict';

const fs = require('node:fs');

/** Ends a run with one plain line that people and scripts can read: `N passed, N failed`. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    // A file that could not even be loaded has no failed test in it, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // jest writes its own summary after the reporters are done, and this is to be the last word.
    process.once('exit', () => fs.writeSync(1, line));
  }
}

module.exports = ClosingLine;
