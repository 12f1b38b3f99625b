import { bounded } from "../names/remembered-answers";
import { plainHeader, tokensOf } from "../headers/header-text";
import { readLevelHeader, type HeaderMeaning } from "../headers/level-header";
import { readOtherHeader } from "../headers/other-headers";

/** What a column header says, and of which year. */
export interface HeaderReading extends HeaderMeaning {
  readonly year: number | null;
}

const YEAR = /\b(20[1-4]\d)\b/;
const LONGEST_HEADER = 90;

/**
 * What a header of one or more rows means. The lowest row decides; where it is general (a year, *Nilai*) the rows
 * above say whose value it is.
 * @param parts top row first
 * @example readHeader(["Tingkat Kematangan", "Target"]).meaning // "target"
 * @example readHeader(["Penilaian Mandiri", "2022"]) // { meaning: "self", year: 2022, … }
 */
export function readHeader(parts: readonly string[]): HeaderReading | null {
  const [last, ...above] = [...parts].reverse().filter((part) => plainHeader(part) !== "");
  if (last === undefined) return null;
  const lowest = readPart(last);
  const higher = above.length === 0 ? null : readPart(above.join(" "));
  const year = lowest?.year ?? higher?.year ?? null;
  if (lowest === null) return higher === null ? null : { ...higher, confidence: higher.confidence * 0.8 };
  const general = (lowest.meaning === "level" && !lowest.isOwn) || lowest.meaning === "year";
  if (!general || higher === null) return { ...lowest, year };
  const owned = higher.meaning === "self" || higher.meaning === "external" || higher.meaning === "target" || higher.meaning === null;
  return owned ? { ...higher, year } : { ...lowest, meaning: year === null ? lowest.meaning : "year", year };
}

/** The same few texts are asked about for every row and column. */
const readPart = bounded((text: string): HeaderReading | null => {
  const plain = plainHeader(text);
  if (plain.length > LONGEST_HEADER) return null;
  const found = YEAR.exec(plain)?.[1];
  const year = found === undefined ? null : Number(found);
  const words: HeaderMeaning | null = readLevelHeader(text) ?? sure(readOtherHeader(plain));
  if (year !== null && (words === null || words.meaning === "level" || words.meaning === "year")) {
    const bare = plain.replace(YEAR, "").trim();
    const confidence = bare === "" || words !== null || /^(tahun|thn|th|ta)$/.test(bare) ? 0.9 : 0.5;
    const isSure = words?.isSure ?? tokensOf(bare).every(({ role }) => role !== null);
    return { meaning: "year", year, confidence, isSure, ...(words?.isOwn && { isOwn: true }) };
  }
  if (words === null) return null;
  const { ifLevels } = words;
  return { ...words, year, ...(ifLevels && { ifLevels: year !== null && ifLevels === "level" ? "year" : ifLevels }) };
});

/** What holds no level is understood as soon as it is known at all. */
function sure(reading: ReturnType<typeof readOtherHeader>): HeaderMeaning | null {
  return reading && { ...reading, isSure: true };
}
