import { compare, fraction } from "../../../src/assessment/score/fraction";
import { bestPlan } from "../../../src/assessment/plan/best-plan";
import { spbe59 } from "./support/instruments";
import { integerProgramme } from "./support/integer-programme";
import { publishedResults } from "./support/published";
import { costKinds, instrumentInTurn, planned, solved, solverCase, type SolverCase } from "./support/solver-cases";

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
