import type { Instrument } from "../../instrument";
import { levelsMeant, nameIn, readLevel } from "./read-level";

/** Level 5 is left out: a lone V is a tick. */
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv"];
const NUMERAL = /^\s*(?:(?:level|tingkat|tk)\b\.?\s*)?(i{1,3}|iv)\s*$/i;

/**
 * The one level that words without a number mean: the number in words, the name of a level, a Roman numeral. Such a cell
 * is still no level — a formula cannot count it — but it can be proposed what it should say.
 *
 * @example levelInWords(spbe59, "tiga") // 3
 * @example levelInWords(spbe59, "Optimum") // 5
 * @example levelInWords(pemdi8, "Unggul") // 5
 * @example levelInWords(spbe59, "belum dinilai") // null
 */
export function levelInWords(instrument: Instrument, text: string): number | null {
  const { min, max } = instrument.scale;
  const numeral = NUMERAL.exec(text)?.[1];
  if (numeral !== undefined) return ROMAN.indexOf(numeral.toLowerCase()) + 1;
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  // Its own name: at the border of two levels the name of the next one may stand beside a number, too.
  const named = levelsMeant(instrument, nameIn(text));
  const [meant, another] = levels.filter((level) => {
    const reading = readLevel(instrument, `${level} - ${text}`);
    return named.includes(level) && reading.kind === "level" && reading.level === level;
  });
  return another === undefined ? (meant ?? null) : null;
}
