const WORD = /[a-z0-9]+/g;

/** Words around a name that say little about which one it is. */
export const LIGHT_WORDS = new Set(
  (
    "tingkat kematangan dan di pada atas dari untuk dalam terkait tentang sejauh mana indikator penilaian instansi " +
    "pemerintah daerah kota kabupaten provinsi spbe kementerian lembaga ippd oleh yang nilai"
  ).split(" ")
);

const CAPITAL = /[A-Z]/;
const OTHER_LETTERS = /[^\0-\x7f]/;

/** The words of a text as it stands. */
export function writtenWords(text: string): readonly string[] {
  if (OTHER_LETTERS.test(text)) return text.toLowerCase().match(WORD) ?? [];
  const small = CAPITAL.test(text) ? text.toLowerCase() : text;
  // Every cell of a large sheet is taken apart so: letter by letter is several times faster than by a pattern.
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < small.length; at += 1) {
    if (isOfWord(small.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(small.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(small.slice(start));
  return words;
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** The different words of a normalised text. */
export function wordsOf(core: string): readonly string[] {
  return [...new Set(core.match(WORD) ?? [])];
}

/**
 * The words that stand in a pattern.
 * @example wordsIn(/^(?:nama )?indikator\b/) // ["nama", "indikator"]
 */
export function wordsIn({ source }: RegExp): readonly string[] {
  return wordsOf(source.replace(/\\./g, " "));
}
