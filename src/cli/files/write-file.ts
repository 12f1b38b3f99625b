import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { plainText } from "../../file";
import { FileProblem, problemOf } from "./file-problem";

/**
 * Says beforehand that a result would go where it must not, so that nobody waits for it in vain.
 * @throws FileProblem when the result would overwrite its original (by any of its names), or something that is no ordinary file
 */
export function checkOut(input: string, out: string): void {
  const present = statOf(out);
  const original = statOf(input);
  const values = { file: plainText(out) };
  if (present !== null && !present.isFile()) throw new FileProblem("out-not-a-file", values);
  const sameFile = present !== null && original !== null && present.ino === original.ino && present.dev === original.dev;
  if (sameFile || resolve(input) === resolve(out)) throw new FileProblem("out-is-file", values);
  const folder = dirname(resolve(out));
  if (statOf(folder)?.isDirectory() !== true) throw new FileProblem("no-folder", { ...values, folder: plainText(folder) });
}

/**
 * Writes a whole file or nothing: beside it first, to the disk, then renamed. Without pause, so that a Ctrl+C comes before
 * or after it.
 * @throws FileProblem when it cannot be written; what stood there still does
 */
export function writeWhole(out: string, bytes: Uint8Array): void {
  // A link stays a link: what it leads to is replaced.
  const target = statOf(out) === null ? resolve(out) : realpathSync(out);
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    writeTo(beside, bytes);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw problemOf(error, "writing", { file: plainText(out), folder: plainText(dirname(resolve(out))) });
  }
}

function writeTo(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
