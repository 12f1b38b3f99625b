import { show } from "../../../../../../src/assessment/score/show";
import { expectedIndex } from "../../../../../../src/pane/pages/summary/awaited/expected-index";

describe("an index that is expected", () => {
  it.each([
    ["SDI", "68,75", "3,75", 3.75],
    ["SDI", " 25.0 ", "2,00", 2],
    ["SDI", "0", "1,00", 1],
    ["SDI", "100", "5,00", 5],
    ["SJIG", "2,5", "2,50", 2.5],
    ["IPS", "2,6", "2,50", 2.5],
  ] as const)("%s of %j becomes %s", (index, typed, shown, level) => {
    const read = expectedIndex(index, typed);
    expect(read).toMatchObject({ kind: "value", level });
    expect(read.kind === "value" && show(read.value)).toBe(shown);
  });

  it.each([
    ["SDI", "", { kind: "none" }],
    ["SDI", "-", { kind: "none" }],
    ["SDI", "68,", { kind: "unfinished" }],
    ["SDI", "120", { kind: "invalid", reason: "out-of-scale" }],
    ["SJIG", "0", { kind: "invalid", reason: "out-of-scale" }],
    ["IPS", "68,75", { kind: "invalid", reason: "out-of-scale" }],
    ["SDI", "-5", { kind: "invalid", reason: "not-a-number" }],
    ["SDI", "6.875,00", { kind: "invalid", reason: "not-a-number" }],
    ["SDI", "tinggi", { kind: "invalid", reason: "not-a-number" }],
  ] as const)("%s of %j is %j", (index, typed, read) => expect(expectedIndex(index, typed)).toEqual(read));
});
