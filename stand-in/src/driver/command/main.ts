import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ensureHostPage, ensureStandIn } from "../../server/build";
import { deployedAmong } from "../../server/deployed";
import { startBrowser } from "../../server/find-browser";
import { plainFailure } from "../../server/plain-failure";
import { serve } from "../../server/serve";
import { drive, type Outcome } from "./drive";
import { HostPages } from "../host-pages";
import type { Place } from "../open-run";
import { readStepsFile } from "../steps-file";

function hear(complaint: string): void {
  process.stderr.write(`${complaint}\n`);
}

/** Where a path given on the command line lies: npm runs scripts in the project folder, wherever it was called. */
function given(path: string): string {
  const fromCaller = resolve(process.env["INIT_CWD"] ?? ".", path);
  return existsSync(fromCaller) ? fromCaller : resolve(path);
}

const usage = "usage: npm run --silent drive -- [https://spbe.example.go.id/] steps.json [more.json …]";

/** Prints one JSON array per steps file to standard output; everything else goes to standard error. */
async function main(words: readonly string[]): Promise<number> {
  const { addins, others: paths } = deployedAmong(words);
  if (paths.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  for (const addin of addins) await addin.check();
  // First: without a browser there is nothing to build for.
  const browser = await startBrowser();
  try {
    await (addins.length === 0 ? ensureStandIn() : ensureHostPage());
    const server = await serve(0, addins);
    const code = await driveAll(paths, { pages: new HostPages(browser, server.origin), hear });
    await server.close();
    return code;
  } finally {
    await browser.close();
  }
}

async function driveAll(paths: readonly string[], place: Place): Promise<number> {
  let code = 0;
  for (const path of paths) {
    const outcome = await driveFile(path, place);
    process.stdout.write(`${JSON.stringify(outcome.answers)}\n`);
    if (outcome.failure !== null) {
      process.stderr.write(`${path}: ${outcome.failure}\n`);
      code = 1;
    }
  }
  return code;
}

/** A steps file that cannot be read is told like a step that cannot be done: the other files still run. */
async function driveFile(path: string, place: Place): Promise<Outcome> {
  try {
    return await drive(place, readStepsFile(given(path)));
  } catch (error) {
    return { answers: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${plainFailure(error)}\n`);
    process.exitCode = 1;
  }
);
