const { spawn } = require("node:child_process");

/** Runs an npm script; gives its exit code. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

// Side by side: each of them keeps one core busy, and neither waits for the other.
Promise.all(["types", "lint"].map(run)).then((codes) => {
  process.exitCode = Math.max(...codes);
});
