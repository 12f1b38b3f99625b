import fc from "fast-check";
import { SeenWords } from "../../../../src/table/names/seen-words";

describe("words seen", () => {
  it("are known again as whole words, in capitals too, and no others", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "1", "z"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(word), (shown, asked) => {
        const seen = new SeenWords();
        shown.forEach((each, at) => expect(seen.add(each)).toBe(at));
        for (const each of [...shown, ...asked]) {
          const text = `x ${each.toUpperCase()} x`;
          expect(seen.find(text, 2, 2 + each.length)).toBe(shown.indexOf(each));
        }
      }),
      { numRuns: 200, seed: 59 }
    );
  });

  it("are forgotten, and there is room for others again", () => {
    const seen = new SeenWords();
    seen.add("arsitektur");
    for (let at = 0; seen.hasRoomFor(10); at += 1) seen.add(`kata${String(at)}`);
    seen.clear();
    expect(seen.hasRoomFor(10)).toBe(true);
    expect(seen.find("arsitektur", 0, 10)).toBe(-1);
    expect(seen.add("audit")).toBe(0);
  });
});
