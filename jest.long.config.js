const { projects } = require("./jest.config.js");

const e2e = projects.find(({ displayName }) => displayName === "e2e");

/** Tests of which `npm test` takes a sample of their cases (`test/support/sample-of.ts`); all cases run here. */
const sampled = [
  "fonts/wide-font",
  "pages/hit-testing",
  "pages/pages",
  "pages/pane",
  "pages/send",
  "pages/submission-story",
  "writing/rules",
];

/** Proofs too long for every `npm test`: `npm run test:long`. */
module.exports = {
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/tools/checks/closing-line.js"],
  projects: [
    {
      displayName: "long",
      testMatch: ["<rootDir>/test/long/**/*.long.ts"],
      testEnvironment: e2e.testEnvironment,
      transform: e2e.transform,
    },
    {
      ...e2e,
      displayName: "all cases",
      testMatch: sampled.map((name) => `<rootDir>/test/e2e/${name}.test.ts`),
      globals: { allCases: true },
    },
  ],
};
