import { instruments } from "../../../../src/instrument/registry";
import { SEARCH_WORDS } from "../../../../src/table/find/search-words";

it.each(instruments.map((instrument) => [instrument.shortTitle, instrument] as const))(
  "a search for a few words meets several names of %s",
  (_, { indicators }) => {
    const words = SEARCH_WORDS.filter((word) => word !== "Indikator" && word !== "Tingkat Kematangan").map((word) => word.toLowerCase());
    const places = indicators.flatMap(({ name }, at) => (words.some((word) => name.toLowerCase().includes(word)) ? [at] : []));
    expect(places.length).toBeGreaterThanOrEqual(2);
  }
);
