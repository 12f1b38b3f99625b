/**
 * Three projects: `checks` asks the compiler, the linter and the formatter; `unit` is pure and fast; `e2e` runs the built
 * add-in in the stand-in Excel in a real browser.
 */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

/** Copies of the project, for mutation testing. */
const modulePathIgnorePatterns = ["<rootDir>/.cache/stryker/"];

module.exports = {
  // Jest leaves one core of two idle otherwise.
  maxWorkers: "100%",
  // Tests assert no time; what a machine with other work needs for one must not fail it.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/tools/checks/closing-line.js"],
  testSequencer: "<rootDir>/tools/checks/sequencer.js",
  projects: [
    {
      displayName: "checks",
      testMatch: ["<rootDir>/test/checks/*.test.ts"],
      transform,
      modulePathIgnorePatterns,
    },
    {
      displayName: "unit",
      testMatch: ["<rootDir>/{test,stand-in/test}/unit/**/*.test.{ts,tsx}"],
      transform,
      modulePathIgnorePatterns,
      moduleNameMapper: {
        // The one of development takes a stack trace for each element, a sixth of what drawing the pane costs here.
        "^react/jsx-runtime$": "<rootDir>/node_modules/react/cjs/react-jsx-runtime.production.js",
        "^@fluentui/react-icons$": "<rootDir>/test/unit/pane/icons.js",
      },
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/{test,stand-in/test}/e2e/**/*.test.ts"],
      // Runs the built add-in: built first where it is missing or older than its sources.
      globalSetup: "<rootDir>/test/e2e/support/build-first.ts",
      // One browser for all files of a worker.
      testEnvironment: "<rootDir>/test/e2e/support/environment.ts",
      transform,
      modulePathIgnorePatterns,
    },
  ],
};
