import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "../page/build";
import { type Build, building, ensureBuilt } from "./fresh";
import { besidesFolder, projectFolder } from "./project-folder";

/** Where the output of a program goes: to standard error while standard output is kept for answers. */
type Output = "inherit" | 2;

/**
 * What the build is told when nobody deploys it: the stand-in serves whatever is built from its own address, and the add-in
 * is shown as people will use it.
 */
const forStandIn = { ADDIN_URL: "https://localhost:3000", ADDIN_ENV: "production", OFFICE_JS: "microsoft" };

/** Runs a program of node_modules. */
function runTool(script: string, words: readonly string[], output: Output = 2, environment: NodeJS.ProcessEnv = forStandIn): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, "node_modules", script), ...words], {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", output, output],
    });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`building failed: ${script} ended with ${code}`))));
  });
}

const webpack = "webpack/bin/webpack.js";

/** Whether what is built is what people use: not a development build, and not one for another environment. */
function isProduction(): boolean {
  const list = join(projectFolder, "dist/build.json");
  if (existsSync(join(projectFolder, "dist/formulas.js.map")) || !existsSync(list)) return false;
  const { environment, office } = JSON.parse(readFileSync(list, "utf8")) as { readonly environment?: string; readonly office?: string };
  return environment === forStandIn.ADDIN_ENV && office === forStandIn.OFFICE_JS;
}

const addin: Build = {
  name: "add-in",
  inputs: [
    "src",
    "assets/icons",
    "manifest.xml",
    "webpack.config.js",
    "package.json",
    "package-lock.json",
    "tools/build",
    "tools/manifest",
    "tools/dev-server-port.js",
  ],
  output: "dist/taskpane.html",
  isThis: isProduction,
  run: () => runTool(webpack, ["--mode", "production"]),
};

/**
 * Builds the add-in as a person asked for it, while no test run does.
 *
 * @param words for webpack: `["--mode", "production"]`
 * @throws when the build fails
 */
export async function buildAddin(words: readonly string[]): Promise<void> {
  await building({ name: addin.name, run: () => runTool(webpack, words, "inherit", {}) });
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

/** Builds the host page alone, as {@link ensureStandIn} does, for an add-in that is on a server already. */
export async function ensureHostPage(): Promise<void> {
  await ensureBuilt([hostPage]);
}

/** The add-in as another one beside that of every day, with a copy of office.js of its own. */
const trial: Build = {
  name: "trial add-in",
  inputs: addin.inputs,
  output: ".cache/besides/trial/taskpane.html",
  run: () =>
    runTool(webpack, ["--mode", "production", "--config-name", "add-in", "--output-path", join(besidesFolder, "trial")], 2, {
      ADDIN_URL: "https://localhost:3000",
      ADDIN_ENV: "trial",
      OFFICE_JS: "own",
    }),
};

/**
 * Builds the trial where it is missing or older than its sources, as {@link ensureStandIn} does. It is served below `/besides/trial/`.
 *
 * @returns its folder
 * @throws when the build fails
 */
export async function ensureTrial(): Promise<string> {
  await ensureBuilt([trial]);
  return join(besidesFolder, "trial");
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
