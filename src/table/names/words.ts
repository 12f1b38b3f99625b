import { lastAnswered } from "./remembered-answers";

const WORD = /[a-z0-9]+/g;

/** Words around a name that say little about which one it is. */
export const LIGHT_WORDS = new Set(
  (
    "tingkat kematangan dan di pada atas dari untuk dalam terkait tentang sejauh mana indikator penilaian instansi " +
    "pemerintah daerah kota kabupaten provinsi spbe kementerian lembaga ippd oleh yang nilai"
  ).split(" ")
);

/** The words of a text as it stands; each instrument asks for those of the same cell. */
export const writtenWords = lastAnswered((text): readonly string[] => text.toLowerCase().match(WORD) ?? []);

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
