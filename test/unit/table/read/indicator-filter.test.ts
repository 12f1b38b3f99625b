import type { Finding } from "../../../../src/assessment/types";
import { filtered } from "../../../../src/table/read/filter-entries";
import { isFiltering, NO_FILTER, type IndicatorFilter } from "../../../../src/table/read/indicator-filter";
import type { Reading } from "../../../../src/table/model";
import { readingOf } from "../../pane/states";

const finding: Finding = { rule: "not-a-level", severity: "error", indicator: "7", place: null, values: {} };
const advice: Finding = { ...finding, indicator: "8", severity: "doubt", advice: true };
const made = readingOf({ levels: Array.from({ length: 47 }, (_, at) => (at === 4 ? null : (at % 5) + 1)), findings: [finding, advice] });
const reading: Reading = {
  ...made,
  assessment: {
    ...made.assessment,
    entries: made.assessment.entries.map((entry, at) => ({
      ...entry,
      target: at === 3 ? 5 : null,
      owner: at < 2 ? "Bappeda; Diskominfo" : at === 2 ? "BAPPEDA" : "",
    })),
  },
};
const keys = (filter: Partial<IndicatorFilter>): readonly string[] =>
  filtered(reading, { ...NO_FILTER, ...filter }).map(({ indicator }) => indicator);

describe("indicators can be narrowed", () => {
  it("to none, which leaves all", () => {
    expect(keys({})).toHaveLength(47);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: "  " })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, unit: "" })).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ["4", ["4", "40", "41", "42", "43", "44", "45", "46", "47"]],
    ["42", ["42"]],
    ["diskominfo", ["1", "2"]],
    ["ARSITEKTUR spbe", ["1", "11"]],
    ["arsitketur", ["1", "11"]],
    ["tidak ada yang begini", []],
    ["(((", filtered(reading, NO_FILTER).map(({ indicator }) => indicator)],
  ])("to the words %j", (text, expected) => expect(keys({ text })).toEqual(expected));

  it("to a domain, an aspect, a unit, a level and a state", () => {
    expect(keys({ domain: 1 })).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(keys({ aspect: 2 })).toEqual(["11", "12", "13", "14"]);
    expect(keys({ unit: "bappeda" })).toEqual(["1", "2", "3"]);
    expect(keys({ unit: "" })).toHaveLength(44);
    expect(keys({ level: 5, domain: 1 })).toEqual(["10"]);
    expect(keys({ state: "unfilled" })).toEqual(["5"]);
    expect(keys({ state: "finding" })).toEqual(["7"]);
    expect(keys({ state: "below-target" })).toEqual(["4"]);
    expect(keys({ state: "flag", domain: 1 })).toEqual(["1", "2", "6", "7"]);
  });

  it("by several conditions that hold together", () => {
    expect(keys({ unit: "bappeda", level: 2 })).toEqual(["2"]);
  });
});
