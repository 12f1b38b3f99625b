import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cacheFolder } from "../cache-folder";
import { withLock } from "../lock";
import { projectFolder } from "../project-folder";
import type { BrowserCandidate } from "./installed";

const packageFolder = join(projectFolder, "node_modules", "@sparticuz", "chromium");

/** What was unpacked, written last: the path below the folder and the size in bytes of every file. */
const listName = "unpacked.json";

/** The code with which the file system refused, as far as a process that failed over it says. */
function refusedWith(text: string): string | undefined {
  return /\b(ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(text)?.[1];
}

/**
 * Unpacks with the package's own code in a process of its own: it chooses its folder and its libraries from
 * environment variables, and those must not leak into ours.
 */
function unpackInto(folder: string): Promise<void> {
  const entry = pathToFileURL(join(packageFolder, "build", "esm", "index.js")).href;
  const script = `const { default: chromium } = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      const cause = told.split("\n").find((line) => /Error|E[A-Z]+:/.test(line)) ?? `ended with ${code}`;
      reject(Object.assign(new Error(`unpacking ${packageFolder}: ${cause.trim()}`), { code: refusedWith(told) }));
    });
  });
}

function filesBelow(folder: string, below = ""): Readonly<Record<string, number>> {
  return Object.fromEntries(
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): [string, number][] => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return Object.entries(filesBelow(folder, path));
      return [[path, statSync(join(folder, path)).size]];
    })
  );
}

/** Whether everything that was unpacked into the folder is still there, each file with its size. */
function isWhole(folder: string): boolean {
  try {
    const listed = JSON.parse(readFileSync(join(folder, listName), "utf8")) as Readonly<Record<string, number>>;
    const entries = Object.entries(listed);
    return entries.length > 0 && entries.every(([path, size]) => statSync(join(folder, path)).size === size);
  } catch {
    return false;
  }
}

/**
 * Fills a folder so that it is there whole or not at all: beside it first, then under its name. What an interrupted
 * run left, half-filled or beside it, is removed. Nothing is done when the folder is whole.
 *
 * @param fill puts the files into the folder given to it
 * @throws when filling fails (no room on the disk, for example); nothing is left behind then
 */
export async function unpackOnce(folder: string, name: string, fill: (into: string) => Promise<void>): Promise<string> {
  const target = join(folder, name);
  if (isWhole(target)) return target;
  return withLock(`unpacking ${name}`, async () => {
    // Another run may have unpacked it while this one waited.
    if (isWhole(target)) return target;
    const beside = `${name}-unpacking-`;
    for (const left of readdirSync(folder).filter((entry) => entry === name || entry.startsWith(beside))) {
      rmSync(join(folder, left), { recursive: true, force: true });
    }
    const unfinished = mkdtempSync(join(folder, beside));
    try {
      await fill(unfinished);
      writeFileSync(join(unfinished, listName), JSON.stringify(filesBelow(unfinished)));
      renameSync(unfinished, target);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
    return target;
  });
}

/**
 * The Chromium that ships inside the npm package `@sparticuz/chromium`, unpacked once into `.cache/`. The system
 * libraries a bare Debian lacks (libnss3 and its family, libexpat) come with the package. `null` when the package
 * has nothing for this machine (it is built for Linux x64).
 *
 * @throws when unpacking fails (no room on the disk, for example)
 */
export async function packagedBrowser(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch
): Promise<BrowserCandidate | null> {
  if (platform !== "linux" || architecture !== "x64" || !existsSync(packageFolder)) {
    return null;
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = await unpackOnce(cacheFolder(), `chromium-${version}`, unpackInto);
  return {
    name: `Chromium from the npm package @sparticuz/chromium ${version}`,
    path: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  };
}
