import { zipSync } from "fflate";
import { sha256 } from "../build/plugins/build-list";
import type { Files } from "./contents";

/** From this year on no country has left a day out of its calendar, so that a day reads the same on the clock of any machine. */
const FIRST_YEAR = 2012;
const DAYS = 2900;

/**
 * When a file was changed, as far as anybody can tell from the zip: made up from what it holds. Web servers tell browsers by date
 * and size alone whether a file is still the same, and the size of a script that names others stays. With one date for all, a
 * browser would keep the old script after an update, and ask for others that are gone.
 *
 * @returns between 8 and 20 o'clock, when no clock is put forward
 */
function timeOf(content: Uint8Array): Date {
  const number = parseInt(sha256(content).slice(0, 12), 16);
  const [day, slot] = [number % DAYS, Math.floor(number / DAYS) % (12 * 1800)];
  // A zip counts in steps of two seconds.
  return new Date(FIRST_YEAR, 0, 1 + day, 8, 0, 2 * slot);
}

/** The files as a zip: the same files, the same bytes, whenever and wherever it is made. */
export function steadyZip(files: Files): Uint8Array {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, content]) => [path, [content, { mtime: timeOf(content) }]])), { level: 9 });
}
