import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ensureStandIn } from "../server/build";
import { startBrowser } from "../server/find-browser";
import { serve } from "../server/serve";
import { drive } from "./drive";
import type { Outcome } from "./drive";
import { readStepsFile } from "./steps-file";

function hear(complaint: string): void {
  process.stderr.write(`${complaint}\n`);
}

/** Where a path given on the command line lies: npm runs scripts in the project folder, wherever it was called. */
function given(path: string): string {
  const fromCaller = resolve(process.env["INIT_CWD"] ?? ".", path);
  return existsSync(fromCaller) ? fromCaller : resolve(path);
}

const usage = "usage: npm run --silent drive -- steps.json [more.json …]";

/** Prints one JSON array per steps file to standard output; everything else goes to standard error. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  await ensureStandIn();
  const server = await serve();
  const browser = await startBrowser();
  let code = 0;
  try {
    for (const path of paths) {
      const outcome = await driveFile(path, (file) =>
        drive({ browser, origin: server.origin }, readStepsFile(given(file)))
      );
      process.stdout.write(`${JSON.stringify(outcome.answers)}\n`);
      if (outcome.failure !== null) {
        process.stderr.write(`${path}: ${outcome.failure}\n`);
        code = 1;
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return code;
}

/** A steps file that cannot be read is told like a step that cannot be done: the other files still run. */
async function driveFile(path: string, run: (path: string) => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run(path);
  } catch (error) {
    return { answers: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
);
