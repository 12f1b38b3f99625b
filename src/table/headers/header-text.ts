import { asSeen } from "../../instrument";
import { bounded } from "../names/remembered-answers";
import { HEADER_WORDS, SHORT_IN_GLUED, SHORTEST_GLUED, type Role } from "./header-words";

/** A word or phrase of a header and what it does there; `null` for one we do not know. */
export interface Token {
  readonly text: string;
  readonly role: Role | null;
}

/** A header in small letters without accents and unseen characters; signs between words stay. */
function lower(text: string): string {
  return asSeen(text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/%/g, " persen ")
    .toLowerCase();
}

/** A header as words: underscores, case and punctuation gone, words written together apart. `level_terpilih` → `level terpilih`. */
export const plainHeader = bounded((text: string): string =>
  lower(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(apart)
    .join(" ")
);

/** Shorter words are hardly two in one. */
const SHORTEST_TOGETHER = 5;

/** A word that is several known ones written together, with spaces between them; else the word itself. */
const apart = bounded((word: string): string => {
  if (word.length < SHORTEST_TOGETHER || HEADER_WORDS.has(word)) return word;
  const pieces = piecesOf(word);
  return pieces === null ? word : pieces.join(" ");
});

/** The fewest known words that a text is made of, `null` where it is not made of known words alone. */
function piecesOf(text: string): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let to = 1; to <= text.length; to += 1) {
    let found: readonly string[] | null = null;
    for (let from = 0; from < to; from += 1) {
      const before = best[from] ?? null;
      const piece = text.slice(from, to);
      if (before === null || !isPiece(piece)) continue;
      if (found === null || before.length + 1 < found.length) found = [...before, piece];
    }
    best[to] = found;
  }
  return best[text.length] ?? null;
}

const IN_PHRASES: ReadonlySet<string> = new Set(
  [...HEADER_WORDS.keys()].filter((key) => key.includes(" ")).flatMap((key) => key.split(" "))
);

function isPiece(text: string): boolean {
  if (/^20[1-4]\d$/.test(text)) return true;
  const isKnown = HEADER_WORDS.has(text) || IN_PHRASES.has(text);
  return isKnown && (text.length >= SHORTEST_GLUED || SHORT_IN_GLUED.has(text));
}

const YEAR = /^20[1-4]\d$/;
const LONGEST_PHRASE = 3;

/** The words of a plain header with what they do; phrases as one. */
export function tokensOf(plain: string): readonly Token[] {
  const words = plain.split(" ").filter((word) => word !== "");
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    while (length > 1 && !HEADER_WORDS.has(words.slice(at, at + length).join(" "))) length -= 1;
    const text = words.slice(at, at + length).join(" ");
    tokens.push({ text, role: HEADER_WORDS.get(text) ?? roleOfNumber(text) });
    at += length;
  }
  return tokens;
}

function roleOfNumber(text: string): Role | null {
  if (YEAR.test(text)) return "year";
  return /^\d+$/.test(text) ? "digits" : null;
}

/** The parts of a header that stand apart: in brackets, behind a stroke or a semicolon. */
export function segmentsOf(text: string): readonly string[] {
  return text
    .split(/[()[\]/;|\\]+/)
    .map(plainHeader)
    .filter((part) => part !== "");
}
