import { readLevel } from "./read-level";
import type { Assessment, Entry } from "../types";

/**
 * Entries that hold something which is no level, or whose rows disagree: not counted in the pane's index, and the
 * reason why functions over the table give `#VALUE!`. What is merely not filled is none of them.
 */
export function wrongEntries({ instrument, entries }: Assessment): readonly Entry[] {
  return entries.filter(({ level, cell, raw }) => level === null && cell !== null && readLevel(instrument, raw).kind !== "notFilled");
}
