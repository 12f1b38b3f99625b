import { zipSync } from "fflate";
import type { Files } from "./contents";

/** The earliest time a zip can hold, on the clock of any machine. */
const NO_TIME = new Date(1980, 0, 1);

/** The files as a zip: the same files, the same bytes, whenever and wherever it is made. */
export function steadyZip(files: Files): Uint8Array {
  const sorted = Object.keys(files)
    .sort()
    .map((path) => [path, files[path]] as const);
  return zipSync(Object.fromEntries(sorted) as Record<string, Uint8Array>, { level: 9, mtime: NO_TIME });
}
