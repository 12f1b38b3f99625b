/** What only texts with other letters than plain ones need: most texts of a big sheet do not. */
const OTHER_LETTERS = /[^ -~\s]/;

/**
 * A spelling reduced to what it says: small letters, no accents, no punctuation, single spaces, `&` and `+` as *dan*.
 * Two texts that differ only in case, punctuation or spacing become the same.
 *
 * @example normalise("  Rencana & Anggaran, SPBE ") // "rencana dan anggaran spbe"
 */
export function normalise(text: string): string {
  const isPlain = !OTHER_LETTERS.test(text);
  const bare = isPlain ? text : text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  return bare
    .toLowerCase()
    .replace(/[&+]/g, " dan ")
    .replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Long forms and the short form people write for them, both already normalised. */
const SHORT_FORMS: readonly (readonly [long: RegExp, short: string])[] = [
  [/\bsistem pemerintahan berbasis elektronik\b/g, "spbe"],
  [/\bteknologi informasi (?:dan )?komunikasi\b/g, "tik"],
  [/\bsumber daya manusia\b/g, "sdm"],
  [/\bpemerintah digital\b/g, "pemdi"],
  [/\bwhistle ?blowing system\b/g, "wbs"],
  [/\bantar ?instansi\b/g, "antarinstansi"],
];

/** Whether a normalised text holds one of the long forms. */
export const LONG_FORM = new RegExp(SHORT_FORMS.map(([long]) => long.source).join("|"));

/** Words before a name that say nothing about which one it is. */
export const EMPTY_START = /^(?:(?:nilai )?tingkat kematangan|(?:nama )?(?:indikator|aspek|domain)|penjelasan|indeks)\b ?/;
/** Words behind a name that say as little. */
export const EMPTY_END = / (?:pada )?(?:instansi pusat(?: (?:dan |atau )?(?:pemerintah )?daerah)?|pemerintah daerah|ippd)$/;

/**
 * The name inside a spelling: normalised, abbreviations unified, and without the words that office tables put around
 * every name (*Tingkat Kematangan …*, *… Instansi Pusat/Pemerintah Daerah*). Two spellings of one indicator, aspect
 * or domain have the same core.
 *
 * @example nameCore("Tingkat Kematangan Arsitektur SPBE Instansi Pusat/Pemerintah Daerah") // "arsitektur spbe"
 */
export function nameCore(text: string): string {
  let core = normalise(text);
  if (LONG_FORM.test(core)) for (const [long, short] of SHORT_FORMS) core = core.replace(long, short);
  const withoutStart = core.replace(EMPTY_START, "");
  const withoutEnd = withoutStart.replace(EMPTY_END, "");
  return withoutEnd || withoutStart || core;
}
