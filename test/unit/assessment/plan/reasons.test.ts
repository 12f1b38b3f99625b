import { show } from "../../../../src/assessment/score/show";
import { groupsByDomain, groupsByOwner, loadsOf } from "../../../../src/assessment/plan/groups";
import { reasonsFor } from "../../../../src/assessment/plan/reasons";
import { whatIf } from "../../../../src/assessment/plan/what-if";
import { assessmentOf, pemdi8, spbe59 } from "../support/instruments";

const threes = spbe59.indicators.map(() => 3);

describe("why an indicator is worth raising", () => {
  const levels = threes.map((level, place) => (place === 41 ? 2 : place === 42 ? 5 : level));
  const assessment = assessmentOf(spbe59, levels, (place) => (place === 41 ? { target: 4 } : { target: 3 }));

  it("is what its next level adds, against the others that can still rise", () => {
    const reasons = reasonsFor(assessment);
    const heavy = reasons.get("42");
    expect(heavy && [show(heavy.gain, { decimals: 3 }), show(heavy.weight), heavy.rank, heavy.alike, heavy.among]).toEqual([
      "0,030",
      "3,00",
      1,
      // 43 is at the highest level: of the six that weigh 3 %, four are left beside this one.
      4,
      46,
    ]);
    expect(reasons.get("42")).toMatchObject({ low: true, target: 4 });
    expect(reasons.get("1")).toMatchObject({ low: false, target: null });
    expect(reasons.get("1")?.rank).toBeGreaterThan(10);
    expect(reasons.has("43")).toBe(false);
  });

  it("counts what it costs, and what is free comes first", () => {
    const costs = Object.fromEntries(spbe59.indicators.map(({ key }) => [key, key === "1" ? 0 : key === "42" ? 9 : 1]));
    const reasons = reasonsFor(assessment, costs);
    expect(reasons.get("1")?.rank).toBe(1);
    expect(reasons.get("44")?.rank).toBe(2);
    expect(reasons.get("42")?.rank).toBe(46);
  });

  it("ranks what is free by what it adds", () => {
    const reasons = reasonsFor(assessment, Object.fromEntries(spbe59.indicators.map(({ key }) => [key, 0])));
    expect(reasons.get("42")).toMatchObject({ rank: 1, alike: 4 });
    expect(reasons.get("1")?.rank).toBeGreaterThan(10);
  });

  it("leaves out who has no step left", () => {
    const steps = Object.fromEntries(spbe59.indicators.map(({ key }) => [key, key === "42" ? [] : [{ to: 5, work: [5], items: [] }]]));
    expect(reasonsFor(assessment, undefined, undefined, steps).has("42")).toBe(false);
    expect(reasonsFor(assessment, undefined, undefined, steps).get("1")?.among).toBe(46);
  });

  it("leaves out who may not rise, and counts from decimals to the next level", () => {
    expect(reasonsFor(assessment, undefined, { "42": 2 }).has("42")).toBe(false);
    expect(reasonsFor(assessment, undefined, { "42": 3 }).has("42")).toBe(true);
    const pemdi = assessmentOf(
      pemdi8,
      pemdi8.indicators.map(() => 2.5)
    );
    const weight = pemdi8.indicators[0]?.weight ?? 0;
    const reason = reasonsFor(pemdi).get(pemdi8.indicators[0]?.key ?? "");
    expect(reason && show(reason.gain, { decimals: 4 })).toBe(
      show({ numerator: weight, denominator: 2 * pemdi8.weightTotal }, { decimals: 4 })
    );
    expect(reason?.low).toBe(true);
  });
});

describe("an indicator that is not filled", () => {
  const assessment = assessmentOf(
    spbe59,
    threes.map((level, place) => (place === 0 ? null : level)),
    () => ({ target: 2 })
  );

  it("is not called low, for nobody has said its level, and its target is still to come", () => {
    expect(reasonsFor(assessment).get("1")).toMatchObject({ low: false, target: 2 });
  });
});

describe("who does the work", () => {
  const owners = ["Diskominfo", "DISKOMINFO; Bappeda", "", "Bappeda / Diskominfo"];
  const assessment = assessmentOf(spbe59, threes, (place) => ({ owner: owners[place] ?? "" }));
  const { raises } = whatIf(spbe59, threes, { "1": 4, "2": 5, "3": 4, "4": 4 });

  it("is the owner named first; those without one are a group", () => {
    const groups = groupsByOwner(assessment);
    expect(groups && loadsOf(raises, groups)).toEqual([
      { name: "Diskominfo", levels: 3 },
      { name: "", levels: 1 },
      { name: "Bappeda", levels: 1 },
    ]);
  });

  it("is told with the busiest first, wherever it stands in the table", () => {
    const groups = groupsByOwner(assessment);
    const later = whatIf(spbe59, threes, { "3": 4, "4": 5, "2": 4 }).raises;
    expect(groups && loadsOf(later, groups)).toEqual([
      { name: "Bappeda", levels: 2 },
      { name: "Diskominfo", levels: 1 },
      { name: "", levels: 1 },
    ]);
  });

  it("is in no group for an indicator that the instrument does not have", () => {
    expect(groupsByDomain(spbe59).groupOf("48")).toBe("");
    expect(groupsByOwner(assessment)?.groupOf("48")).toBe("");
  });

  it("is nobody where the table names no owner", () => {
    expect(groupsByOwner(assessmentOf(spbe59, threes))).toBeNull();
    expect(groupsByOwner(assessmentOf(spbe59, threes, () => ({ owner: "belum ada" })))).toBeNull();
  });

  it("is the domain, or the aspect where there are no domains", () => {
    expect(loadsOf(raises, groupsByDomain(spbe59))).toEqual([{ name: spbe59.domains[0]?.name, levels: 5 }]);
    const first = pemdi8.indicators[0];
    expect(groupsByDomain(pemdi8).groupOf(first?.key ?? "")).not.toBe("");
  });
});
