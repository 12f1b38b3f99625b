import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { withLock } from "./lock";
import { projectFolder } from "./project-folder";

/** A built thing and what it is built from; paths from the project folder. */
export interface Build {
  readonly name: string;
  readonly inputs: readonly string[];
  /** File that is there when the thing is built. */
  readonly output: string;
  /** Whether what stands there is this thing: something else may have been built in its place. */
  readonly isThis?: () => boolean;
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

/** There while the thing is being built: what an interrupted build left is not the thing, however new it is. */
function unfinishedOf({ name }: Pick<Build, "name">): string {
  return join(projectFolder, ".cache", "built", `${name} unfinished`);
}

/**
 * Whether the built thing shows the present sources: built by {@link ensureBuilt} from exactly these files, or by
 * hand after the last change to any of them.
 */
export function isFresh(build: Build): boolean {
  const output = resolve(projectFolder, build.output);
  if (!existsSync(output) || existsSync(unfinishedOf(build)) || build.isThis?.() === false) {
    return false;
  }
  const stamp = stampOf(build);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(build.inputs)) {
    return true;
  }
  return statSync(output).mtimeMs > newest(build.inputs);
}

/**
 * Runs a build while no other process of this project builds the same thing.
 *
 * @throws when the build fails; the thing counts as not built then
 */
export async function building(build: Pick<Build, "name" | "run">): Promise<void> {
  await withLock(lockOf(build), () => runMarked(build));
}

function lockOf({ name }: Pick<Build, "name">): string {
  return `building ${name}`;
}

async function runMarked(build: Pick<Build, "name" | "run">): Promise<void> {
  const unfinished = unfinishedOf(build);
  mkdirSync(dirname(unfinished), { recursive: true });
  writeFileSync(unfinished, "");
  await build.run();
  rmSync(unfinished);
}

async function buildOne(build: Build): Promise<void> {
  // Somebody else may have built it while we waited.
  if (isFresh(build)) {
    return;
  }
  process.stderr.write(`building ${build.name} …\n`);
  // Taken before building: a file saved meanwhile must cause another build.
  const before = fingerprint(build.inputs);
  await runMarked(build);
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
      await withLock(lockOf(build), () => buildOne(build));
    }
  }
}
