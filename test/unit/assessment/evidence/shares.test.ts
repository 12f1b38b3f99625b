import type { EvidenceItem } from "../../../../src/assessment/evidence/model";
import { sharesOf, suggestedValue } from "../../../../src/assessment/evidence/suggested-value";
import { fraction } from "../../../../src/assessment/score/fraction";
import { pemdi8, spbe59 } from "../support/instruments";
import { itemsOf, listOf, withStates } from "./lists";

/** Level 1 of indicator 4 asks for three items and is 0.50 wide. */
const scored = (...scores: readonly (number | null)[]): readonly EvidenceItem[] =>
  itemsOf("4", ...scores.map((score, at) => ({ level: 1, place: at + 1, score })));
const equal = { cents: [17, 17, 16], areGiven: false };

describe("what each item adds", () => {
  it("is what the list says where it says so for every item, also that one adds nothing", () => {
    expect(sharesOf(pemdi8, 1, 3, scored(0.15, 0.2, 0.15))).toEqual({ cents: [15, 20, 15], areGiven: true });
    expect(sharesOf(pemdi8, 1, 3, scored(0.25, 0, 0.25))).toEqual({ cents: [25, 0, 25], areGiven: true });
  });

  it("is equal where an item has no score, although the others make the width", () => {
    expect(sharesOf(pemdi8, 1, 3, scored(0.25, 0.25, null))).toEqual(equal);
    expect(sharesOf(pemdi8, 1, 3, scored(0.25, 0.25))).toEqual(equal);
  });

  it("is equal where an item would take something away", () => expect(sharesOf(pemdi8, 1, 3, scored(0.4, 0.2, -0.1))).toEqual(equal));
});

describe("a value is told to be an approximation", () => {
  it("only where equal shares went into it: not before the first item, not between levels, not at the top", async () => {
    const { asked, list } = await listOf(pemdi8);
    const after = (...codes: readonly string[]) =>
      suggestedValue(pemdi8, "4", asked, withStates(list, Object.fromEntries(codes.map((code) => [code, "accepted" as const]))));
    const levelOne = ["I4-L1-01", "I4-L1-02", "I4-L1-03"];
    expect(after()).toEqual({ indicator: "4", value: fraction(100, 100), level: 1, accepted: 0, asked: 3, isApproximate: false });
    expect(after("I4-L1-01")).toEqual({ indicator: "4", value: fraction(117, 100), level: 1, accepted: 1, asked: 3, isApproximate: true });
    expect(after(...levelOne)).toEqual({
      indicator: "4",
      value: fraction(150, 100),
      level: 2,
      accepted: 0,
      asked: 2,
      isApproximate: false,
    });

    const all = list.map((item) => ({ ...item, state: "accepted" as const }));
    expect(suggestedValue(pemdi8, "4", asked, all)).toEqual({
      indicator: "4",
      value: fraction(500, 100),
      level: null,
      accepted: 0,
      asked: 0,
      isApproximate: false,
    });
  });

  it("never where levels are whole: half of what a level asks for adds nothing", async () => {
    const { asked } = await listOf(spbe59);
    const half = itemsOf("12", { level: 2, place: 1, state: "accepted" }, { level: 2, place: 2, state: "uploaded" });
    expect(suggestedValue(spbe59, "12", asked, half)).toEqual({
      indicator: "12",
      value: fraction(100, 100),
      level: 2,
      accepted: 1,
      asked: 2,
      isApproximate: false,
    });
  });
});

describe("a list that nothing is known to be asked for", () => {
  it("ends at the first level that it has no items for, and does not take it for complete", () => {
    const list = itemsOf("4", { level: 1, place: 1, state: "accepted" }, { level: 3, place: 1, state: "accepted" });
    expect(suggestedValue(pemdi8, "4", new Map(), list)).toEqual({
      indicator: "4",
      value: fraction(150, 100),
      level: 2,
      accepted: 0,
      asked: 0,
      isApproximate: false,
    });
  });
});
