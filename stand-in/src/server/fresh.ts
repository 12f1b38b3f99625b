import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "./project-folder";

/** A built thing and what it is built from; paths from the project folder. */
export interface Build {
  readonly name: string;
  readonly inputs: readonly string[];
  /** File that is there when the thing is built. */
  readonly output: string;
  /** File that is only there when something else was built in its place. */
  readonly notWith?: string;
  /** Builds it; what it prints must go to standard error. Throws when the build fails. */
  readonly run: () => Promise<void>;
}

/** Folders count too: a deleted file changes nothing but its folder. */
function timesBelow(path: string, times: [string, number][]): void {
  if (!existsSync(path)) {
    return;
  }
  const found = statSync(path);
  times.push([path, found.mtimeMs]);
  if (found.isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      timesBelow(join(path, name), times);
    }
  }
}

function fingerprint(inputs: readonly string[]): string {
  const times: [string, number][] = [];
  for (const input of inputs) {
    timesBelow(resolve(projectFolder, input), times);
  }
  return createHash("sha256").update(JSON.stringify(times)).digest("hex");
}

function newest(inputs: readonly string[]): number {
  const times: [string, number][] = [];
  for (const input of inputs) {
    timesBelow(resolve(projectFolder, input), times);
  }
  return Math.max(0, ...times.map(([, time]) => time));
}

function stampOf(build: Build): string {
  return join(projectFolder, ".cache", "built", build.name);
}

/**
 * Whether the built thing shows the present sources: built by {@link ensureBuilt} from exactly these files, or by
 * hand after the last change to any of them.
 */
export function isFresh(build: Build): boolean {
  const output = resolve(projectFolder, build.output);
  if (!existsSync(output) || (build.notWith !== undefined && existsSync(join(projectFolder, build.notWith)))) {
    return false;
  }
  const stamp = stampOf(build);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(build.inputs)) {
    return true;
  }
  return statSync(output).mtimeMs > newest(build.inputs);
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Two drivers started together must not write the same folder at once. */
async function withLock<T>(name: string, action: () => Promise<T>): Promise<T> {
  const lock = join(projectFolder, ".cache", `building-${name}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (holder > 0 && !isAlive(holder)) {
        rmSync(lock, { force: true });
      }
      await wait(200);
    }
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function buildOne(build: Build): Promise<void> {
  // Somebody else may have built it while we waited.
  if (isFresh(build)) {
    return;
  }
  process.stderr.write(`building ${build.name} …\n`);
  // Taken before building: a file saved meanwhile must cause another build.
  const before = fingerprint(build.inputs);
  await build.run();
  mkdirSync(dirname(stampOf(build)), { recursive: true });
  writeFileSync(stampOf(build), before);
}

/**
 * Builds what is missing or older than its sources, one after the other.
 *
 * @throws when a build fails; nothing is marked as built then
 */
export async function ensureBuilt(builds: readonly Build[]): Promise<void> {
  for (const build of builds) {
    if (!isFresh(build)) {
      await withLock(build.name.replaceAll(" ", "-"), () => buildOne(build));
    }
  }
}
