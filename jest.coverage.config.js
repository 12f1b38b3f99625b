const { projects } = require("./jest.config.js");

/** Which lines of `src` the unit tests run: `npm run test:coverage`. */
module.exports = {
  testMatch: ["<rootDir>/test/unit/**/*.test.{ts,tsx}"],
  transform: projects[0].transform,
  reporters: ["default", "<rootDir>/tools/checks/closing-line.js"],
  collectCoverage: true,
  coverageProvider: "babel",
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  coverageDirectory: ".cache/coverage",
  coverageReporters: ["json-summary", "json", "text-summary"],
};
