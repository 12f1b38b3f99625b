import { costKinds, instrumentInTurn } from "./support/solver-cases";
import { integerProgramme } from "./support/integer-programme";
import { plannedInYears, solvedInYears, yearCase } from "./support/year-cases";

// The solver is quick, but not on a busy machine.
jest.setTimeout(60_000);

// One of each instrument; a hundred of each kind run in the long tests.
describe.each([
  ["whoever does the work", false],
  ["the work shared among owners", true],
])("plans under yearly limits, %s", (_, share) => {
  it.each(costKinds)("are the solver's: %s", async (kind) => {
    const solver = await integerProgramme();
    for (let seed = 1; seed <= 3; seed += 1) {
      const problem = yearCase(kind, seed, share, instrumentInTurn(seed));
      expect({ seed, plan: plannedInYears(problem) }).toEqual({ seed, plan: solvedInYears(solver, problem) });
    }
  });
});
