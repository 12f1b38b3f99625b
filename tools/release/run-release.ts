import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { released, ReleaseRefusal, VERSIONED, type VersionedFiles } from "./release";
import { inBoth, made } from "./texts";

/**
 * Writes a version into every file of a checkout that says it, commits and tags it. Nothing is sent anywhere: that is for the
 * person to do, once they have looked at it.
 *
 * @param folder of the checkout
 * @returns what to tell the person
 * @throws ReleaseRefusal before anything is changed, when there is to be no release; Error when git does not commit, and all is as before
 */
export function runRelease(folder: string, version: string | undefined): string {
  const git = (...words: readonly string[]): string => execFileSync("git", words, { cwd: folder, encoding: "utf8" }).trim();
  const [changed = ""] = git("status", "--porcelain").split("\n");
  if (changed !== "") throw new ReleaseRefusal("notClean", changed.trim().replace(/^\S+\s+/, ""));
  const files = Object.fromEntries(VERSIONED.map((path) => [path, readFileSync(join(folder, path), "utf8")])) as VersionedFiles;
  const after = released(files, version, new Date().toISOString().slice(0, 10));
  const tag = `v${version}`;
  if (git("tag", "--list", tag) !== "") throw new ReleaseRefusal("tagged", tag);
  const write = (texts: VersionedFiles): void => VERSIONED.forEach((path) => writeFileSync(join(folder, path), texts[path]));
  write(after);
  try {
    git("commit", "--quiet", "--message", `chore: release ${version}`, "--", ...VERSIONED);
  } catch (failure) {
    // A hook refused it, or git does not know who the person is: it has said so itself.
    write(files);
    throw failure;
  }
  git("tag", "--annotate", tag, "--message", tag);
  return inBoth(made, version);
}
