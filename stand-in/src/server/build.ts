import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildPage } from "../page/build";
import type { Build } from "./fresh";
import { ensureBuilt } from "./fresh";
import { projectFolder } from "./project-folder";

/** Runs a program of node_modules with its output on standard error: standard output is kept for answers. */
function runTool(script: string, words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, "node_modules", script), ...words], {
      cwd: projectFolder,
      stdio: ["ignore", 2, 2],
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`building failed: ${script} ended with ${code}`))));
  });
}

const addin: Build = {
  name: "add-in",
  inputs: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tools/build"],
  output: "dist/taskpane.html",
  // A development build: what ships is the production build.
  notWith: "dist/formulas.js.map",
  run: () => runTool("webpack/bin/webpack.js", ["--mode", "production"]),
};

const hostPage: Build = {
  name: "stand-in Excel",
  inputs: [
    "stand-in/src/geometry",
    "stand-in/src/model",
    "stand-in/src/page",
    "stand-in/src/workbook",
    "stand-in/src/wire",
    "stand-in/src/file",
    "package-lock.json",
  ],
  output: "dist/excel/index.html",
  run: buildPage,
};

/**
 * Builds the add-in and the host page where they are missing or older than their sources. Whatever is printed goes to
 * standard error.
 *
 * @throws when a build fails
 */
export async function ensureStandIn(): Promise<void> {
  // In this order: building the add-in empties its folder.
  await ensureBuilt([addin, hostPage]);
}
