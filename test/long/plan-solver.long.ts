import { integerProgramme } from "../unit/assessment/support/integer-programme";
import { costKinds, instrumentInTurn, planned, solved, solverCase } from "../unit/assessment/support/solver-cases";

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
