import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { plainText } from "../../file";
import { FileProblem, problemOf } from "./file-problem";
import { writeWhole } from "./write-file";

/** Names of files that a folder has already. @throws FileProblem when it is no folder, or the folder it is to stand in is not there */
export function alreadyIn(folder: string, names: readonly string[]): readonly string[] {
  const whole = resolve(folder);
  if (existsSync(whole)) {
    if (!statSync(whole).isDirectory()) throw new FileProblem("out-not-a-folder", { file: plainText(folder) });
    return names.filter((name) => existsSync(join(whole, name)));
  }
  if (!existsSync(dirname(whole))) throw new FileProblem("no-folder", { file: plainText(folder), folder: plainText(dirname(whole)) });
  return [];
}

/**
 * Writes all files into a folder or none: beside it first, then each gets its place. What stands under such a name is replaced, and comes
 * back when anything goes wrong. A folder that is not there is made.
 * @throws FileProblem when they cannot be written; the folder is then as it was
 */
export function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = resolve(folder);
  const isNew = !existsSync(target);
  let beside = "";
  try {
    // In the folder itself, so that giving a file its place is one step.
    beside = isNew ? newFolderBeside(target) : mkdtempSync(join(target, ".spbe-"));
    for (const [name, bytes] of files) writeWhole(join(beside, name), bytes);
    if (isNew) renameSync(beside, target);
    else moveAll(beside, target, [...files.keys()]);
  } catch (error) {
    throw problemOf(error, "writing", { file: plainText(folder), folder: plainText(dirname(target)) });
  } finally {
    if (beside !== "") rmSync(beside, { recursive: true, force: true });
  }
}

function newFolderBeside(target: string): string {
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(4).toString("hex")}.tmp`);
  mkdirSync(beside);
  return beside;
}

function moveAll(from: string, target: string, names: readonly string[]): void {
  const before = join(from, "before");
  mkdirSync(before);
  const undo: (() => void)[] = [];
  try {
    for (const name of names) {
      const place = join(target, name);
      if (existsSync(place)) {
        renameSync(place, join(before, name));
        undo.push(() => renameSync(join(before, name), place));
      }
      renameSync(join(from, name), place);
      undo.push(() => rmSync(place));
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  }
}
