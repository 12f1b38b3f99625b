/** What a name of a file may be long, in bytes with its ending: file systems take 255, and folders and copies need room. */
const LONGEST = 200;

const ENDING = ".xlsx";

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What agencies write before the name of their place. */
const KIND =
  /^(?:pemerintah(?:an)?\s+)?(?:daerah\s+)?(?:kota|kabupaten|kab\.?|provinsi|prov\.?|pemkot|pemkab|pemprov)\s+(?:administrasi\s+)?(?=\S)/i;

/**
 * Names for the workbooks of units, in their order: every system takes them, and no two are alike, whatever the letter case.
 * @example fileNames({ agency: "Pemerintah Kota Denpasar", year: "2021" }, ["Dinas Kominfo"]) // ["Denpasar 2021 - Dinas Kominfo.xlsx"]
 */
export function fileNames(head: { readonly agency: string; readonly year: string }, units: readonly string[]): readonly string[] {
  const before = placeAndYear(head);
  const taken = new Set<string>();
  return units.map((unit) => {
    for (let number = 1; ; number += 1) {
      const name = named(before, plain(unit), number === 1 ? "" : ` (${number})`);
      if (taken.has(alikeKey(name))) continue;
      taken.add(alikeKey(name));
      return name;
    }
  });
}

/**
 * What names of files begin with: the place of the agency and the year, without signs that some system does not take; `""` for neither.
 * @example placeAndYear({ agency: "PEMERINTAH KOTA DENPASAR", year: "2021" }) // "Denpasar 2021"
 */
export function placeAndYear({ agency, year }: { readonly agency: string; readonly year: string }): string {
  const parts = [cut(placeOf(plain(agency)), LONGEST / 2), cut(plain(year), LONGEST / 10)];
  return parts.filter((part) => part !== "").join(" ");
}

/** The place of a region as it is read, not as titles shout it; an agency that is no region keeps its name. */
function placeOf(agency: string): string {
  const place = agency.replace(KIND, "");
  if (place === agency || place !== place.toUpperCase()) return place;
  // Words of up to three letters are abbreviations: DKI, DIY.
  return place.replace(/\p{L}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function named(before: string, unit: string, number: string): string {
  const whole = before === "" ? unit : `${before} - ${unit === "" ? "OPD" : unit}`;
  const safe = whole === "" || RESERVED.test(whole) ? `OPD ${whole}`.trim() : whole;
  const room = LONGEST - ENDING.length - number.length;
  return `${cut(safe, room)}${number}${ENDING}`;
}

/** Without signs that some system does not take, or that hide how a name is read. */
const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{C}]/gu, " ")
    .replace(/\s+/gu, " ")
    // A dot at the beginning hides a file, one at the end is dropped by Windows.
    .replace(/^[ .]+|[ .]+$/g, "");

/** The beginning of a text that takes at most so many bytes. */
function cut(text: string, most: number): string {
  const encoder = new TextEncoder();
  let size = 0;
  let kept = "";
  for (const letter of text) {
    size += encoder.encode(letter).length;
    if (size > most) return kept.replace(/[ .]+$/, "");
    kept += letter;
  }
  return kept;
}

/** Systems that take no account of letter case do not agree on how: names that any of them takes for one are alike. */
const alikeKey = (name: string): string => name.normalize("NFKC").toUpperCase().toLowerCase();
