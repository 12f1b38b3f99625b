/** Import circles, types included, and doors: `npm run lint`. Directions between folders are ESLint's (eslint.config.mjs). */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or lack a third that both need.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)node_modules/|\\.json$" },
  },
};
