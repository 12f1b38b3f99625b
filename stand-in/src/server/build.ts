import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildPage } from "../page/build";
import { type Build, building, ensureBuilt } from "./fresh";
import { projectFolder } from "./project-folder";

/** Where the output of a program goes: to standard error while standard output is kept for answers. */
type Output = "inherit" | 2;

/** Runs a program of node_modules. */
function runTool(script: string, words: readonly string[], output: Output = 2): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, "node_modules", script), ...words], {
      cwd: projectFolder,
      stdio: ["ignore", output, output],
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`building failed: ${script} ended with ${code}`))));
  });
}

const webpack = "webpack/bin/webpack.js";

const addin: Build = {
  name: "add-in",
  inputs: ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tools/build", "tools"],
  output: "dist/taskpane.html",
  // A development build: what ships is the production build.
  notWith: "dist/formulas.js.map",
  run: () => runTool(webpack, ["--mode", "production"]),
};

/**
 * Builds the add-in as a person asked for it, while no test run does.
 *
 * @param words for webpack: `["--mode", "production"]`
 * @throws when the build fails
 */
export async function buildAddin(words: readonly string[]): Promise<void> {
  await building({ name: addin.name, run: () => runTool(webpack, words, "inherit") });
}

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

const commandLine: Build = {
  name: "command line",
  inputs: ["src", "webpack.config.js", "package-lock.json", "package.json"],
  output: "dist/cli/spbe.mjs",
  run: () => runTool(webpack, ["--mode", "production", "--config-name", "command-line"]),
};

/**
 * Builds the command line where it is missing or older than its sources, as {@link ensureStandIn} does.
 *
 * @returns the file to run
 * @throws when the build fails
 */
export async function ensureCommandLine(): Promise<string> {
  await ensureBuilt([commandLine]);
  return join(projectFolder, commandLine.output);
}
