/** Import circles, types included, and doors: `npm run lint`. Directions between folders are ESLint's (eslint.config.mjs). */
const { readdirSync, existsSync } = require("node:fs");
const { join } = require("node:path");

/** Folders of `src` with an `index.ts`: what others may use of them stands there. Texts are read word by word, page by page. */
const doors = readdirSync(join(__dirname, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((folder) => existsSync(join(folder, "index.ts")))
  .map((folder) => folder.slice(join(__dirname, "src").length + 1).replaceAll("\\", "/"))
  .filter((folder) => folder !== "text");

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "Two files that need each other are one idea, or lack a third that both need.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...doors.map((folder) => ({
      name: `enter-${folder.replaceAll("/", "-")}-by-its-door`,
      comment: `Other folders take what they need from src/${folder}/index.ts, so that everything else can change unseen.`,
      severity: "error",
      // What is loaded later is named by its own file, or a chunk would hold all of its folder; texts name types only; src/index.ts joins the folders.
      from: { path: "^src/", pathNot: `^src/((${folder}|text)/|index[.]ts$)` },
      to: { path: `^src/${folder}/`, pathNot: `^src/${folder}/index[.]ts$`, dependencyTypesNot: ["dynamic-import"] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)node_modules/|\\.json$" },
  },
};
