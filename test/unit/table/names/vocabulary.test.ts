import { nameCore } from "../../../../src/instrument/normalise";
import { instruments } from "../../../../src/instrument/registry";
import { isNear } from "../../../../src/table/names/spelling";
import { makeNearWords } from "../../../../src/table/names/near-words";
import { makeVocabulary } from "../../../../src/table/names/vocabulary";
import { wordsOf } from "../../../../src/table/names/words";

const spellings = instruments.flatMap(({ indicators }) =>
  indicators.flatMap(({ key, name, shortName, aliases }) => [name, shortName, ...aliases].map((text) => ({ key, core: nameCore(text) })))
);
const words = [...new Set(spellings.flatMap(({ core }) => wordsOf(core)))];

/** A list of words in which each differs from all others and from every word of a name. */
function strangers(count: number): string[] {
  const syllables = "ba ce di fo gu ha je ki lo mu na pe ri so tu wa ye zi".split(" ");
  const size = syllables.length;
  return Array.from({ length: count }, (_, at) =>
    [at, at / size, at / size ** 2, at / size ** 3].map((part) => syllables[Math.floor(part) % size]).join("")
  );
}

/** The word with two neighbouring letters swapped. */
const swapped = (word: string) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);

describe("looking for misspelled words", () => {
  function counted() {
    let comparisons = 0;
    const near = makeNearWords(words, (written, known) => {
      comparisons += 1;
      return isNear(written, known);
    });
    return { near, comparisons: () => comparisons };
  }

  it("finds what comparing with every word finds", () => {
    const written = [
      ...words
        .filter((word) => word.length > 4)
        .flatMap((word) => [swapped(word), word.slice(1), word.slice(0, 4), `x${word}`, word.replace(/[aiueo]/g, "")]),
      ...strangers(200),
    ];
    const { near } = counted();
    for (const word of written.filter((each) => each.length >= 3)) {
      expect([word, near(word)]).toEqual([word, words.filter((known) => isNear(word, known))]);
    }
  });

  it("compares a strange word letter by letter with few of the words, and each word once", () => {
    const { near, comparisons } = counted();
    const strange = strangers(5_000);
    for (const word of strange) near(word);
    const once = comparisons();
    expect(once).toBeLessThan(0.1 * strange.length * words.length);
    for (const word of strange) near(word);
    expect(comparisons()).toBe(once);
  });
});

describe("looking for names in other words", () => {
  const vocabulary = makeVocabulary(spellings, 47);

  it("compares texts made of the words of names with few of the names", () => {
    const mixed = spellings.map(({ core }, at) => {
      const other = spellings[(at * 31 + 7) % spellings.length]?.core ?? "";
      return [
        ...wordsOf(core)
          .slice(0, 3)
          .map((word) => (word.length > 4 ? swapped(word) : word)),
        ...wordsOf(other).slice(-2),
      ];
    });
    const compared = mixed.reduce((total, each) => total + vocabulary.candidates(each).length, 0);
    expect(compared / mixed.length).toBeLessThan(0.15 * spellings.length);
  });

  it("compares a text without a telling word with none", () => {
    expect(vocabulary.candidates(["penilaian", "instansi", "pemerintah", "daerah", "2024"])).toEqual([]);
  });

  it("leaves out no name that fits", () => {
    for (const { core, key } of spellings) {
      const [first, second, ...rest] = wordsOf(core);
      const texts = [
        [...wordsOf(core), "kabupaten"],
        [second ?? "", first ?? "", ...rest],
        wordsOf(core).map((word) => (word.length > 4 ? swapped(word) : word)),
      ];
      for (const text of texts) {
        if (vocabulary.likeness(text, key) < 0.8) continue;
        expect(vocabulary.candidates(text).some((place) => spellings[place]?.key === key)).toBe(true);
      }
    }
  });
});
