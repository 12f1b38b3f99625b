const { spawn } = require("node:child_process");
const { npmCommand } = require("../../tools/npm-command");

/** Runs an npm script; gives its exit code. */
function run(script) {
  return new Promise((resolve) => {
    const [npm, ...words] = npmCommand();
    const child = spawn(npm, [...words, "run", "--silent", script], { stdio: "inherit" });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

// Side by side: each of them keeps one core busy, and neither waits for the other.
Promise.all(["types", "lint"].map(run)).then((codes) => {
  process.exitCode = Math.max(...codes);
});
