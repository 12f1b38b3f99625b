import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder";

/**
 * `.cache/` in the project: the unpacked browser, the font settings, what was built from what. Everything in it can be
 * made again, so it may be deleted at any time. It is made when missing.
 *
 * @throws when it is missing and the project folder cannot be written to
 */
export function cacheFolder(): string {
  const folder = join(projectFolder, ".cache");
  mkdirSync(folder, { recursive: true });
  return folder;
}
