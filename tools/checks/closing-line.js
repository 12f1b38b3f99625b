/** Ends the run with one line anybody can read, with what really ran: `812 passed, 0 failed`. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    // A test file that could not even start holds no tests, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // At the very end: jest's own summary comes after all other reporters.
    process.once("exit", () => {
      if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
}

module.exports = ClosingLine;
