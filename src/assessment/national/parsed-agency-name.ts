import { normalise } from "../../instrument";
import type { PublishedAgency } from "./tables";

/** A name taken apart: the kind of region and the place, or for a central agency all of it. */
export interface ParsedAgencyName {
  readonly full: string;
  readonly kind: string;
  readonly place: string;
  readonly words: readonly string[];
}

/** Takes a name apart, written in any usual form. */
export function parseAgencyName(name: string): ParsedAgencyName {
  let text = ` ${normalise(name)} `;
  for (const [form, plain] of FORMS) text = text.replace(form, plain);
  const full = text.trim();
  const [, kind = "", place = full] = /^(kab|kota|provinsi)(?: (.+))?$/.exec(full) ?? [];
  return { full, kind, place, words: full.split(" ") };
}

/** Forms that mean the same, on text padded with spaces. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/ (?:pemerintah|pemda) /, " "],
  [/ pemkab /, " kab "],
  [/ pemkot /, " kota "],
  [/ pemprov /, " provinsi "],
  [/ (?:kabupaten|daerah kab|daerah kabupaten) /, " kab "],
  [/ (?:daerah )?(?:prov|prop|propinsi) /, " provinsi "],
  [/ daerah provinsi /, " provinsi "],
  [/ kemenko /, " kementerian koordinator bidang "],
  [/ sekretariat(?: jenderal)? (?!negara|kabinet)/, " "],
  [/ sekretariat kabinet /, " kabinet "],
  [/ (?:republik indonesia|ri|dan) /g, " "],
  [/ (?:d i|di|diy|daerah istimewa|daerah istimewa d i) yogyakarta /, " provinsi yogyakarta "],
  [/ diy /, " provinsi yogyakarta "],
  [/ (?:dki|daerah khusus(?: ibukota)?) jakarta /, " provinsi dki jakarta "],
  [/ ntb /, " nusa tenggara barat "],
  [/ ntt /, " nusa tenggara timur "],
  [/ babel /, " kepulauan bangka belitung "],
  [/ kepri /, " kepulauan riau "],
  [/ kep /, " kepulauan "],
  [/^ (?:provinsi )?(?:nanggroe )?aceh (?:darussalam )?$/, " provinsi aceh "],
  [/ provinsi (?:provinsi )+/, " provinsi "],
];

/** A published agency with its name taken apart. */
export interface KnownAgency extends ParsedAgencyName {
  readonly agency: PublishedAgency;
  /** Its full name between spaces, as it is looked for in a text. */
  readonly apart: string;
}

const knownByTable = new WeakMap<readonly PublishedAgency[], readonly KnownAgency[]>();

/** The agencies of a year with their names taken apart. */
export function knownOf(agencies: readonly PublishedAgency[]): readonly KnownAgency[] {
  const known =
    knownByTable.get(agencies) ??
    agencies.map((agency): KnownAgency => {
      const parsed = parseAgencyName(agency.name);
      return { agency, apart: ` ${parsed.full} `, ...parsed };
    });
  knownByTable.set(agencies, known);
  return known;
}

const knownByLastWord = new WeakMap<readonly PublishedAgency[], ReadonlyMap<string, readonly KnownAgency[]>>();

/** The agencies of a year by the last word of their names: a text without that word names none of them. */
export function knownByWord(agencies: readonly PublishedAgency[]): ReadonlyMap<string, readonly KnownAgency[]> {
  const known = knownByLastWord.get(agencies);
  if (known !== undefined) return known;
  const byWord = new Map<string, KnownAgency[]>();
  for (const each of knownOf(agencies)) {
    const word = each.words[each.words.length - 1] ?? "";
    byWord.set(word, [...(byWord.get(word) ?? []), each]);
  }
  knownByLastWord.set(agencies, byWord);
  return byWord;
}

/** Without its spaces: one word or two is the same. */
export function squeezed(text: string): string {
  return text.replace(/ /g, "");
}
