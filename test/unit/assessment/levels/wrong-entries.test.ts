import { wrongEntries } from "../../../../src/assessment/levels/wrong-entries";
import type { Entry } from "../../../../src/assessment/types";
import { assessmentOf, spbe59 } from "../support/instruments";

/** An assessment of threes whose first entry is another. */
const wrongWith = (first: Partial<Entry>) =>
  wrongEntries(
    assessmentOf(
      spbe59,
      spbe59.indicators.map(() => 3),
      (place) => (place === 0 ? { cell: "LKE!G12", ...first } : {})
    )
  ).map(({ indicator }) => indicator);

describe("entries that keep functions from a number", () => {
  it.each<[string, Partial<Entry>]>([
    ["above the scale", { level: null, raw: 6 }],
    ["no level at all", { level: null, raw: "tiga" }],
    ["a level in two rows that disagree", { level: null, raw: 4 }],
    ["an error", { level: null, raw: { error: "#REF!" } }],
  ])("hold something that is %s", (_, entry) => expect(wrongWith(entry)).toEqual(["1"]));

  it.each<[string, Partial<Entry>]>([
    ["a level", { level: 4, raw: 4 }],
    ["an empty cell", { level: null, raw: null }],
    ["a dash", { level: null, raw: "-" }],
    ["no cell in the table", { level: null, raw: 6, cell: null }],
  ])("are not those with %s", (_, entry) => expect(wrongWith(entry)).toEqual([]));
});
