const { projects } = require("./jest.config.js");

/**
 * The tests of the pure numbers, which mutation testing runs again and again: `npm run test:mutation`. Left out are the
 * solver's proof (seconds for each mutant, and it finds nothing the exhaustive search of small cases does not) and the
 * build's own check (it loads sources by itself, so it never sees a mutant).
 */
module.exports = {
  testMatch: ["<rootDir>/test/unit/{instrument,assessment}/**/*.test.ts"],
  testPathIgnorePatterns: ["/plan-solver\\.test\\.ts$", "/build\\.test\\.ts$"],
  transform: projects[0].transform,
};
