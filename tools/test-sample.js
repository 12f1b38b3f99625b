/*
 * npm run test:sample: a few end-to-end tests that between them need everything a browser must be able to do here: the
 * grid on its canvas, charts, the pane with its layout, the keyboard, files in and out. In the browser of the npm
 * package, whatever is installed, unless SPBE_BROWSER says otherwise.
 */
const { spawn } = require("node:child_process");
const { join } = require("node:path");

/** Names of test files, wherever they lie. */
const sample = ["main-job", "fonts", "wide-font", "keyboard", "charts", "browser"];

// There is a packaged one for Linux on x64 only.
const packaged = process.platform === "linux" && process.arch === "x64" ? "packaged" : "";

const jest = join(__dirname, "..", "node_modules", "jest", "bin", "jest.js");
const files = `[/\\\\](${sample.join("|")})\\.test\\.ts$`;
const child = spawn(process.execPath, [jest, "--selectProjects", "e2e", "--testPathPatterns", files], {
  stdio: "inherit",
  env: { ...process.env, SPBE_BROWSER: process.env.SPBE_BROWSER || packaged },
});
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
