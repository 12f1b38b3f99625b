import { spawn } from "node:child_process";
import { ensureCommandLine } from "../stand-in/src/server/build";
import { plainFailure } from "../stand-in/src/server/plain-failure";

/** Runs the built command line where npm was called, for npm itself runs scripts in the project folder. @returns its exit code */
async function main(words: readonly string[]): Promise<number> {
  const script = await ensureCommandLine();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], { cwd: process.env["INIT_CWD"] ?? ".", stdio: "inherit" });
    // A terminal sends Ctrl+C to both: the command line says how it ended.
    process.on("SIGINT", () => undefined);
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 2));
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${plainFailure(error)}\n`);
    process.exitCode = 2;
  }
);
