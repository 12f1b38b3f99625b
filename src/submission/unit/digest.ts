import { plainLines } from "../../grid";

/** Digits and small letters: what every program keeps as it is. */
const RADIX = 36;
const LENGTH = 6;

/**
 * A text in six letters, for telling whether it is still the same; `"-"` for an empty one. Not for secrets. Line breaks count alike
 * however a program writes them, and white space at the ends does not count.
 * @example digest("SK Wali Kota 12/2024") === digest("SK Wali Kota 12/2024 ") // true
 */
export function digest(text: string): string {
  const plain = plainLines(text);
  if (plain === "") return "-";
  // FNV-1a: quick, and spread evenly enough for a few hundred texts.
  let sum = 0x811c9dc5;
  for (let at = 0; at < plain.length; at += 1) sum = Math.imul(sum ^ plain.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(RADIX).padStart(LENGTH, "0").slice(-LENGTH);
}
