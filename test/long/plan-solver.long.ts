import { integerProgramme } from "../unit/assessment/support/integer-programme";
import { costKinds, instrumentInTurn, planned, solved, solverCase } from "../unit/assessment/support/solver-cases";
import { plannedInYears, solvedInYears, yearCase } from "../unit/assessment/support/year-cases";

/** Cases per kind of costs; other seeds than the sample in the unit tests. */
const CASES = 200;

describe("two hundred plans per kind of costs", () => {
  it.each(costKinds)(
    "are the general solver's: %s",
    async (kind) => {
      const solver = await integerProgramme();
      let plans = 0;
      for (let seed = 1000; seed < 1000 + CASES; seed += 1) {
        const problem = solverCase(kind, seed, instrumentInTurn(seed));
        const own = planned(problem);
        expect({ seed, own }).toEqual({ seed, own: solved(solver, problem) });
        if (own !== null && own !== "reached") plans += 1;
      }
      // Most targets must ask for a plan, or the proof would prove little.
      expect(plans).toBeGreaterThan(CASES / 2);
    },
    1_800_000
  );
});

describe.each([
  ["whoever does the work", false],
  ["the work shared among owners", true],
])("a hundred plans under yearly limits per kind of costs, %s", (_, share) => {
  it.each(costKinds)(
    "are the general solver's: %s",
    async (kind) => {
      const solver = await integerProgramme();
      for (let seed = 1000; seed < 1000 + CASES / 2; seed += 1) {
        const problem = yearCase(kind, seed, share, instrumentInTurn(seed));
        expect({ seed, own: plannedInYears(problem) }).toEqual({ seed, own: solvedInYears(solver, problem) });
      }
    },
    1_800_000
  );
});
