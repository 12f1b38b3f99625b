const { TestEnvironment } = require("jest-environment-node");

/**
 * Skips what comes after the first failing test: one is enough to say that a mutant was noticed. A test whose
 * preparation failed is not skipped: it is the one that notices.
 */
class FirstFailure extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === "test_start" && this.hasFailed && event.test.errors.length === 0)
      event.test.mode = "skip";
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.hasFailed = true;
  }
}

module.exports = FirstFailure;
