const { join } = require("node:path");
const { projects } = require("./jest.config.js");

/** The tests of the pure numbers, as mutation testing runs them: `npm run test:mutation`. */
module.exports = {
  testMatch: ["<rootDir>/test/mutation/all.ts"],
  testEnvironment: join(__dirname, "test/mutation/first-failure.js"),
  transform: projects[0].transform,
};
