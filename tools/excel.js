/*
 * npm run start:excel and stop:excel: Microsoft's own tool puts the add-in into an Excel and takes it out again. It is
 * fetched when it is asked for: no other command needs it, and it is large.
 */
const { spawn } = require("node:child_process");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { require: requireTypeScript } = require("tsx/cjs/api");
const { devServerPort } = require("./dev-server-port");
const { npmCommand } = require("./npm-command");
const { deployedManifest } = requireTypeScript("./build/deployed-manifest.ts", __filename);
const { environments } = requireTypeScript("./build/environments.ts", __filename);

const packages = ["office-addin-debugging@7.0.0", "semver@7.7.3"];

const [action = "start", ...more] = process.argv.slice(2);

// Excel on the web is in a browser, wherever this runs; any other Excel is a program of Windows or Mac.
if (!["win32", "darwin"].includes(process.platform) && !more.includes("web")) {
  console.error(
    "Excel hanya ada untuk Windows dan Mac, jadi perintah ini tidak dapat membukanya di komputer ini; coba `npm start`, atau Excel di web seperti tertulis di README. " +
      "(There is an Excel for Windows and Mac only, so this command cannot open one here; try `npm start`, or Excel on the web as the README says.)"
  );
  process.exit(1);
}

/** The add-in as the development server serves it: an Excel may hold it beside the one in daily use. */
function developmentManifest() {
  const project = join(__dirname, "..");
  const path = join(project, ".cache", "manifest-development.xml");
  const source = readFileSync(join(project, "manifest.xml"), "utf8");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, deployedManifest(source, `https://localhost:${devServerPort()}`, environments.development));
  return path;
}

const [program, ...words] = npmCommand();
const fetched = packages.map((name) => `--package=${name}`);
const child = spawn(
  program,
  [...words, "exec", "--yes", "--legacy-peer-deps", ...fetched, "--", "office-addin-debugging", action, developmentManifest(), ...more],
  { stdio: "inherit" }
);
child.once("error", (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.once("exit", (code) => {
  process.exitCode = code ?? 1;
});
