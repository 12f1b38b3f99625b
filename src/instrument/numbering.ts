import { normalise } from "./normalise";

/** A number with the part behind it, as in 35-2; `part` is `null` where there is none. */
export interface Numbered {
  readonly number: number;
  readonly part: number | null;
}

type Kind = "indicator" | "domain" | "aspect";

/** Words and letters that people write before a number, in normalised form. */
const PREFIX: Readonly<Record<Kind, string>> = {
  indicator: "(?:(?:no|nomor|kode|indikator|ind|ik|i|ke) ?)*",
  domain: "(?:(?:no|nomor|kode|domain|dom|d|ke) ?)*",
  aspect: "(?:(?:no|nomor|kode|aspek|asp|a|ke) ?)*",
};

/** Made once: every cell of a large sheet may be asked whether it is a number. */
const WHOLE: Readonly<Record<Kind, RegExp>> = { indicator: whole("indicator"), domain: whole("domain"), aspect: whole("aspect") };

function whole(kind: Kind): RegExp {
  return new RegExp(`^${PREFIX[kind]}0*(\\d{1,3})(?: ?([a-e])| 0*(\\d))?$`);
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/**
 * The number that a spelling consists of, whatever stands before it: `1`, `"1."`, `"I1"`, `"IK-01"`,
 * `"Indikator ke-1"`, `"35-2"`, `"35b"`, `35.2`. `null` when there is more than a number, or none.
 *
 * @example numberIn("IK-01", "indicator") // { number: 1, part: null }
 * @example numberIn("35b", "indicator") // { number: 35, part: 2 }
 */
export function numberIn(spelling: string | number, kind: Kind): Numbered | null {
  if (/^\s*-\d/.test(String(spelling))) return null;
  const match = WHOLE[kind].exec(normalise(String(spelling)));
  if (!match) return null;
  const [, number, letter, digit] = match;
  const part = letter ? letter.charCodeAt(0) - "a".charCodeAt(0) + 1 : digit ? Number(digit) : null;
  // A cell typed 1,0 or 1.00 is the number 1.
  return { number: Number(number), part: part === 0 ? null : part };
}

/** The Roman number that a spelling consists of, as headings carry it: `"Domain II"`, `"IV."`. */
export function romanNumber(spelling: string | number, kind: Kind): Numbered | null {
  const match = new RegExp(`^${PREFIX[kind]}\\b([ivx]+)$`).exec(normalise(String(spelling)));
  const at = ROMAN.indexOf(match?.[1] ?? "");
  return at < 0 ? null : { number: at + 1, part: null };
}

/** Splits a normalised text into the number it begins with and the rest: `"aspek 6 audit tik"`. */
export function numberedPart(text: string, kind: Kind): { readonly number: number; readonly rest: string } | null {
  const match = new RegExp(`^${PREFIX[kind]}0*(\\d{1,3})(?: \\d)? (.+)$`).exec(text);
  if (!match) return null;
  return { number: Number(match[1]), rest: match[2] ?? "" };
}
