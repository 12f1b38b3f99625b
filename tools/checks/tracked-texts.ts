import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file git keeps, as text. */
export interface TrackedText {
  readonly path: string;
  readonly text: string;
}

/**
 * Every file of the checkout that git keeps and that is text; pictures and workbooks are left out.
 *
 * @param folder of the checkout
 * @throws Error when it is no checkout of git
 */
export function trackedTexts(folder: string): readonly TrackedText[] {
  const paths = execFileSync("git", ["ls-files", "-z"], { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).split("\0");
  return paths
    .filter((path) => path !== "")
    .map((path) => ({ path, bytes: bytesOf(join(folder, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString("utf8") }));
}

/** What a file holds; nothing where it was removed and git was not told yet, and of a link to a folder. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
