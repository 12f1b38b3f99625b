import fc from "fast-check";
import type { EvidenceState } from "../../../../src/assessment/evidence/model";
import { nextItems } from "../../../../src/assessment/evidence/next-items";
import { HANDED_IN, sharesOf, suggestedValue, widthOf } from "../../../../src/assessment/evidence/suggested-value";
import { add, compare, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { scoreLevels } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import { pemdi8, spbe5, spbe59 } from "../support/instruments";
import { pemdiCases } from "../support/pemdi-cases";
import { listOf, withStates } from "./lists";

/** The states of all items of an indicator as the portal shows them. */
function portalStates({ indicator, levels }: (typeof pemdiCases.evidence)[number]): Record<string, EvidenceState> {
  const states: Record<string, EvidenceState> = {};
  for (const [level, { accepted, rejected }] of Object.entries(levels)) {
    for (const place of accepted) states[`I${indicator}-L${level}-0${place}`] = "accepted";
    for (const place of rejected) states[`I${indicator}-L${level}-0${place}`] = "rejected";
  }
  return states;
}

describe("the values of Aceh Tengah from its accepted evidence", () => {
  /** Their items cannot weigh the same: two of three gave 0,30 of 0,50, two of four 0,30 of 0,50. */
  const unequal = ["4", "20"];

  it("are the assessor's to the hundredth in 14 of 16 cases; I4 and I20 are the other two", async () => {
    const { asked, list } = await listOf(pemdi8);
    const suggested = pemdiCases.evidence.map((each) => {
      const value = suggestedValue(pemdi8, each.indicator, asked, withStates(list, portalStates(each)))?.value;
      return { indicator: each.indicator, official: each.value, value: value && Number(show(value, { separator: "." })) };
    });
    expect(suggested).toHaveLength(16);
    expect(
      suggested.filter(({ value, official }) => value !== official).map(({ indicator, value, official }) => [indicator, value, official])
    ).toEqual([
      ["4", 1.33, 1.3],
      ["20", 1.26, 1.3],
    ]);
    expect(pemdiCases.evidence.filter(({ matches }) => !matches).map(({ indicator }) => indicator)).toEqual(unequal);
  });

  it("make the same index as the assessor's", async () => {
    const { asked, list } = await listOf(pemdi8);
    const all = withStates(list, Object.assign({}, ...pemdiCases.evidence.map(portalStates)) as Record<string, EvidenceState>);
    const values = pemdi8.indicators.map(({ key }) => toDouble(suggestedValue(pemdi8, key, asked, all)?.value ?? fraction(1)));
    expect(show(scoreLevels(pemdi8, values).index)).toBe(show(fraction(Math.round(pemdiCases.acehTengah.index * 100), 100)));
  });
});

describe("a value by its evidence", () => {
  it("goes from 1 to 2,50 as the items of two levels are accepted one by one", async () => {
    const { asked, list } = await listOf(pemdi8);
    const steps = ["I4-L1-01", "I4-L1-02", "I4-L1-03", "I4-L2-01", "I4-L2-02"];
    const values = [0, 1, 2, 3, 4, 5].map((done) => {
      const states = Object.fromEntries(steps.slice(0, done).map((code) => [code, "accepted" as const]));
      const { value, level } = suggestedValue(pemdi8, "4", asked, withStates(list, states))!;
      return `${show(value)} (${level})`;
    });
    expect(values).toEqual(["1,00 (1)", "1,17 (1)", "1,34 (1)", "1,50 (2)", "2,00 (2)", "2,50 (3)"]);
  });

  it("does not count what stands above a level that is not complete", async () => {
    const { asked, list } = await listOf(pemdi8);
    const states = withStates(list, { "I2-L1-01": "accepted", "I2-L2-01": "accepted", "I2-L3-01": "accepted" });
    expect(suggestedValue(pemdi8, "2", asked, states)).toMatchObject({ value: fraction(125, 100), level: 1, accepted: 1, asked: 2 });
  });

  it("can be asked as it would be if all that was uploaded were accepted", async () => {
    const { asked, list } = await listOf(pemdi8);
    const states = withStates(list, { "I2-L1-01": "accepted", "I2-L1-02": "uploaded", "I2-L2-01": "draft" });
    expect(show(suggestedValue(pemdi8, "2", asked, states)!.value)).toBe("1,25");
    expect(show(suggestedValue(pemdi8, "2", asked, states, HANDED_IN)!.value)).toBe("1,50");
  });

  it("is nothing where the list says nothing of the indicator, and where another index becomes the value", async () => {
    const { asked, list } = await listOf(pemdi8);
    expect(
      suggestedValue(
        pemdi8,
        "1",
        asked,
        list.filter(({ indicator }) => indicator !== "1")
      )
    ).toBeNull();
    for (const converted of ["5", "6", "7", "18"]) expect(suggestedValue(pemdi8, converted, asked, list)).toBeNull();
  });

  it("never takes a level for complete because the list leaves out what was not uploaded", async () => {
    const { asked, list } = await listOf(pemdi8);
    const uploaded = withStates(list, { "I1-L1-01": "accepted", "I1-L2-01": "accepted", "I1-L2-03": "accepted" }).filter(
      ({ indicator, state }) => indicator === "1" && state === "accepted"
    );
    expect(show(suggestedValue(pemdi8, "1", asked, uploaded)!.value)).toBe("2,00");
  });

  it("uses scores that the list itself gives, where those of a level make its width", async () => {
    const { asked, list } = await listOf(pemdi8);
    const scored = (scores: readonly number[]) =>
      withStates(list, { "I4-L1-01": "accepted", "I4-L1-03": "accepted" }).map((item) =>
        item.indicator === "4" && item.level === 1 ? { ...item, score: scores[item.place - 1] ?? null } : item
      );
    const value = (scores: readonly number[]) => suggestedValue(pemdi8, "4", asked, scored(scores))!;
    expect(value([0.15, 0.2, 0.15])).toMatchObject({ value: fraction(130, 100), isApproximate: false });
    expect(value([0.2, 0.2, 0.2])).toMatchObject({ value: fraction(133, 100), isApproximate: true });
  });

  it("rises with every accepted item, never leaves the scale, and is 5 exactly when all are accepted", async () => {
    const { asked, list } = await listOf(pemdi8);
    const own = list.filter(({ indicator }) => indicator === "13");
    fc.assert(
      fc.property(fc.subarray(own), fc.constantFrom(...own), (accepted, another) => {
        const value = (items: readonly (typeof own)[number][]) =>
          suggestedValue(
            pemdi8,
            "13",
            asked,
            own.map((item) => (items.includes(item) ? { ...item, state: "accepted" as const } : item))
          )!.value;
        expect(compare(value([...accepted, another]), value(accepted))).toBeGreaterThanOrEqual(0);
        expect(compare(value(accepted), fraction(1))).toBeGreaterThanOrEqual(0);
        expect(compare(value(accepted), fraction(5)) === 0).toBe(accepted.length === own.length);
      })
    );
  });

  it("has shares that make the width of the level, as equal as hundredths allow", () => {
    expect([1, 2, 3, 4, 5].map((level) => widthOf(pemdi8, level))).toEqual([50, 100, 100, 50, 100]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 12 }), (level, count) => {
        const { cents } = sharesOf(pemdi8, level, count, []);
        expect(cents.reduce((sum, each) => sum + each, 0)).toBe(widthOf(pemdi8, level));
        expect(Math.max(...cents) - Math.min(...cents)).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe("evidence where levels are whole", () => {
  it("counts one level for every criterion shown, from level 1 for nothing", async () => {
    const { asked, list } = await listOf(spbe59);
    expect(list).toHaveLength(47 * 4);
    const value = (states: Readonly<Record<string, EvidenceState>>) => suggestedValue(spbe59, "12", asked, withStates(list, states));
    expect(value({})).toMatchObject({ value: fraction(100, 100), level: 2 });
    expect(value({ "I12-L2-01": "accepted", "I12-L3-01": "accepted" })).toMatchObject({ value: fraction(300, 100), level: 4 });
    expect(value({ "I12-L3-01": "accepted" })).toMatchObject({ value: fraction(100, 100) });
    expect(value({ "I12-L2-01": "accepted", "I12-L3-01": "accepted", "I12-L4-01": "accepted", "I12-L5-01": "accepted" })).toMatchObject({
      value: fraction(500, 100),
      level: null,
    });
  });

  it("is not asked where the pack has no criteria", async () => expect((await listOf(spbe5)).list).toEqual([]));
});

describe("what is missing for the next step", () => {
  it("are the items of the level in progress, each with what it adds to the index", async () => {
    const { asked, list } = await listOf(pemdi8);
    const next = nextItems(pemdi8, "20", asked, withStates(list, { "I20-L1-01": "accepted", "I20-L1-02": "rejected" }))!;
    expect(show(next.then)).toBe("1,50");
    // 15 % of 0,37.
    expect(show(next.gain, { decimals: 4 })).toBe("0,0555");
    expect(next.items.map(({ place, state, gain }) => [place, state, show(gain, { decimals: 4 })])).toEqual([
      [2, "rejected", "0,0195"],
      [3, "missing", "0,0180"],
      [4, "missing", "0,0180"],
    ]);
    expect(next.items[1]?.text).toBe("Dokumentasi pelibatan kelompok rentan");
  });

  it("adds up to the step", async () => {
    const { asked, list } = await listOf(pemdi8);
    for (const { key } of pemdi8.indicators) {
      const next = nextItems(pemdi8, key, asked, list);
      if (next) expect(compare(next.items.map(({ gain }) => gain).reduce(add), next.gain)).toBe(0);
    }
  });

  it("is a whole level where levels are whole, and nothing at the top", async () => {
    const { asked, list } = await listOf(spbe59);
    expect(show(nextItems(spbe59, "29", asked, list)!.gain, { decimals: 3 })).toBe("0,015");
    const all = Object.fromEntries([2, 3, 4, 5].map((level) => [`I29-L${level}-01`, "accepted" as const]));
    expect(nextItems(spbe59, "29", asked, withStates(list, all))).toBeNull();
  });
});
