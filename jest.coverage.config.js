const { projects } = require("./jest.config.js");

/** What is pure is tried whole, for nothing stands in the way of it: lines in percent. */
const PURE = 98;
const pureFolders = ["instrument", "assessment", "grid", "table", "outputs", "file", "session", "send", "submission", "recap"];

/** Which lines of `src` the unit tests run: `npm run test:coverage`. */
module.exports = {
  // Tests of the stand-in save and read workbooks with src/file.
  testMatch: ["<rootDir>/{test,stand-in/test}/unit/**/*.test.{ts,tsx}"],
  transform: projects[0].transform,
  reporters: ["default", "<rootDir>/tools/checks/closing-line.js"],
  collectCoverage: true,
  // Counters written into the code. What V8 counts by itself has to be found again in the sources, file by file, which took longer than the tests.
  coverageProvider: "babel",
  collectCoverageFrom: [
    "src/**/*.{ts,tsx}",
    // Runs in a page with Excel around it alone: it puts the folders together.
    "!src/index.ts",
    // Speaks to Office.js, which is never mocked call by call: tried end to end, with the unmodified office.js over the stand-in.
    "!src/excel/**",
    // Runs in a process of its own, as one file: tried end to end, in test/e2e/cli.
    "!src/cli/**",
  ],
  coverageThreshold: {
    "./src/": { lines: 90 },
    ...Object.fromEntries(pureFolders.map((folder) => [`./src/${folder}/`, { lines: PURE }])),
  },
  coverageDirectory: ".cache/coverage",
  coverageReporters: ["text-summary", "json-summary", "html"],
};
