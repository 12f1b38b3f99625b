import fc from "fast-check";
import { asSeen } from "../../../src/instrument/seen-text";

describe("a text as a person sees it", () => {
  it.each([
    ["plain text", "Tingkat 3", "Tingkat 3"],
    ["nothing", "", ""],
    ["lines and tabs", "Baris 1\n\tBaris 2\r", "Baris 1\n\tBaris 2\r"],
    ["a place to break a line", "\u200b3", "3"],
    ["a mark of direction in the middle", "Ting\u200ekat", "Tingkat"],
    ["a mark of byte order and a joint", "\ufeff4\u200d", "4"],
    ["wide digits", "３", "3"],
    ["wide digits and letters", "Ｌｅｖｅｌ　４，５".replace("\u3000", " "), "Level 4,5"],
    ["the first and the last of the wide ones", "！～", "!~"],
    ["letters with accents, which are seen", "Tahun é – “baik”", "Tahun é – “baik”"],
    ["only one letter that is not plain", "é", "é"],
    ["plain at the beginning, unseen at the end", "Ya\u200b", "Ya"],
  ])("is right for %s", (_, text, seen) => expect(asSeen(text)).toBe(seen));

  it("is seen the same when it is looked at again", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(asSeen(asSeen(text))).toBe(asSeen(text))));
  });
});
