import { compare, fraction, subtract, toDouble } from "../../../src/assessment/score/fraction";
import { EVIDENCE_STATES } from "../../../src/assessment/evidence/model";
import { bestPlan } from "../../../src/assessment/plan/best-plan";
import { cheapestPlan } from "../../../src/assessment/plan/plan";
import { levelSteps, type Steps } from "../../../src/assessment/plan/steps";
import { evidenceSteps } from "../../../src/assessment/evidence/evidence-steps";
import { loadsOf } from "../../../src/assessment/plan/groups";
import { needOf, optionsOf, waysUp } from "../../../src/assessment/plan/ways-up";
import { planInYears } from "../../../src/assessment/plan/years";
import { overallIndex } from "../../../src/assessment/score/score";
import { listOf } from "./evidence/lists";
import { pemdi8, spbe59 } from "./support/instruments";
import { integerProgramme } from "./support/integer-programme";
import { publishedResults } from "./support/published";
import { costKinds, instrumentInTurn, planned, randomFrom, solved, solverCase, type SolverCase } from "./support/solver-cases";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);

/** Denpasar with a cost of its own for every step: dearer the higher the level and the heavier the indicator. */
function denpasarCase(target: number, cost: (place: number, level: number) => number): SolverCase {
  return {
    instrument: spbe59,
    levels: external,
    costs: spbe59.indicators.map((_, place) => [0, 1, 2, 3, 4, 5].map((level) => cost(place, level))),
    caps: spbe59.indicators.map(() => 5),
    target,
  };
}

// The solver is quick, but not on a busy machine.
jest.setTimeout(60_000);

describe("Denpasar 2021, external 3,19", () => {
  const even = () => 100;
  // Prime steps, so that hardly two sets of raises cost the same.
  const uneven = (place: number, level: number) => 100 + ((place * 37 + level * 101) % 211);

  it.each([
    ["Sangat Baik, which is 3,50", 350, 11],
    ["Memuaskan, which is 4,20", 420, 37],
  ])("reaches %s for what the solver says", async (_, target, raises) => {
    const solver = await integerProgramme();
    const own = planned(denpasarCase(target, even));
    expect(own).toEqual(solved(solver, denpasarCase(target, even)));
    expect(own).toMatchObject({ cost: 100 * raises });
    expect(planned(denpasarCase(target, uneven))).toEqual(solved(solver, denpasarCase(target, uneven)));
  });

  it.each(
    spbe59.predicates
      .filter(({ fromHundredths }) => fromHundredths <= 319)
      .map(({ name, fromHundredths }) => [name, fromHundredths] as const)
  )("is at %s already", (_, target) => {
    expect(planned(denpasarCase(target, even))).toBe("reached");
  });

  it.each([
    [11, 350],
    [37, 420],
  ])("needs all of its %i raises: with one less nothing gets there", (raises, target) => {
    const request = { instrument: spbe59, levels: external };
    expect(compare(bestPlan(request, raises).index, fraction(target, 100))).toBeGreaterThanOrEqual(0);
    expect(compare(bestPlan(request, raises - 1).index, fraction(target, 100))).toBeLessThan(0);
  });
});

describe("plans for full instruments with any costs", () => {
  it.each(costKinds)("are the solver's: %s", async (kind) => {
    const solver = await integerProgramme();
    for (let seed = 1; seed <= 6; seed += 1) {
      const problem = solverCase(kind, seed, instrumentInTurn(seed));
      expect({ seed, plan: planned(problem) }).toEqual({ seed, plan: solved(solver, problem) });
    }
  });
});

describe("plans in steps of decimals", () => {
  /** Pemdi somewhere on its way: typed values, a list with items in any state, costs by level. */
  async function stepCase(seed: number, by: "items" | "levels", even: boolean) {
    const random = randomFrom(seed);
    const { asked, list } = await listOf(pemdi8);
    const items = list.map((item) => ({ ...item, state: EVIDENCE_STATES[random(0, EVIDENCE_STATES.length - 1)] ?? ("missing" as const) }));
    const levels = pemdi8.indicators.map(() => (random(1, 10) === 1 ? null : random(100, 350) / 100));
    const steps: Steps = by === "items" ? evidenceSteps(pemdi8, levels, asked, items) : levelSteps(pemdi8, levels);
    const costs = Object.fromEntries(
      pemdi8.indicators.map(({ key }) => [key, Object.fromEntries([1, 2, 3, 4, 5].map((level) => [level, even ? 1 : random(0, 900)]))])
    );
    // What the solver is given: a value and what it costs from here, worked out apart.
    const options = pemdi8.indicators.map(({ key, weight }, place) => {
      let cost = 0;
      return [
        { cost: 0, gain: 0 },
        ...(steps[key] ?? []).map(({ to, work }) => {
          cost += work.reduce((sum, level) => sum + (costs[key]?.[level] ?? 0), 0);
          return { cost, gain: weight * Math.round((to - (levels[place] ?? 0)) * 100) };
        }),
      ];
    });
    return { levels, steps, costs, options, target: random(250, 450) };
  }

  it.each([
    ["items" as const, true],
    ["items" as const, false],
    ["levels" as const, false],
  ])("are the solver's: by %s, with even costs %p", async (by, even) => {
    const solver = await integerProgramme();
    for (let seed = 1; seed <= 4; seed += 1) {
      const { levels, steps, costs, options, target } = await stepCase(seed, by, even);
      const present = overallIndex(pemdi8, levels);
      const need = Math.round(toDouble(subtract(fraction(target, 100), present)) * 10_000);
      const result = cheapestPlan({ instrument: pemdi8, levels, steps, costs }, fraction(target, 100));
      if (result.kind !== "plan") throw new Error(`${seed}: ${result.kind}`);
      const { plan } = result;
      const least = solver.leastCost(options, need);
      expect({ seed, cost: toDouble(plan.cost) }).toEqual({ seed, cost: least });
      const gain = Math.round(toDouble(subtract(plan.index, present)) * 10_000);
      expect(gain).toBe(solver.mostGain(options, least ?? 0));
      expect(plan.raises).toHaveLength(solver.fewestChanged(options, least ?? 0, gain) ?? -1);
    }
  });

  it("share the work by items as evenly as the solver does", async () => {
    const solver = await integerProgramme();
    for (let seed = 1; seed <= 3; seed += 1) {
      const { levels, steps, target } = await stepCase(seed, "items", true);
      const groupOf = (key: string) => String(pemdi8.indicators.find((each) => each.key === key)?.aspect);
      const request = { instrument: pemdi8, levels, steps };
      const result = planInYears({ ...request, years: 1, perYear: null, groupOf }, fraction(target, 100));
      if (result.kind !== "plan") throw new Error(`${seed}: ${result.kind}`);
      const ways = waysUp(request);
      const groups = ways.rows.map(({ indicator }) => indicator.aspect);
      const least = solver.leastLoad(optionsOf(ways), groups, needOf(ways, fraction(target, 100)));
      const loads = loadsOf(result.plan.raises, { groupOf, nameOf: (group) => group }, steps);
      expect([result.balance?.heaviest, loads[0]?.levels]).toEqual([least, least]);
    }
  });
});
