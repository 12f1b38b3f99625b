/**
 * Words a unit's name begins with: a comma before one of them separates units, any other comma belongs to a name
 * (*Dinas Komunikasi, Informatika dan Statistik*).
 */
const BEGINNING =
  /^(?:dinas|badan|bagian|bag|sekretariat|inspektorat|kecamatan|kelurahan|kantor|balai|bidang|biro|pusat|satuan|satpol|direktorat|rumah sakit|rsud|upt\w*|setda|setwan|itda|dis[a-z]{3,}|bap[a-z]{3,}|bk[a-z]{1,4}|bp[a-z]{1,4}|dp[a-z]{2,6})\b/i;

/** What people write where nobody is named, besides dashes and other signs. */
const NOBODY = /^(?:n\/?a|tidak ada|belum ada|belum ditentukan|tbd)$/i;

const BULLET = /^\s*(?:\d{1,2}[.)]|[-\u2022\u2013*])\s/;

/**
 * The units that an owner cell names. Several may stand in one cell, apart by `;`, `/`, `|` or line breaks, and by a comma
 * where a unit's name begins behind it; numbers and bullets in front are dropped. A unit named twice is one. A dash or
 * *belum ada* names nobody.
 *
 * @example unitsOf("Bappeda; Diskominfo") // ["Bappeda", "Diskominfo"]
 * @example unitsOf("Dinas Komunikasi, Informatika dan Statistik") // one unit
 */
export function unitsOf(owner: string): readonly string[] {
  if (NOBODY.test(owner.trim())) return [];
  const named = owner
    .split(/[;|\n\r]|\s*\/\s*/)
    .flatMap(atCommas)
    .map((part) => part.replace(BULLET, "").replace(/\s+/g, " ").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !NOBODY.test(part));
  const seen = new Set<string>();
  return named.filter((unit) => {
    const key = unitKey(unit);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function atCommas(part: string): readonly string[] {
  const units: string[] = [];
  for (const piece of part.split(",")) {
    const last = units.length - 1;
    if (last < 0 || BEGINNING.test(piece.trim())) units.push(piece);
    else units[last] = `${units[last] ?? ""},${piece}`;
  }
  return units;
}

/**
 * What spellings of a unit have in common that differ only in case, spaces and punctuation: these count as one.
 * @example unitKey(" BAPPEDA. ") // "bappeda"
 */
export function unitKey(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/&/g, " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Long forms and what offices write for them. */
const SHORT_FORMS: readonly (readonly [long: RegExp, short: string])[] = [
  [/\bkomunikasi (?:dan )?informatika\b/g, "kominfo"],
  [/\bbadan perencanaan pembangunan daerah\b/g, "bappeda"],
  [/\bsekretariat daerah\b/g, "setda"],
  [/\bsekretariat (?:dprd|dewan(?: perwakilan rakyat daerah)?)\b/g, "setwan"],
  [/\bkependudukan (?:dan )?pencatatan sipil\b/g, "dukcapil"],
  [/\bpenanaman modal (?:dan )?pelayanan terpadu satu pintu\b/g, "pmptsp"],
  [/\bbagian\b/g, "bag"],
  [/\bkepegawaian\b/g, "kepeg"],
];
const REGION = / (?:kota|kabupaten|kab|provinsi|prov) .*/;

/**
 * What spellings have in common that may mean one unit: `Dinas Kominfo`, `Diskominfo`, `Dinas Komunikasi dan Informatika
 * Kota Denpasar`. Only for offering: nobody counts or writes by it unasked.
 * @example likenessKey("Dinas Kominfo") === likenessKey("DISKOMINFO") // true
 */
export function likenessKey(unit: string): string {
  let key = unitKey(unit).replace(REGION, "");
  for (const [long, short] of SHORT_FORMS) key = key.replace(long, short);
  return key
    .replace(/^dinas /, "dis")
    .replace(/\bdan\b/g, "")
    .replace(/ /g, "");
}
