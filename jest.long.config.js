const { projects } = require("./jest.config.js");

/** Proofs too long for every `npm test`: `npm run test:long`. */
module.exports = {
  reporters: ["default", "<rootDir>/tools/checks/closing-line.js"],
  testMatch: ["<rootDir>/test/long/**/*.long.ts"],
  testEnvironment: "<rootDir>/test/e2e/support/environment.ts",
  transform: projects[0].transform,
};
