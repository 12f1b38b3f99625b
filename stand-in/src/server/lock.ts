import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cacheFolder } from "./cache-folder";

/** A lock that holds no process yet belongs to one that is about to write its number, or died before it could. */
const MILLISECONDS_TO_WRITE_A_NUMBER = 10_000;

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether the process that took the lock ended without giving it back. */
function isLeftOver(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    return holder > 0 ? !isAlive(holder) : Date.now() - statSync(lock).mtimeMs > MILLISECONDS_TO_WRITE_A_NUMBER;
  } catch {
    // Given back meanwhile.
    return false;
  }
}

/** On Windows a lock just given back can be in the way for a moment as a file that may not be touched. */
function isTaken(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EEXIST" || (code === "EPERM" && process.platform === "win32");
}

/** Moved away before it is removed: of two processes that find the same left-over lock, one moves it. */
function removeLeftOver(lock: string): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return;
  }
  rmSync(aside, { force: true });
}

/**
 * Does the work while no other process of this project does work of the same name. A lock left by a process that was
 * killed is taken over.
 *
 * @throws when the project folder cannot be written to
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(cacheFolder(), `${name.replaceAll(" ", "-")}.lock`);
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (isLeftOver(lock)) removeLeftOver(lock);
      // Another process holds it: files tell nobody that they are gone.
      await wait(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
