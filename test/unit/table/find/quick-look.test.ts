import fc from "fast-check";
import { nameCore } from "../../../../src/instrument/normalise";
import { instruments } from "../../../../src/instrument/registry";
import { splitName } from "../../../../src/table/names/codes";
import { makeFingerprinter } from "../../../../src/table/names/fingerprint";
import { makeVocabulary } from "../../../../src/table/names/vocabulary";
import { makeWordSearch } from "../../../../src/table/names/word-search";
import { LIGHT_WORDS, wordsOf } from "../../../../src/table/names/words";

const spellings = instruments.flatMap(({ indicators }) =>
  indicators.flatMap(({ key, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ key, core: nameCore(text) })))
);
const telling = [...new Set(spellings.flatMap(({ core }) => wordsOf(core)))].filter((word) => !LIGHT_WORDS.has(word));

/** Words of one name, or of several. */
const known = fc.oneof(
  fc.constantFrom(...spellings).chain(({ core }) => fc.subarray([...wordsOf(core)], { minLength: 1 })),
  fc.array(fc.constantFrom(...telling), { minLength: 1, maxLength: 4 })
);
const slipped = fc
  .constantFrom(...telling.filter((word) => word.length > 4))
  .map((word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4));
const other = fc.oneof(
  slipped,
  fc.constantFrom("rapat", "surat", "dinas", "undangan", "ke", "b"),
  fc.nat(2000).map(String),
  fc.constantFrom(...LIGHT_WORDS, "nama", "aspek")
);
const before = fc.constantFrom(
  "",
  "1. ",
  "IK-01 ",
  "Indikator 7: ",
  "No. 12 - ",
  "35-b ",
  "IK 11 - 11. ",
  "Tingkat Kematangan ",
  "Nama Indikator: ",
  "Indeks ",
  "(2024) "
);
const behind = fc.constantFrom(
  "",
  " Instansi Pusat/Pemerintah Daerah",
  " pada Pemerintah Daerah",
  " IPPD",
  " 2024",
  " & TIK",
  " Teknologi Informasi dan Komunikasi",
  " Pemerintah Digital",
  " Antar Instansi",
  " (é)"
);
const space = fc.constantFrom(" ", " ", ", ", "/", " - ", "\n", " & ");

/** Words of names and others, with what people write around names. */
const text = fc
  .tuple(known, fc.array(other, { maxLength: 4 }), before, behind, space, fc.boolean(), fc.nat())
  .map(([words, others, start, end, between, isLoud, seed]) => {
    const mixed = [...words];
    others.slice(0, words.length).forEach((word, at) => mixed.splice((seed + at) % (mixed.length + 1), 0, word));
    const whole = start + mixed.join(between) + end;
    return isLoud ? whole.toUpperCase().replace("A", "Á") : whole;
  });

describe("the quick look at the texts of a big sheet", () => {
  const vocabulary = makeVocabulary(spellings, 47);
  const { isTelling, fingerprintOf } = makeFingerprinter(spellings.map(({ core }) => core));
  const closely = (written: string) => [written, splitName(written).name].some((name) => vocabulary.best(wordsOf(nameCore(name))) !== null);
  /** Most of the words that say anything tell indicators apart: a sentence that only mentions one is not looked at. */
  const isMostlyTelling = (written: string) => {
    const words =
      written
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.filter((word) => !LIGHT_WORDS.has(word)) ?? [];
    return 2 * words.filter((word) => telling.includes(word)).length > words.length;
  };
  const quickly = (written: string) => isTelling(written) && vocabulary.passesPrefilter(fingerprintOf(written));

  it("says no only where the close look finds no name either", () => {
    let found = 0;
    fc.assert(
      fc.property(text, (written) => {
        const isName = isMostlyTelling(written) && closely(written);
        found += Number(isName);
        return !isName || quickly(written);
      }),
      { numRuns: 6_000, seed: 59 }
    );
    expect(found).toBeGreaterThan(500);
  });

  it("says no to most texts that share a word or two with a name", () => {
    const rest = ["rapat", "surat", "kegiatan", "dinas", "laporan", "undangan", "tamu"];
    const texts = telling.flatMap((word, at) => [
      `${rest[at % 7]} ${word} ${rest[(at + 3) % 7]} ${at}`,
      `${word} ${rest[at % 7]} ${rest[(at + 2) % 7]} ke ${at}`,
    ]);
    expect(texts.filter(quickly).length).toBeLessThan(0.1 * texts.length);
  });
});

it("a word is found where it stands as a whole word, in any letters, and nowhere else", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "1", " ", "-", "."), maxLength: 12 });
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 1, maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(words, letters, (sought, within) => {
      const held = within.toLowerCase().split(/[^a-z0-9]+/);
      expect(makeWordSearch(sought)(within)).toBe(sought.some((word) => held.includes(word)));
    }),
    { numRuns: 2_000, seed: 59 }
  );
});
