const { TestEnvironment } = require("jest-environment-node");

/** Skips what comes after the first failing test: one is enough to say that a mutant was noticed. */
class FirstFailure extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.hasFailed = true;
    if (event.name === "test_start" && this.hasFailed) event.test.mode = "skip";
  }
}

module.exports = FirstFailure;
