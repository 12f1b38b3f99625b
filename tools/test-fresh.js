/*
 * npm run test:fresh: does on this machine what somebody does on a new one. The repository as it was last committed is
 * cloned into an empty folder (with a space and an umlaut in its name), where the README's two commands and a sample of
 * the end-to-end tests run with an empty home, an empty temporary folder and a PATH with nothing but Node, git and the
 * basic programs of the system. What lies on the machine (browsers, fonts, caches, settings) cannot help there.
 */
const { spawn, spawnSync } = require("node:child_process");
const { accessSync, constants, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { delimiter, dirname, join, resolve } = require("node:path");
const { npmCommand } = require("./npm-command");

const project = resolve(__dirname, "..");
const onWindows = process.platform === "win32";

/** Longer takes nobody's patience, in milliseconds. */
const longest = { "npm ci": 15 * 60_000, "npm start": 5 * 60_000, "npm run test:sample": 15 * 60_000 };

/** What install scripts and npm itself may call. No browser, no font program, no package manager. */
const basics =
  "sh bash env uname id whoami hostname ls cat cp mv rm mkdir rmdir ln chmod touch pwd echo printf true false test sleep kill ps head tail sort uniq cut tr wc tee find xargs grep sed awk dirname basename readlink realpath mktemp date which tar gzip getconf ldd";

/** The program's place on this machine's PATH, or null. */
function placeOf(program) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // In none of the folders so far.
    }
  }
  return null;
}

/** A PATH with Node, npm, git and the basic programs alone. */
function barePath(folder) {
  if (onWindows) {
    const git = placeOf("git.exe");
    const system = join(process.env.SystemRoot ?? "C:\\Windows", "System32");
    return [dirname(process.execPath), git === null ? "" : dirname(git), system].filter(Boolean).join(delimiter);
  }
  mkdirSync(folder);
  symlinkSync(process.execPath, join(folder, "node"));
  for (const name of ["npm", "npx", "git", ...basics.split(" ")]) {
    const path = placeOf(name);
    // To where it really lies: npm finds its own files beside it.
    if (path !== null) symlinkSync(realpathSync(path), join(folder, name));
  }
  return folder;
}

/** How this machine reaches the package registry is no part of what is tried. */
function wayToRegistry() {
  const [npm, ...words] = npmCommand();
  const setting = (name) => {
    const { stdout } = spawnSync(npm, [...words, "config", "get", name], { cwd: project, encoding: "utf8" });
    const value = (stdout ?? "").trim();
    return value === "" || value === "null" || value === "undefined" ? null : value;
  };
  const settings = ["registry", "cafile", "proxy", "https-proxy", "noproxy"].flatMap((name) => {
    const value = setting(name);
    return value === null ? [] : [[`npm_config_${name.replaceAll("-", "_")}`, value]];
  });
  const kept = ["NODE_EXTRA_CA_CERTS", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];
  return Object.fromEntries([...settings, ...kept.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined)]);
}

/** The environment of a new machine. */
function newMachine(folder) {
  const [home, temporary] = [join(folder, "home"), join(folder, "tmp")];
  mkdirSync(home);
  mkdirSync(temporary);
  const ofWindows = ["SystemRoot", "ComSpec", "PATHEXT", "PROGRAMFILES", "PROGRAMFILES(X86)", "SystemDrive", "windir"];
  return {
    ...(onWindows ? Object.fromEntries(ofWindows.map((name) => [name, process.env[name]])) : { LANG: "C.UTF-8" }),
    PATH: barePath(join(folder, "bin")),
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: home,
    APPDATA: home,
    TMPDIR: temporary,
    TMP: temporary,
    TEMP: temporary,
    ...wayToRegistry(),
  };
}

/** Ends a command with everything it started. */
function end(child) {
  if (onWindows) spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
  else {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * Runs an npm command in the clone.
 * @param until called with everything printed so far; what it gives, other than undefined, ends the command as done
 * @throws with what was printed last when the command fails or takes too long
 */
function run(words, { cwd, env }, until = () => undefined) {
  const name = `npm ${words.join(" ")}`;
  const [npm, ...first] = npmCommand();
  const child = spawn(npm, [...first, ...words], { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: !onWindows });
  running.add(child);
  let printed = "";
  return new Promise((done, failed) => {
    const fail = (why) => failed(new Error(`${name} ${why}\n${printed.split("\n").slice(-40).join("\n")}`));
    const limit = setTimeout(() => {
      end(child);
      fail(`took longer than ${longest[name] / 60_000} minutes`);
    }, longest[name]);
    const hear = (text) => {
      printed += text;
      const result = until(printed);
      if (result !== undefined) done({ result, child, limit });
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) => {
      clearTimeout(limit);
      running.delete(child);
      if (code === 0) done({ result: printed });
      else fail(`ended with ${code}`);
    });
  });
}

const running = new Set();

async function install(place) {
  await run(["ci"], place);
  return "";
}

/** Until the page of the demo and the pane in it answer. */
async function start(place) {
  const { result: address, child, limit } = await run(["start"], place, (printed) => /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0]);
  try {
    for (const path of ["", "taskpane.html"]) {
      const response = await fetch(address + path);
      const text = await response.text();
      if (!response.ok || !text.includes("<script")) throw new Error(`npm start: ${address}${path} answered ${response.status}`);
    }
    return `${address} answers`;
  } finally {
    clearTimeout(limit);
    const gone = new Promise((done) => child.once("close", done));
    end(child);
    await gone;
  }
}

async function sample(place) {
  const { result: printed } = await run(["run", "test:sample"], place);
  const browser = /^browser: (.*?) \(/m.exec(printed)?.[1] ?? "no browser named";
  return `${/^\d+ passed, \d+ failed$/m.exec(printed)?.[0] ?? "no tests ran"}, in ${browser}`;
}

async function main() {
  const changed = spawnSync("git", ["status", "--porcelain"], { cwd: project, encoding: "utf8" }).stdout ?? "";
  if (changed.trim() !== "") console.log("Changes that are not committed are not tried.");
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "spbe-fresh-"));
  const clone = join(folder, "salinan baru ü");
  const leave = () => {
    for (const child of running) end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      leave();
      process.exit(1);
    });
  }
  try {
    const env = newMachine(folder);
    const cloned = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", project, clone], { encoding: "utf8" });
    if (cloned.status !== 0) throw new Error(`git clone: ${cloned.stderr ?? cloned.error?.message}`);
    const steps = { "npm ci": install, "npm start": start, "npm run test:sample": sample };
    for (const [name, step] of Object.entries(steps)) {
      const began = Date.now();
      const found = await step({ cwd: clone, env });
      console.log(`${name}: works (${Math.round((Date.now() - began) / 1000)} s)${found === "" ? "" : `; ${found}`}`);
    }
    console.log("A new machine passes.");
  } finally {
    leave();
  }
}

main().catch((error) => {
  console.error(`A new machine fails.\n${error.message}`);
  process.exitCode = 1;
});
