import type { ColumnMeaning } from "../model";
import { tokensOf } from "./header-text";
import type { Role } from "./header-words";

/** What a header says that is not about a level. */
interface OtherHeader {
  readonly meaning: ColumnMeaning | null;
  readonly confidence: number;
  readonly ifTexts?: ColumnMeaning;
}

/** By the first of these roles that a word of a header has; the narrow ones stand first. */
const BY_ROLE: readonly (readonly [Role, ColumnMeaning | null])[] = [
  ["deadline", "deadline"],
  ["status", "status"],
  ["weight", "weight"],
  ["nothing", null],
  ["followUp", "followUp"],
  ["evidence", "evidence"],
  ["problem", "problem"],
  ["explanation", "explanation"],
  ["owner", "owner"],
  ["unit", "owner"],
];

/** What single letters and short signs mean, and headers in which the words stand otherwise than alone. */
const BY_PATTERN: readonly (readonly [RegExp, ColumnMeaning | null, number])[] = [
  [/^w(?: persen)?$/, "weight", 0.95],
  [/^(?:tw|triwulan|kuartal|quarter|q|semester|smt|caturwulan) ?(?:ke )?(?:\d|i{1,3}|iv)\b/, "level", 0.6],
  [/^v$/, "level", 0.8],
  [/\bvalidasi\b/, "status", 0.9],
  [/\b(?:x|kali) bobot\b|\bbobot (?:x|kali)\b|\b(?:selisih|tertimbang|terbobot|weighted)\b/, null, 0.9],
  [/^(?:nomor|no) urut ./, null, 0.9],
  [/^(?:id|kode) (?!indikator|indicator|ind\b|ik\b)|\b(?:opd|user) id\b|\b(?:nama|kode) instansi\b|^tahun\b(?! 20)/, null, 0.7],
  [/\bdomain\b.*\baspe[kc]t?\b(?!.*indikator)/, null, 0.8],
];

/** Headers of the lines themselves, behind all that may stand beside them. */
const OF_LINES: readonly (readonly [RegExp, ColumnMeaning, number])[] = [
  [/\b(?:no|nomor|kode|id|code)\b.*\bindi[kc]ator\b|\bindi[kc]ator (?:no|nomor|ke|id)$/, "number", 0.97],
  [/^(?:kode|code|ik)$/, "number", 0.85],
  [/^(?:no|nomor|nomer|num|no id|id|no urut|nomor urut|urut)$/, "number", 0.8],
  [/\b(?:indi[kc]ator|pertanyaan)\b/, "name", 0.9],
  [/\b(?:uraian|deskripsi|description)\b/, "name", 0.8],
  [/\bdomain\b/, "domain", 0.9],
  [/\baspe[kc]t?\b/, "aspect", 0.9],
  [/^(?:nama|name|judul)\b/, "name", 0.7],
];

/** Reads a plain header that is not about a level; `null` for one that says nothing we know. */
export function readOtherHeader(plain: string): OtherHeader | null {
  const pattern = BY_PATTERN.find(([words]) => words.test(plain));
  if (pattern) {
    const [, meaning, confidence] = pattern;
    return { meaning, confidence, ...(meaning === "level" && { ifTexts: "explanation" as const }) };
  }
  const roles = new Set(tokensOf(plain).map(({ role }) => role));
  const byRole = BY_ROLE.find(([role]) => roles.has(role));
  if (byRole) return { meaning: byRole[1], confidence: byRole[0] === "weight" ? 0.95 : 0.9 };
  const line = OF_LINES.find(([words]) => words.test(plain));
  if (line === undefined) return null;
  const [words, meaning, confidence] = line;
  return { meaning, confidence, ...(words.source.includes("uraian") && { ifTexts: "explanation" as const }) };
}
